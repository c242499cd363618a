import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { audit } from "../shared/audit.ts";
import { foreignTypes } from "../shared/detection/foreign.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { maskPaths } from "../shared/mask-paths.ts";
import type { Introduction } from "../shared/model/context.ts";
import type { Skipped } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan, ForeignRules, Scanner, ScanOptions } from "../shared/model/scan.ts";
import { findRoot, listFiles, pathBelow, type Listing, type Root } from "../shared/node/files.ts";
import { headCommit } from "../shared/node/git.ts";
import { createPool } from "../shared/node/pool.ts";
import { readText } from "../shared/node/read.ts";
import { originOf } from "../shared/node/remote.ts";
import { loadForeignRules } from "../shared/node/secretlintrc.ts";
import { UserError } from "../shared/node/user-error.ts";
import { pipelineSystemFor } from "../shared/pipelines/index.ts";
import { withCustomTypes } from "../shared/policy/providers.ts";
import { createInPlaceScanner } from "../shared/scanner.ts";
import { compileGlobs } from "../shared/text/globs.ts";
import { findChanges, touchedLines, type ChangedFile, type Changes, type Since } from "./changes.ts";
import type { RunOptions } from "./options.ts";
import { noProgress } from "./progress.ts";
import { readRules } from "./rules.ts";

/** Starting workers costs more than it saves below this many bytes. */
const worthAPool = 16 * 1024 * 1024;

/** Files that are read in one go, and how many such batches are read ahead of the scanner. */
const batchSize = 64;
const batchesUnderway = 8;

/** List, read, scan, audit: the one way from a checkout to its report. */
export async function run(options: RunOptions): Promise<Report> {
  const started = performance.now();
  const paths = options.paths.length === 0 ? [options.cwd] : options.paths.map((path) => resolve(options.cwd, path));
  const root = await findRoot(paths);
  const changes = await changesOf(root, options.since);
  const { name, host } = (root.repository && (await originOf(root.repository))) ?? {};
  const dialect = options.dialect ?? dialectByHost(host);
  const rules = await readRules(root, changes, options, {
    types,
    fingerprintKeyIds: options.fingerprintKeys.map(({ id }) => id),
    ...(name !== undefined && { repository: name }),
    ...(dialect && { dialect }),
  });
  const excluded = compileGlobs(rules.rulebook.policy.exclude);
  const listing = await listFiles(root, paths, {
    ignore: options.ignore,
    maxFileSize: options.maxFileSize,
    exclude: options.ignore ? excluded : () => false,
  });
  const { providers } = rules.rulebook.policy;
  const foreign = options.secretlintrc && (await loadForeignRules(root.directory, rules.readInForce));
  const size = listing.files.reduce((sum, file) => sum + file.bytes, 0);
  const scanner = createScanner(
    { fingerprintKeys: options.fingerprintKeys, providers },
    options.jobs ?? jobsFor(changes ? 0 : size),
    foreign,
  );
  const scope = options.scope ?? rules.rulebook.policy.scope;
  const whole = scope === "all" || rules.proposed !== undefined;
  const { scans, skipped, bytes, introduction } = await scanAll(root, listing, changes, whole, scanner, options);
  const commit = root.repository && (await headCommit(root.repository));
  const report = audit(scans, {
    repository: { ...(name !== undefined && { name }), ...(commit !== undefined && { commit }) },
    today: options.today,
    complete: listing.complete && (changes === undefined || scope === "all"),
    types: new Map([...withCustomTypes(types, providers), ...foreignTypes(scans)]),
    rulebook: rules.rulebook,
    ...(rules.proposed && { proposed: rules.proposed }),
    ...(introduction && { introduction, scope }),
    pending: changes?.staged ? "warn" : "block",
    allowances: options.allowances,
    scanned: { files: scans.length, bytes, seconds: Math.round(performance.now() - started) / 1000 },
    problems: rules.problems,
    skipped,
  });
  return maskPaths(report, providers);
}

const types = new Map(credentialTypes().map((type) => [type.id, type]));

/** GitLab and GitHub look for CODEOWNERS in the same places and read it differently; a host's own name tells. */
const dialectByHost = (host: string | undefined): RunOptions["dialect"] =>
  host !== undefined && /(?:^|\.)gitlab\./.test(host) ? "gitlab" : undefined;

async function changesOf(root: Root, since: Since | undefined): Promise<Changes | undefined> {
  if (since === undefined) return undefined;
  if (root.repository) return findChanges(root.repository, since);
  throw new UserError(
    `${root.directory} is not in a git repository, so there is nothing to compare with. Leave out --changed-since and --staged.`,
  );
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
  whole: boolean,
  scanner: Scanner,
  options: RunOptions,
): Promise<Scanned> {
  try {
    return changes
      ? await scanChange(root, listing, changes, whole, scanner, options)
      : await scanTree(root, listing, scanner, options);
  } finally {
    await scanner.close();
    options.progress?.end();
  }
}

const jobsFor = (bytes: number): number => (bytes < worthAPool ? 1 : Math.min(availableParallelism(), 8));

/** Rules that are not ours run in this thread only, as nobody knows what they hold on to. */
const createScanner = (options: ScanOptions, jobs: number, foreign?: ForeignRules): Scanner =>
  jobs > 1 && !foreign ? createPool({ jobs, options }) : createInPlaceScanner(options, foreign);

async function scanTree(root: Root, listing: Listing, scanner: Scanner, options: RunOptions): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const scans: FileScan[] = [];
  const skipped = [...listing.skipped];
  const underway: Promise<readonly FileScan[]>[] = [];
  const folders = new Map<string, boolean>();
  let bytes = 0;
  for (let at = 0; at < listing.files.length; at += batchSize) {
    const batch: Promise<FileScan>[] = [];
    for (const { path } of listing.files.slice(at, at + batchSize)) {
      const file = readText(root.directory, path, options.maxFileSize, folders);
      if ("why" in file) skipped.push(file);
      else {
        bytes += file.bytes;
        batch.push(scanner.scan(file));
      }
    }
    underway.push(Promise.all(batch));
    // Reading goes on while others scan, and no tree fills the memory.
    if (underway.length === batchesUnderway) scans.push(...((await underway.shift()) ?? []));
    advance(at + batch.length, listing.files.length);
  }
  for (const batch of underway) scans.push(...(await batch));
  return { scans, skipped, bytes };
}

/**
 * Changed files as they are and as the base has them; pipeline files always, since only together they tell which names
 * are new. Everything else is left alone, so that cost grows with the change, unless `whole` says that any verdict may
 * count: because everything is to be judged, or because the change touches the rules.
 */
async function scanChange(
  root: Root,
  listing: Listing,
  changes: Changes,
  whole: boolean,
  scanner: Scanner,
  options: RunOptions,
): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const { changed, skipped } = changesInScope(root, listing, changes, whole, options);
  const changedPaths = new Set(changes.changed.map(({ path }) => path));
  const unchanged = listing.files.filter(({ path }) => !changedPaths.has(path) && (whole || pipelineSystemFor(path)));
  const scans: FileScan[] = [];
  const base: FileScan[] = [];
  const touched = new Map<string, ReadonlySet<number>>();
  let bytes = 0;
  for (const [done, { path, status, basePath }] of changed.entries()) {
    advance(done, changed.length);
    const before = basePath === undefined ? undefined : await changes.readBase(path);
    const file = status === "deleted" ? undefined : await changes.readHead(path, options.maxFileSize);
    const head = file && "text" in file ? file : undefined;
    // Written anew with the same text: git tells it by its time stamp, and it is no change.
    const isSame = head !== undefined && head.text === before && basePath === path;
    if (before !== undefined && !isSame) base.push(await scanner.scan({ path, text: before }));
    if (file && "why" in file) skipped.set(path, file);
    if (head === undefined || (isSame && !whole && !pipelineSystemFor(path))) continue;
    if (!isSame) touched.set(path, touchedLines(before ?? "", head.text));
    bytes += head.bytes;
    scans.push(await scanner.scan(head));
  }
  for (const { path } of unchanged) {
    const file = await changes.readHead(path, options.maxFileSize);
    if (!("why" in file)) {
      bytes += file.bytes;
      scans.push(await scanner.scan(file));
    }
    // Staged, it is not there: it is new and not part of what is about to be committed.
    else if (!changes.staged || file.why !== "vanished") skipped.set(path, file);
  }
  const comparison = { base: changes.base, staged: changes.staged };
  return { scans, skipped: [...skipped.values()], bytes, introduction: { comparison, base, touched } };
}

/** The changed files that are asked for, and what is left out, with the reason. */
function changesInScope(
  root: Root,
  listing: Listing,
  { changed, noFiles, staged }: Changes,
  whole: boolean,
  { paths, cwd }: RunOptions,
): { readonly changed: readonly ChangedFile[]; readonly skipped: Map<string, Skipped> } {
  const left = new Map(listing.skipped.map((skip) => [skip.path, skip]));
  const skipped = new Map<string, Skipped>();
  if (!staged) {
    const listed = new Set(listing.files.map(({ path }) => path));
    for (const path of whole ? left.keys() : [...changed.map((file) => file.path), ...noFiles.keys()]) {
      const skip = left.get(path);
      if (skip) skipped.set(path, skip);
    }
    // What a sparse checkout leaves out of the working tree, the index has as the change does.
    const sparse = changed.filter(({ path, status }) => status !== "deleted" && left.get(path)?.why === "sparse");
    for (const { path } of sparse) if (skipped.delete(path)) listed.add(path);
    return { changed: changed.filter(({ path, status }) => status === "deleted" || listed.has(path)), skipped };
  }
  // The listing is of the working tree, which may lack what the index holds, or have something else in its place.
  const asked = paths.map((path) => pathBelow(root.directory, resolve(realpathSync(cwd), path)));
  const isAsked = (path: string): boolean =>
    asked.length === 0 || asked.some((one) => one === "" || path === one || path.startsWith(`${one}/`));
  const isExcluded = (path: string): boolean => left.get(path)?.why === "excluded";
  for (const [path, why] of noFiles) if (why && isAsked(path)) skipped.set(path, { path, why });
  for (const path of [...changed.map((file) => file.path), ...noFiles.keys()])
    if (isAsked(path) && isExcluded(path)) skipped.set(path, { path, why: "excluded" });
  return { changed: changed.filter(({ path }) => isAsked(path) && !isExcluded(path)), skipped };
}
