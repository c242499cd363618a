import { availableParallelism } from "node:os";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { audit } from "../shared/audit.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import type { Introduction, Rulebook } from "../shared/model/context.ts";
import type { Problem, Skipped } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan, FingerprintKey, Scanner } from "../shared/model/scan.ts";
import { findRoot, listFiles, type Listing, type Root } from "../shared/node/files.ts";
import { headCommit, repositoryName, showAt } from "../shared/node/git.ts";
import { createPool } from "../shared/node/pool.ts";
import { decode, readText } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";
import { pipelineSystemFor } from "../shared/pipelines/index.ts";
import { decidingPaths, readRulebook, type RulebookOptions, type RulebookReading } from "../shared/rulebook.ts";
import { createInPlaceScanner } from "../shared/scanner.ts";
import { compileGlobs } from "../shared/text/globs.ts";
import { findChanges, touchedLines, type Changes, type Since } from "./changes.ts";
import { noProgress, type Progress } from "./progress.ts";

/** What both doors ask for. */
export interface RunOptions {
  /** Files and folders; empty: the folder one stands in. Relative to `cwd`, as are the rule files. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Judge a change instead of a state. */
  readonly since?: Since;
  readonly register?: string;
  readonly policy?: string;
  readonly codeowners?: string;
  readonly baseline?: string;
  readonly allowances: boolean;
  /** False: also what git ignores and what the policy excludes. */
  readonly ignore: boolean;
  /** ISO day. */
  readonly today: string;
  /** Worker threads; absent: as many as help. */
  readonly jobs?: number;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly fingerprintKeys: readonly FingerprintKey[];
  readonly progress?: Progress;
}

/** Default of --max-file-size, in bytes. */
export const defaultMaxFileSize = 20 * 1024 * 1024;

/** Starting workers costs more than it saves below this many bytes. */
const worthAPool = 16 * 1024 * 1024;

/** Files that are read ahead of the scanner, so that no tree fills the memory. */
const readAhead = 256;

/** List, read, scan, audit: the one way from a checkout to its report. */
export async function run(options: RunOptions): Promise<Report> {
  const started = performance.now();
  const paths = options.paths.length === 0 ? [options.cwd] : options.paths.map((path) => resolve(options.cwd, path));
  const root = await findRoot(paths);
  const changes = await changesOf(root, options.since);
  const rules = await readRules(root, changes, options);
  const excluded = compileGlobs(rules.rulebook.policy.exclude);
  const listing = await listFiles(options.ignore ? root : { directory: root.directory }, paths, {
    maxFileSize: options.maxFileSize,
    exclude: options.ignore ? excluded : () => false,
  });
  const { scans, skipped, bytes, introduction } = await scanAll(root, listing, changes, options);
  const name = root.repository && (await repositoryName(root.repository));
  const commit = root.repository && (await headCommit(root.repository));
  return audit(scans, {
    repository: { ...(name !== undefined && { name }), ...(commit !== undefined && { commit }) },
    today: options.today,
    complete: listing.complete && changes === undefined,
    types,
    rulebook: rules.rulebook,
    ...(rules.proposed && { proposed: rules.proposed }),
    ...(introduction && { introduction }),
    pending: changes?.staged ? "warn" : "block",
    allowances: options.allowances,
    scanned: { files: scans.length, bytes, seconds: Math.round(performance.now() - started) / 1000 },
    problems: rules.problems,
    skipped,
  });
}

const types = new Map(credentialTypes().map((type) => [type.id, type]));

async function changesOf(root: Root, since: Since | undefined): Promise<Changes | undefined> {
  if (since === undefined) return undefined;
  if (root.repository) return findChanges(root.repository, since);
  throw new UserError(
    `${root.directory} is not in a git repository, so there is nothing to compare with. Leave out --changed-since and --staged.`,
  );
}

interface Rules {
  readonly rulebook: Rulebook;
  readonly proposed?: Rulebook;
  readonly problems: readonly Problem[];
}

/** What decides is read from the base; the change's own version stands beside it where the change touches it. */
async function readRules(root: Root, changes: Changes | undefined, options: RunOptions): Promise<Rules> {
  const rulebookOptions: RulebookOptions = {
    types,
    ...pathOption("registerPath", root, options.cwd, options.register),
    ...pathOption("policyPath", root, options.cwd, options.policy),
    ...pathOption("codeownersPath", root, options.cwd, options.codeowners),
    ...pathOption("baselinePath", root, options.cwd, options.baseline),
    ...(root.repository && (await named(root))),
  };
  const now = async (path: string): Promise<string | undefined> => {
    if (changes && !isOutside(path)) return changes.readHead(path);
    const directory = isOutside(path) ? sep : root.directory;
    const file = readText(directory, isOutside(path) ? relative(sep, path) : path, options.maxFileSize);
    if ("text" in file) return file.text;
    if (file.why === "vanished") return undefined;
    throw new UserError(`${path} could not be read (${file.why}). What decides must be a readable text file.`);
  };
  if (!changes || !root.repository) return readRulebook(now, rulebookOptions);

  const { repository } = root;
  const before = async (path: string): Promise<string | undefined> => {
    if (isOutside(path)) return now(path);
    const bytes = (await showAt(repository, changes.base, [path])).get(path);
    return bytes && decode(bytes);
  };
  const base = await readRulebook(before, rulebookOptions);
  const deciding = new Set(decidingPaths(rulebookOptions));
  const touched = new Set(
    changes.changed.flatMap(({ path, basePath }) => [path, basePath ?? path]).filter((path) => deciding.has(path)),
  );
  if (touched.size === 0) return base;
  const proposed = await readRulebook(async (path) => (touched.has(path) ? now(path) : before(path)), rulebookOptions);
  return { rulebook: base.rulebook, proposed: proposed.rulebook, problems: joinProblems(base, proposed, touched) };
}

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

async function named(root: Root): Promise<{ repository?: string }> {
  const repository = root.repository && (await repositoryName(root.repository));
  return repository === undefined ? {} : { repository };
}

/** A rule file outside of the root keeps its absolute path. */
const isOutside = (path: string): boolean => isAbsolute(path);

function pathOption<K extends string>(
  key: K,
  root: Root,
  cwd: string,
  path: string | undefined,
): Partial<Record<K, string>> {
  if (path === undefined) return {};
  const absolute = resolve(cwd, path);
  const below = relative(root.directory, absolute);
  const inside = below !== "" && below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return { [key]: inside ? below.split(sep).join("/") : absolute } as Partial<Record<K, string>>;
}

interface Scanned {
  readonly scans: readonly FileScan[];
  readonly skipped: readonly Skipped[];
  readonly bytes: number;
  readonly introduction?: Introduction;
}

async function scanAll(
  root: Root,
  listing: Listing,
  changes: Changes | undefined,
  options: RunOptions,
): Promise<Scanned> {
  const size = listing.files.reduce((sum, file) => sum + file.bytes, 0);
  const scanner = createScanner(changes ? 0 : size, options);
  try {
    return changes
      ? await scanChange(root, listing, changes, scanner, options)
      : await scanTree(root, listing, scanner, options);
  } finally {
    await scanner.close();
    options.progress?.end();
  }
}

function createScanner(bytes: number, { jobs, fingerprintKeys }: RunOptions): Scanner {
  const wanted = jobs ?? (bytes < worthAPool ? 1 : Math.min(availableParallelism(), 8));
  const scanOptions = { fingerprintKeys };
  return wanted > 1 ? createPool({ jobs: wanted, options: scanOptions }) : createInPlaceScanner(scanOptions);
}

async function scanTree(root: Root, listing: Listing, scanner: Scanner, options: RunOptions): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const scans: FileScan[] = [];
  const skipped = [...listing.skipped];
  let bytes = 0;
  for (let at = 0; at < listing.files.length; at += readAhead) {
    const batch: Promise<FileScan>[] = [];
    for (const { path } of listing.files.slice(at, at + readAhead)) {
      const file = readText(root.directory, path, options.maxFileSize);
      if ("why" in file) skipped.push(file);
      else {
        bytes += file.bytes;
        batch.push(scanner.scan(file));
      }
    }
    scans.push(...(await Promise.all(batch)));
    advance(at + batch.length, listing.files.length);
  }
  return { scans, skipped, bytes };
}

/**
 * Changed files as they are and as the base has them; pipeline files always, since only together they tell which names
 * are new. Everything else is left alone: cost grows with the change.
 */
async function scanChange(
  root: Root,
  listing: Listing,
  changes: Changes,
  scanner: Scanner,
  options: RunOptions,
): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const listed = new Set(listing.files.map(({ path }) => path));
  const changed = changes.changed.filter(
    ({ path, status }) => status === "deleted" || listed.has(path) || changes.staged,
  );
  const changedPaths = new Set(changed.map(({ path }) => path));
  const unchangedPipelines = listing.files.filter(({ path }) => !changedPaths.has(path) && pipelineSystemFor(path));
  const scans: FileScan[] = [];
  const base: FileScan[] = [];
  const touched = new Map<string, ReadonlySet<number>>();
  const skipped = listing.skipped.filter(({ path }) => changedPaths.has(path));
  let bytes = 0;
  for (const [done, { path, status, basePath }] of changed.entries()) {
    const before = basePath === undefined ? undefined : await changes.readBase(path);
    if (before !== undefined) base.push(await scanner.scan({ path, text: before }));
    if (status === "deleted") continue;
    const text = await changes.readHead(path);
    if (text === undefined) {
      if (!skipped.some((one) => one.path === path)) skipped.push({ path, why: "binary" });
      continue;
    }
    bytes += text.length;
    touched.set(path, touchedLines(before ?? "", text));
    scans.push(await scanner.scan({ path, text }));
    advance(done + 1, changed.length);
  }
  for (const { path } of unchangedPipelines) {
    const file = readText(root.directory, path, options.maxFileSize);
    if ("why" in file) skipped.push(file);
    else scans.push(await scanner.scan(file));
  }
  const comparison = { base: changes.base, staged: changes.staged };
  return { scans, skipped, bytes, introduction: { comparison, base, touched } };
}
