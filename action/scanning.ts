import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Introduction } from "../shared/model/context.ts";
import type { Finding } from "../shared/model/finding.ts";
import type { Problem, Skipped } from "../shared/model/problem.ts";
import type { FileScan, ForeignRules, Scanner, ScanOptions } from "../shared/model/scan.ts";
import { liesInside } from "../shared/node/cache-folder.ts";
import { isAskedFor, type Entry, type Listing, type Root } from "../shared/node/files.ts";
import { listUnchanged } from "../shared/node/tracked-files.ts";
import { createFileScanner, type FileScanner } from "../shared/node/look.ts";
import { UserError } from "../shared/node/user-error.ts";
import { chainFiles } from "../shared/pipelines/index.ts";
import { createInPlaceScanner } from "../shared/scanner.ts";
import { touchedLines } from "../shared/text/touched-lines.ts";
import type { ChangedFile, Changes } from "./changes.ts";
import { createCollection } from "./collection.ts";
import type { RunOptions } from "./options.ts";
import { noProgress } from "./progress.ts";
import type { Rules } from "./rules.ts";

/** Below this many bytes, starting a worker costs more than it saves; above it, one keeps the memory small. */
const worthAPool = 16 * 1024 * 1024;

/** Bytes of one file from which on what it may hold can fill the memory; a worker's is bounded. */
const worthAWorker = 1024 * 1024;

/** Each further one takes some 50 MB: with two, a tree of 400 MB is scanned in 300 MB. `--jobs` asks for more. */
const mostWorkers = 2;

/** Below this many bytes, a cache that nobody asked for saves nothing. */
const worthACache = 1024 * 1024;

/** Files that are handed out in one go, while the batch before is still under way. */
const batchSize = 1024;

/** What was looked at, and of a change what the base had. */
export interface Scanned {
  /** Of files in which something stands. */
  readonly scans: readonly FileScan[];
  /** How many were scanned. */
  readonly files: number;
  readonly skipped: readonly Skipped[];
  readonly bytes: number;
  readonly introduction?: Introduction;
  /** Beside those of the files. */
  readonly problems?: readonly Problem[];
}

export async function scanAll(
  root: Root,
  listing: Listing,
  changes: Changes | undefined,
  whole: boolean,
  excluded: (path: string) => boolean,
  scanner: FileScanner,
  options: RunOptions,
): Promise<Scanned> {
  try {
    return changes
      ? await scanChange(root, listing, changes, whole, excluded, scanner, options)
      : await scanTree(root, listing, scanner, options);
  } finally {
    await scanner.close();
    options.progress?.end();
  }
}

// What a small tree does without is loaded when it is needed, with the parts of Node that it stands on.

export async function foreignRulesOf({ directory }: Root, read: Rules["readInForce"]): Promise<ForeignRules> {
  const { loadForeignRules } = await import("../shared/node/secretlintrc.ts");
  return loadForeignRules(directory, read);
}

/** Rules that are not ours run in this thread only, as nobody knows what they hold on to. */
export async function createScanner(
  options: ScanOptions,
  files: readonly Entry[],
  jobs?: number,
  foreign?: ForeignRules,
): Promise<FileScanner> {
  const isLarge = files.some(({ bytes }) => bytes >= worthAWorker) || bytesOf(files) >= worthAPool;
  if (foreign || (!isLarge && (jobs ?? 1) === 1)) return createFileScanner(createInPlaceScanner(options, foreign));
  const { createPool } = await import("../shared/node/pool.ts");
  return createPool({ jobs: jobs ?? Math.min(availableParallelism(), mostWorkers), options });
}

export const bytesOf = (files: readonly Entry[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Without rules that are not ours: nobody knows what else they depend on. */
export async function cached(
  { directory, repository }: Root,
  bytes: number,
  scanner: FileScanner,
  options: ScanOptions,
  { cache, cwd, since }: RunOptions,
): Promise<FileScanner> {
  if (cache === undefined || since || repository === undefined) return scanner;
  if (!cache.asked && bytes < worthACache) return scanner;
  const folder = resolve(cwd, cache.folder);
  if (!liesInside(folder, directory)) {
    const { withCache } = await import("../shared/node/cache.ts");
    return withCache(scanner, { folder, root: directory, options, listBlobs: () => listUnchanged(repository) });
  }
  if (!cache.asked) return scanner;
  throw new UserError(`${cache.folder} lies in the tree that is scanned. Give --cache a folder outside of it.`);
}

/** Files are told in the order of the listing, so what would come behind too much is not waited for. */
async function scanTree(root: Root, listing: Listing, scanner: FileScanner, options: RunOptions): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const { directory } = root;
  const { maxFileSize, maxFindings } = options;
  const { files } = listing;
  const collection = createCollection(
    files.map(({ path }) => path),
    maxFindings,
  );
  const isFull = Promise.withResolvers<void>();
  let done = 0;

  async function look(file: Entry, index: number): Promise<void> {
    const answer = await scanner.look({ ...file, directory, maxFileSize });
    if (!collection.takes(index)) return;
    collection.add(answer, index);
    advance(++done, files.length);
    if (collection.isFull()) isFull.resolve();
  }

  async function lookAtAll(): Promise<void> {
    let underway: Promise<unknown> = Promise.resolve();
    for (let at = 0; collection.takes(at); at += batchSize) {
      const batch = Promise.all(files.slice(at, at + batchSize).map((file, index) => look(file, at + index)));
      await underway;
      underway = batch;
    }
    await underway;
  }

  await Promise.race([isFull.promise, lookAtAll()]);
  const { skipped, ...collected } = collection.close();
  return { ...collected, skipped: [...listing.skipped, ...skipped] };
}

/**
 * Changed files as they are and as the base has them; those of chains always, since only together they tell which names
 * are new. Everything else is left alone, so that cost grows with the change, unless `whole` says that any verdict may
 * count: because everything is to be judged, or because the change touches the rules.
 */
async function scanChange(
  root: Root,
  listing: Listing,
  changes: Changes,
  whole: boolean,
  excluded: (path: string) => boolean,
  scanner: Scanner,
  options: RunOptions,
): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const { changed, skipped } = changesInScope(root, listing, changes, whole, options);
  const changedPaths = new Set(changes.changed.map(({ path }) => path));
  const listed = new Set(listing.files.map(({ path }) => path));
  const isOfChains = chainFiles((path) => listed.has(path));
  const isRead = (path: string): boolean => whole || isOfChains(path);
  const unchanged = listing.files.filter(({ path }) => !changedPaths.has(path) && isRead(path));
  const paths = [...changed, ...unchanged].map(({ path }) => path);
  const [collection, base] = [
    createCollection(paths, options.maxFindings),
    createCollection(paths, options.maxFindings),
  ];
  const touched = new Map<string, ReadonlySet<number>>();
  for (const [done, { path, status, basePath }] of changed.entries()) {
    advance(done, changed.length);
    // What nobody looked at where it was is new where it is looked at.
    const before = basePath === undefined || excluded(basePath) ? undefined : await changes.readBase(path);
    const file = status === "deleted" ? undefined : await changes.readHead(path, options.maxFileSize);
    const head = file && "text" in file ? file : undefined;
    // Written anew with the same text: git tells it by its time stamp, and it is no change.
    const isSame = head !== undefined && head.text === before && basePath === path;
    if (before !== undefined && !isSame)
      base.add({ scan: await scanBefore(scanner, path, basePath, before), bytes: before.length }, done);
    if (file && "why" in file) skipped.set(path, file);
    if (head === undefined || (isSame && !isRead(path))) continue;
    if (!isSame) touched.set(path, touchedLines(before ?? "", head.text));
    collection.add({ scan: await scanner.scan(head), bytes: head.bytes }, done);
  }
  for (const [index, { path }] of unchanged.entries()) {
    const file = await changes.readHead(path, options.maxFileSize);
    if (!("why" in file)) collection.add({ scan: await scanner.scan(file), bytes: file.bytes }, changed.length + index);
    // Staged, it is not there: it is new and not part of what is about to be committed.
    else if (!changes.staged || file.why !== "vanished") skipped.set(path, file);
  }
  const { base: commit, staged, by } = changes;
  const comparison = { base: commit, staged, ...(by && { by }) };
  const before = base.close();
  const { scans, files, bytes, problems } = collection.close();
  return {
    scans,
    files,
    skipped: [...skipped.values()],
    bytes,
    problems: problems.length > 0 ? problems : before.problems,
    introduction: { comparison, base: before.scans, touched },
  };
}

/**
 * What the base has, under the path that the change gives it. A pipeline is one by its place: what does nothing where it
 * was, such as a workflow outside of the folder for them, uses and issues nothing before it is moved.
 */
async function scanBefore(
  scanner: Scanner,
  path: string,
  basePath: string | undefined,
  text: string,
): Promise<FileScan> {
  const scan = await scanner.scan({ path, text });
  if (basePath === undefined || basePath === path) return scan;
  const { findings } = await scanner.scan({ path: basePath, text });
  const there = new Set(findings.map(placeOf));
  return { ...scan, findings: scan.findings.filter((one) => one.kind === "exposed-secret" || there.has(placeOf(one))) };
}

const placeOf = (finding: Finding): string =>
  [finding.kind, finding.at?.system, finding.start.line, finding.start.column].join(" ");

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
  const isAsked = isAskedFor(
    root,
    paths.map((path) => resolve(cwd, path)),
  );
  const isExcluded = (path: string): boolean => left.get(path)?.why === "excluded";
  for (const [path, why] of noFiles) if (why && isAsked(path)) skipped.set(path, { path, why });
  for (const path of [...changed.map((file) => file.path), ...noFiles.keys()])
    if (isAsked(path) && isExcluded(path)) skipped.set(path, { path, why: "excluded" });
  return { changed: changed.filter(({ path }) => isAsked(path) && !isExcluded(path)), skipped };
}
