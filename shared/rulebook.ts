import { checks } from "./checks/index.ts";
import { findCodeowners, dialectOf, codeownersLocations } from "./codeowners/locations.ts";
import { parseCodeowners } from "./codeowners/parse.ts";
import { openImports } from "./imports/open.ts";
import { findMissingKeys } from "./missing-keys.ts";
import type { CodeownersDialect } from "./model/codeowners.ts";
import type { Codeowners, RegisterIndex, Rulebook } from "./model/context.ts";
import type { Register } from "./model/identity.ts";
import type { Import } from "./model/import.ts";
import type { Baseline, Policy } from "./model/policy.ts";
import type { Problem, Skipped } from "./model/problem.ts";
import type { CredentialType, CustomProvider } from "./model/provider.ts";
import type { Conceal, SourceFile } from "./model/source.ts";
import { parseBaseline } from "./policy/baseline.ts";
import { defaultPolicy } from "./policy/defaults.ts";
import { parsePolicy, type PolicyReading } from "./policy/parse.ts";
import { withCustomTypes } from "./policy/providers.ts";
import { ruleIds, unappliedRules } from "./policy/rules/index.ts";
import { combineRegisters, emptyRegister } from "./register/combine.ts";
import { indexRegister } from "./register/lookup.ts";
import { parseRegister, type RegisterReading } from "./register/parse.ts";
import { rulePaths } from "./rule-paths.ts";

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
  /** ISO day, by which copies of what is imported are stale; absent: none is. */
  readonly today?: string;
  /** Another repository's register and policy that count here whether a file here names them or not. */
  readonly given?: { readonly register?: SourceFile; readonly policy?: SourceFile };
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

  const policy = await readPolicies(policyFile, read, options);
  const providers = policy?.policy.providers;
  const register = await readRegisters(registerFile, policy?.policy, read, options);
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
  if (registerFile && register?.unusable) unusable.set("register", registerFile.path);
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

type Surroundings = Pick<RulebookOptions, "types" | "repository" | "today" | "given">;

const nested = ({ place }: Import): Problem => ({ code: "import-nested", ...place, severity: "error" });

/** What is given stands in for a copy of the same file. */
const withGiven = (given: SourceFile | undefined, copies: readonly SourceFile[]): readonly SourceFile[] =>
  given ? [given, ...copies.filter(({ path }) => path !== given.path)] : copies;

/** The policy held to all that it extends, of which each is held to those before it. */
async function readPolicies(
  file: SourceFile | undefined,
  read: RuleReader,
  { types, today, given }: Surroundings,
): Promise<PolicyReading | undefined> {
  const alone = file && (await readPolicy(file, types));
  const opened = await openImports(alone?.imports ?? [], read, today);
  const problems = [...opened.problems];
  let extended: Policy | undefined;
  for (const one of withGiven(given?.policy, opened.files)) {
    const reading = await readPolicy(one, types, extended);
    extended = reading.policy;
    problems.push(...reading.problems.filter(({ code }) => code !== "loosens-extended"));
    problems.push(...(reading.imports ?? []).map(nested));
  }
  const held = extended && (file ? await readPolicy(file, types, extended) : { policy: extended, problems: [] });
  const whole = held ?? alone;
  return whole && { ...whole, problems: [...problems, ...whole.problems] };
}

/** The register and all that it imports, as one. */
async function readRegisters(
  file: SourceFile | undefined,
  policy: Policy | undefined,
  read: RuleReader,
  { types, repository, today, given }: Surroundings,
): Promise<{ readonly register?: Register; readonly problems: readonly Problem[]; readonly unusable?: true }> {
  const providers = policy?.providers;
  const parse = async (one: SourceFile, foreign?: true): Promise<RegisterReading> =>
    parseRegister(one, {
      types: withCustomTypes(types, providers ?? []),
      conceal: await concealmentOf(one, providers),
      teamsMayOwn: policy?.ownership.businessOwnerMustBeAPerson === false,
      ...(foreign && { foreign }),
    });
  const own = file && (await parse(file));
  const opened = await openImports(own?.register?.imports ?? [], read, today);
  const readings: RegisterReading[] = [];
  for (const one of withGiven(given?.register, opened.files)) readings.push(await parse(one, true));
  const imported = readings.flatMap(({ register }) => register ?? []);
  const problems = [...(own?.problems ?? []), ...opened.problems, ...readings.flatMap((reading) => reading.problems)];
  const unusable = file && !own?.register && ({ unusable: true } as const);
  if (imported.length === 0) return { ...(own?.register && { register: own.register }), problems, ...unusable };
  const combined = combineRegisters(own?.register ?? emptyRegister(file?.path ?? rulePaths.register), imported);
  problems.push(...combined.problems);
  if (repository === undefined)
    problems.push({ code: "repository-not-known", path: combined.register.path, severity: "warning" });
  return { register: combined.register, problems, ...unusable };
}

/**
 * Which types of its own may stand in a policy is known once it is read, so that it is read again to be told. What is
 * looked for stays as it is written: a secret may begin as its keyword does.
 */
async function readPolicy(
  file: SourceFile,
  types: RulebookOptions["types"],
  extended?: Policy,
): Promise<PolicyReading> {
  const read = async (providers?: readonly CustomProvider[]): Promise<PolicyReading> =>
    parsePolicy(file, {
      knownRules: [...new Set([...ruleIds, ...checks.map(({ id }) => id)])],
      unapplied: unappliedRules,
      types: withCustomTypes(types, extended?.providers ?? []),
      ...(extended && { extended }),
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
  const { detect } = await import("./detection/detect.ts");
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
