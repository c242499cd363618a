import { overdueNotes, type OverdueNote } from "../shared/language/overdue.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { CredentialType } from "../shared/model/provider.ts";
import { withCustomTypes } from "../shared/policy/providers.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import { readRulebook } from "../shared/rulebook.ts";
import { compileGlobs } from "../shared/text/globs.ts";
import type { Reading } from "./documents.ts";
import type { Settings } from "./settings.ts";
import { keepStanding } from "./standing-rules.ts";
import { nextTurn } from "./turn.ts";

/** The rules of a folder, and every path that was asked for to read them, there or not. */
export interface FolderRules {
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
  /** What is due in the register. */
  readonly overdue: readonly OverdueNote[];
  readonly asked: ReadonlySet<string>;
  /** Those that the policy declares among them. */
  readonly types: ReadonlyMap<string, CredentialType>;
  /** Globs of what settings or policy keep out; `excludes` tells of one path. */
  readonly exclude: readonly string[];
  readonly excludes: (path: string) => boolean;
}

export interface FolderRulesOptions {
  readonly settings: Settings;
  readonly fingerprintKeyIds: readonly string[];
  /** As they were read last; what cannot be used any more stays as it was here. */
  readonly standing: Rulebook | undefined;
  /** ISO day. */
  readonly today: string;
}

/** Reads register, policy, CODEOWNERS and baseline of a folder. `open` gives a file of it, or why it gives none. */
export async function readFolderRules(
  open: (path: string) => Promise<Reading>,
  { settings, fingerprintKeyIds, standing, today }: FolderRulesOptions,
): Promise<FolderRules> {
  const types = await builtInTypes();
  const asked = new Set<string>();
  const texts = new Map<string, string>();
  const read = async (path: string) => {
    asked.add(path);
    const reading = await open(path);
    if ("why" in reading) return reading.why === "vanished" ? undefined : reading;
    texts.set(path, reading.text);
    return reading.text;
  };
  const { registerPath, policyPath, dialect } = settings;
  const reading = await readRulebook(read, {
    types,
    today,
    fingerprintKeyIds,
    ...(registerPath && { registerPath }),
    ...(policyPath && { policyPath }),
    ...(dialect && { dialect }),
  });
  const { rulebook, problems } = keepStanding(reading, standing);
  const { register, policy } = rulebook;
  const exclude = [...settings.exclude, ...policy.exclude];
  const path = registerPath ?? rulePaths.register;
  const text = reading.unusable.has("register") ? undefined : texts.get(path);
  return {
    rulebook,
    problems,
    overdue: register && text !== undefined ? overdueNotes({ path, text }, register.register, policy, today) : [],
    asked,
    types: withCustomTypes(types, policy.providers),
    exclude,
    excludes: compileGlobs(exclude),
  };
}

/** They are half of all code, and needed only once something is looked at; their loading is a piece of work of its own. */
async function builtInTypes(): Promise<ReadonlyMap<string, CredentialType>> {
  await nextTurn();
  const { credentialTypes } = await import("../shared/detection/providers/index.ts");
  await nextTurn();
  return credentialTypes();
}
