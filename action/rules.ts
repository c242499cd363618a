import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, resolve } from "node:path";
import { specificOwners } from "../shared/attribution/ownership.ts";
import { importsFolder } from "../shared/imports/record.ts";
import type { Rulebook } from "../shared/model/context.ts";
import type { Problem } from "../shared/model/problem.ts";
import type { Proposal } from "../shared/model/report.ts";
import type { Root } from "../shared/node/files.ts";
import { listIndex, withParents } from "../shared/node/tracked-files.ts";
import { decode, readText } from "../shared/node/read.ts";
import { pathInto } from "../shared/node/real-path.ts";
import { secretlintrcData, secretlintrcPrograms } from "../shared/node/secretlintrc-paths.ts";
import { rulePaths } from "../shared/rule-paths.ts";
import {
  decidingPaths,
  readRulebook,
  type RuleReader,
  type RulebookOptions,
  type RulebookReading,
} from "../shared/rulebook.ts";
import { compareText } from "../shared/text/compare.ts";
import type { Changes } from "./changes.ts";
import { listGateFiles } from "./gate-files.ts";
import type { RunOptions } from "./options.ts";

/** Bytes; more than register, policy, CODEOWNERS and baseline may have by their own limits. */
const maxRulesSize = 64 * 1024 * 1024;

type RuleFile = "register" | "policy" | "codeowners" | "baseline";

/** What decides, and the change's own version of it. */
export interface Rules {
  readonly rulebook: Rulebook;
  readonly proposed?: Rulebook;
  /** The base's, with those files of the change that their owners have approved. */
  readonly approved?: Rulebook;
  /** Which files that decide, or that run this, the change touches and nobody has approved. */
  readonly proposals: readonly Proposal[];
  readonly problems: readonly Problem[];
  /** Reads another file of those that decide, `.secretlintrc.json`, from where these were read. */
  readonly readInForce: RuleReader;
}

/** What decides is read from the base; the change's own version stands beside it where the change touches it. */
export async function readRules(
  root: Root,
  changes: Changes | undefined,
  {
    cwd,
    approve,
    gate = {},
    register,
    policy,
    codeowners,
    baseline,
  }: Pick<RunOptions, "cwd" | "approve" | "gate" | RuleFile>,
  about: Pick<RulebookOptions, "types" | "repository" | "dialect" | "fingerprintKeyIds" | "today" | "given">,
): Promise<Rules> {
  const rulebookOptions: RulebookOptions = {
    ...about,
    ...pathOption("registerPath", root, cwd, register),
    ...pathOption("policyPath", root, cwd, policy),
    ...pathOption("codeownersPath", root, cwd, codeowners),
    ...pathOption("baselinePath", root, cwd, baseline),
  };
  const copies = changes?.changed.flatMap(({ path, basePath = path }) => [path, basePath]).filter(isCopy) ?? [];
  const inside = [...new Set([...decidingPaths(rulebookOptions).filter((path) => !isOutside(path)), ...copies])];
  const gateFiles = changes ? await listGateFiles(changes, gate) : [];
  const asked = [...inside, ...gateFiles, ...secretlintrcData, ...secretlintrcPrograms].flatMap(withParents);
  const inIndex = root.repository && (await listIndex(root.repository, [...asked, importsFolder]));
  const indexed = new Map(inIndex?.map((entry) => [entry.path, entry]));
  const kindsOnTheWay = (path: string) => withParents(path).map((one) => indexed.get(one)?.kind);

  const now: RuleReader = async (path) => {
    if (isOutside(path)) return found(readOutside(path));
    if (kindsOnTheWay(path).includes("submodule")) return { why: "submodule" };
    if (changes?.staged && kindsOnTheWay(path).includes("symlink")) return { why: "symlink" };
    const file = changes ? await changes.readHead(path, maxRulesSize) : readText(root.directory, path, maxRulesSize);
    return found(file) ?? (indexed.get(path)?.sparse ? { why: "sparse" } : undefined);
  };
  if (!changes || !root.repository)
    return { ...(await readRulebook(now, rulebookOptions)), proposals: [], readInForce: now };

  const stored = await changes.showRules(asked);
  const before: RuleReader = async (path) => {
    if (isOutside(path)) return now(path);
    // Which copies there are is known once the file is read that imports them.
    const at = (isCopy(path) && !stored.has(path) ? await changes.showRules([path]) : stored).get(path);
    return typeof at === "string" ? { why: at } : at && (decode(at) ?? { why: "binary" });
  };
  const base = await readRulebook(before, rulebookOptions);
  const changed = new Set([
    ...changes.changed.flatMap(({ path, basePath }) => [path, basePath ?? path]),
    ...changes.noFiles.keys(),
  ]);
  const isTouched = (path: string): boolean => withParents(path).some((one) => changed.has(one));
  // Git takes a file that was written anew for changed, whatever was written into it.
  const isAsBefore = async (path: string): Promise<boolean> => {
    const text = await before(path);
    return typeof text === "string" && text === (await now(path));
  };
  const changedAmong = async (paths: readonly string[]): Promise<readonly string[]> => {
    const listed = paths.filter(isTouched);
    const same = await Promise.all(listed.map(isAsBefore));
    return listed.filter((_, index) => same[index] === false);
  };
  const touched = new Set(await changedAmong(inside));
  const watched = await changedAmong(gateFiles);
  const changedOnTheWay = (path: string) => withParents(path).filter((one) => changed.has(one));
  const proposalOf = (path: string): Proposal => ({ path, approvers: specificOwners(path, base.rulebook.codeowners) });
  const asking = [...new Set([...touched, ...watched].flatMap(changedOnTheWay))];
  const given = asking.length === 0 ? undefined : await approve?.(asking.map(proposalOf));
  const isApproved = (path: string): boolean =>
    given !== undefined && isTouched(path) && changedOnTheWay(path).every((one) => given.has(one));
  const open = [...touched, ...watched].filter((path) => !isApproved(path)).toSorted(compareText);
  const proposals = open.map((path) => ({
    ...proposalOf(path),
    ...(watched.includes(path) && { runsAlready: true as const }),
  }));
  if (touched.size === 0) return { ...base, proposals, readInForce: before };
  const proposed = await readRulebook(async (path) => (touched.has(path) ? now(path) : before(path)), rulebookOptions);
  const { registerPath = rulePaths.register, policyPath = rulePaths.policy } = rulebookOptions;
  // Of a copy, the file tells that imports it.
  const importing = copies.some((path) => touched.has(path)) ? [registerPath, policyPath] : [];
  const problems = joinProblems(base, proposed, new Set([...touched, ...importing]));
  const approved = [...touched].some(isApproved)
    ? await readRulebook(async (path) => (isApproved(path) ? now(path) : before(path)), rulebookOptions)
    : undefined;
  return {
    rulebook: base.rulebook,
    proposed: proposed.rulebook,
    ...(approved && { approved: approved.rulebook }),
    proposals,
    problems,
    readInForce: before,
  };
}

const isCopy = (path: string): boolean => path.startsWith(`${importsFolder}/`);

/** What is not there decides nothing. */
const found = (file: ReturnType<typeof readText>): Awaited<ReturnType<RuleReader>> =>
  "text" in file ? file.text : file.why === "vanished" ? undefined : file;

/** A fault that the change mends only warns; a fault that it brings counts. */
function joinProblems(
  base: RulebookReading,
  proposed: RulebookReading,
  touched: ReadonlySet<string>,
): readonly Problem[] {
  const mended = (problem: Problem): boolean =>
    touched.has(problem.path) && !proposed.problems.some(({ path }) => path === problem.path);
  return [
    ...base.problems.filter(({ path }) => !touched.has(path)),
    ...base.problems.filter(mended).map((problem): Problem => ({ ...problem, severity: "warning" })),
    ...proposed.problems.filter(({ path }) => touched.has(path)),
  ];
}

/** A rule file outside of the root keeps its absolute path. */
const isOutside = (path: string): boolean => isAbsolute(path);

/** Nothing that is audited can have put a link there, so it is followed. */
function readOutside(path: string): ReturnType<typeof readText> {
  try {
    const file = realpathSync(path);
    return readText(dirname(file), basename(file), maxRulesSize);
  } catch {
    return { path, why: "vanished" };
  }
}

/** Where the register is looked for: below the root, or its absolute path where it lies outside. */
export const registerPathOf = (root: Root, { cwd, register }: Pick<RunOptions, "cwd" | "register">): string =>
  pathOption("registerPath", root, cwd, register).registerPath ?? rulePaths.register;

function pathOption<K extends string>(
  key: K,
  root: Root,
  cwd: string,
  path: string | undefined,
): Partial<Record<K, string>> {
  if (path === undefined) return {};
  const absolute = resolve(realpathSync(cwd), path);
  // Of the root itself git is asked by a name too.
  return { [key]: (pathInto(root.directory, absolute) ?? absolute) || "." } as Partial<Record<K, string>>;
}
