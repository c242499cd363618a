import { checks } from "./checks/index.ts";
import { findCodeowners, dialectOf, codeownersLocations } from "./codeowners/locations.ts";
import { parseCodeowners } from "./codeowners/parse.ts";
import { detect } from "./detection/detect.ts";
import { findMissingKeys } from "./missing-keys.ts";
import type { CodeownersDialect } from "./model/codeowners.ts";
import type { Codeowners, RegisterIndex, Rulebook } from "./model/context.ts";
import type { Baseline } from "./model/policy.ts";
import type { Problem, Skipped } from "./model/problem.ts";
import type { CredentialType, CustomProvider } from "./model/provider.ts";
import type { Conceal, SourceFile } from "./model/source.ts";
import { parseBaseline } from "./policy/baseline.ts";
import { defaultPolicy } from "./policy/defaults.ts";
import { parsePolicy, type PolicyReading } from "./policy/parse.ts";
import { withCustomTypes } from "./policy/providers.ts";
import { ruleIds, unappliedRules } from "./policy/rules/index.ts";
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
  /** The built-in ones. */
  readonly types: ReadonlyMap<string, CredentialType>;
  /** Of the fingerprint keys at hand; absent: there is none. */
  readonly fingerprintKeyIds?: readonly string[];
}

export interface RulebookReading {
  readonly rulebook: Rulebook;
  readonly problems: readonly Problem[];
  /** Parts whose file is there and says nothing that could be used, with its path. */
  readonly unusable: ReadonlyMap<keyof Rulebook, string>;
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
  const unusable = new Map<keyof Rulebook, string>();
  const refuse = (path: string, why: Skipped["why"], severity: Problem["severity"]): void =>
    void problems.push({ code: "rules-unreadable", path, severity, detail: { why } });
  const open = async (part: keyof Rulebook, path: string, isNamed: boolean): Promise<SourceFile | undefined> => {
    const text = await read(path);
    if (typeof text === "string") return { path, text };
    if (text) {
      refuse(path, text.why, "error");
      unusable.set(part, path);
    } else if (isNamed) problems.push({ code: "named-file-missing", path, severity: "error" });
    return undefined;
  };
  const { registerPath, policyPath, baselinePath, codeownersPath } = options;
  const policyFile = await open("policy", policyPath ?? rulePaths.policy, policyPath !== undefined);
  const registerFile = await open("register", registerPath ?? rulePaths.register, registerPath !== undefined);
  const baselineFile = await open("baseline", baselinePath ?? rulePaths.baseline, baselinePath !== undefined);
  const codeownersFile =
    codeownersPath === undefined
      ? await findCodeownersFile(read, refuse, options)
      : await open("codeowners", codeownersPath, true);

  const policy = policyFile && (await readPolicy(policyFile, options.types));
  const providers = policy?.policy.providers;
  const register =
    registerFile &&
    parseRegister(registerFile, {
      types: withCustomTypes(options.types, providers ?? []),
      conceal: await concealmentOf(registerFile, providers),
      teamsMayOwn: policy?.policy.ownership.businessOwnerMustBeAPerson === false,
    });
  const baseline = baselineFile && parseBaseline(baselineFile);
  const codeowners =
    codeownersFile &&
    parseCodeowners(
      codeownersFile.text,
      codeownersFile.path,
      options.dialect ?? dialectOf(codeownersFile.path),
      await concealmentOf(codeownersFile, providers),
    );
  for (const reading of [policy, register, baseline, codeowners]) problems.push(...(reading?.problems ?? []));

  if (policyFile && policy?.unusable) unusable.set("policy", policyFile.path);
  if (registerFile && !register?.register) unusable.set("register", registerFile.path);
  if (baselineFile && !baseline?.baseline) unusable.set("baseline", baselineFile.path);
  const index: RegisterIndex | undefined = register?.register && indexRegister(register.register, options.repository);
  const owners: Codeowners | undefined = codeowners?.codeowners;
  const accepted: Baseline | undefined = baseline?.baseline;
  const rulebook: Rulebook = {
    policy: policy?.policy ?? defaultPolicy,
    ...(index && { register: index }),
    ...(owners && { codeowners: owners }),
    ...(accepted && { baseline: accepted }),
  };
  const missing = findMissingKeys(rulebook, options.fingerprintKeyIds ?? []);
  return { rulebook, problems: [...problems, ...missing], unusable };
}

/**
 * Which types of its own may stand in a policy is known once it is read, so that it is read again to be told. What is
 * looked for stays as it is written: a secret may begin as its keyword does.
 */
async function readPolicy(file: SourceFile, types: RulebookOptions["types"]): Promise<PolicyReading> {
  const read = async (providers?: readonly CustomProvider[]): Promise<PolicyReading> =>
    parsePolicy(file, {
      knownRules: [...new Set([...ruleIds, ...checks.map(({ id }) => id)])],
      unapplied: unappliedRules,
      types,
      conceal: await concealmentOf(file, providers),
    });
  const written = await read();
  const { providers } = written.policy;
  if (providers.length === 0) return written;
  const told = await read(providers);
  const faults = new Set(written.problems.map(keyOf));
  return {
    ...told,
    policy: { ...told.policy, providers },
    problems: told.problems.filter((problem) => faults.has(keyOf(problem))),
  };
}

const keyOf = ({ code, line = 0, column = 0 }: Problem): string => `${code} ${line} ${column}`;

/** Where nothing is found, every text stays as it is written. */
export async function concealmentOf(file: SourceFile, providers: readonly CustomProvider[] = []): Promise<Conceal> {
  const { findings, conceal } = await detect(file, [], { providers });
  return findings.length === 0 ? (text) => text : conceal;
}

/**
 * CODEOWNERS where its host looks for it. The host finds none behind a link or in a submodule, and nobody can tell whether
 * there is any, so that such a place is named only when no other has one.
 */
async function findCodeownersFile(
  read: RuleReader,
  refuse: (path: string, why: Skipped["why"], severity: Problem["severity"]) => void,
  { dialect }: RulebookOptions,
): Promise<SourceFile | undefined> {
  const present = new Map<string, SourceFile>();
  const hidden: { readonly path: string; readonly why: Skipped["why"] }[] = [];
  const places = dialect === undefined ? Object.values(codeownersLocations).flat() : codeownersLocations[dialect];
  for (const path of new Set(places)) {
    const text = await read(path);
    if (typeof text === "string") present.set(path, { path, text });
    else if (text && (await isLinked(path.slice(0, path.lastIndexOf("/") + 1), read))) hidden.push({ path, ...text });
    else if (text) refuse(path, text.why, "error");
  }
  const found = findCodeowners(new Set(present.keys()), dialect);
  if (found === undefined) for (const { path, why } of hidden) refuse(path, why, "warning");
  return found === undefined ? undefined : present.get(found);
}

/** Whether a folder, given with its `/`, is none of the repository's own. */
async function isLinked(folder: string, read: RuleReader): Promise<boolean> {
  const at = folder === "" ? undefined : await read(folder.slice(0, -1));
  return typeof at === "object" && (at.why === "symlink" || at.why === "submodule");
}
