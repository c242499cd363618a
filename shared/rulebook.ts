import { findCodeowners, dialectOf, codeownersLocations } from "./codeowners/locations.ts";
import { parseCodeowners } from "./codeowners/parse.ts";
import { findMissingKeys } from "./missing-keys.ts";
import type { CodeownersDialect } from "./model/codeowners.ts";
import type { Codeowners, RegisterIndex, Rulebook } from "./model/context.ts";
import type { Baseline } from "./model/policy.ts";
import type { Problem, Skipped } from "./model/problem.ts";
import type { CredentialType } from "./model/provider.ts";
import type { SourceFile } from "./model/source.ts";
import { parseBaseline } from "./policy/baseline.ts";
import { defaultPolicy } from "./policy/defaults.ts";
import { parsePolicy } from "./policy/parse.ts";
import { ruleIds } from "./policy/rules/index.ts";
import { indexRegister } from "./register/lookup.ts";
import { parseRegister } from "./register/parse.ts";

/** Where the files that decide stand, relative to the root. */
export const rulePaths = {
  register: ".keyholder/register.yml",
  policy: ".keyholder/policy.yml",
  baseline: ".keyholder/baseline.json",
} as const;

/** Paths given instead of the usual ones; a file that is named must be there. */
export interface RulebookOptions {
  readonly registerPath?: string;
  readonly policyPath?: string;
  readonly codeownersPath?: string;
  readonly baselinePath?: string;
  readonly dialect?: CodeownersDialect;
  /** `owner/name`, for register entries that are meant for some repositories only. */
  readonly repository?: string;
  readonly types: ReadonlyMap<string, CredentialType>;
  /** Of the fingerprint keys at hand; absent: there is none. */
  readonly fingerprintKeyIds?: readonly string[];
}

export interface RulebookReading {
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
}

/** Every path that may decide, so that a change to one of them is noticed. */
export const decidingPaths = (options: Omit<RulebookOptions, "types">): readonly string[] => [
  options.registerPath ?? rulePaths.register,
  options.policyPath ?? rulePaths.policy,
  options.baselinePath ?? rulePaths.baseline,
  ...(options.codeownersPath === undefined ? Object.values(codeownersLocations).flat() : [options.codeownersPath]),
];

/** Gives a file's text, `undefined` where there is none, or why that which is there cannot be read. */
export type RuleReader = (path: string) => Promise<string | undefined | Pick<Skipped, "why">>;

/**
 * Reads register, policy, CODEOWNERS and baseline of one state of a repository. All are optional; what is broken or
 * cannot be read is a problem, and the audit goes on without it.
 */
export async function readRulebook(read: RuleReader, options: RulebookOptions): Promise<RulebookReading> {
  const problems: Problem[] = [];
  const open = async (path: string, isNamed: boolean): Promise<SourceFile | undefined> => {
    const text = await read(path);
    if (typeof text === "string") return { path, text };
    if (text) problems.push({ code: "rules-unreadable", path, severity: "error", detail: { why: text.why } });
    else if (isNamed) problems.push({ code: "named-file-missing", path, severity: "error" });
    return undefined;
  };
  const { registerPath, policyPath, baselinePath } = options;
  const policyFile = await open(policyPath ?? rulePaths.policy, policyPath !== undefined);
  const registerFile = await open(registerPath ?? rulePaths.register, registerPath !== undefined);
  const baselineFile = await open(baselinePath ?? rulePaths.baseline, baselinePath !== undefined);
  const codeownersFile = await openCodeowners(open, options);

  const policy = policyFile && parsePolicy(policyFile, ruleIds);
  const register =
    registerFile &&
    parseRegister(registerFile, {
      types: options.types,
      teamsMayOwn: policy?.policy.ownership.businessOwnerMustBeAPerson === false,
    });
  const baseline = baselineFile && parseBaseline(baselineFile);
  const codeowners =
    codeownersFile &&
    parseCodeowners(codeownersFile.text, codeownersFile.path, options.dialect ?? dialectOf(codeownersFile.path));
  for (const reading of [policy, register, baseline, codeowners]) problems.push(...(reading?.problems ?? []));

  const index: RegisterIndex | undefined = register?.register && indexRegister(register.register, options.repository);
  const owners: Codeowners | undefined = codeowners?.codeowners;
  const accepted: Baseline | undefined = baseline?.baseline;
  const rulebook: Rulebook = {
    policy: policy?.policy ?? defaultPolicy,
    ...(index && { register: index }),
    ...(owners && { codeowners: owners }),
    ...(accepted && { baseline: accepted }),
  };
  return { rulebook, problems: [...problems, ...findMissingKeys(rulebook, options.fingerprintKeyIds ?? [])] };
}

async function openCodeowners(
  open: (path: string, isNamed: boolean) => Promise<SourceFile | undefined>,
  { codeownersPath, dialect }: RulebookOptions,
): Promise<SourceFile | undefined> {
  if (codeownersPath !== undefined) return open(codeownersPath, true);
  const present = new Map<string, SourceFile>();
  for (const path of new Set(
    dialect === undefined ? Object.values(codeownersLocations).flat() : codeownersLocations[dialect],
  )) {
    const file = await open(path, false);
    if (file) present.set(path, file);
  }
  const found = findCodeowners(new Set(present.keys()), dialect);
  return found === undefined ? undefined : present.get(found);
}
