import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { audit } from "../shared/audit.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { maskPaths } from "../shared/mask-paths.ts";
import type { Introduction } from "../shared/model/context.ts";
import type { Skipped } from "../shared/model/problem.ts";
import type { Report } from "../shared/model/report.ts";
import type { FileScan, Scanner } from "../shared/model/scan.ts";
import { findRoot, listFiles, pathBelow, type Listing, type Root } from "../shared/node/files.ts";
import { headCommit, originHost, repositoryName } from "../shared/node/git.ts";
import { createPool } from "../shared/node/pool.ts";
import { readText, type TextFile } from "../shared/node/read.ts";
import { UserError } from "../shared/node/user-error.ts";
import { pipelineSystemFor } from "../shared/pipelines/index.ts";
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
  const name = root.repository && (await repositoryName(root.repository));
  const dialect = options.dialect ?? (await dialectByHost(root));
  const rules = await readRules(root, changes, options, {
    types,
    fingerprintKeyIds: options.fingerprintKeys.map(({ id }) => id),
    ...(name !== undefined && { repository: name }),
    ...(dialect && { dialect }),
  });
  const excluded = compileGlobs(rules.rulebook.policy.exclude);
  const listing = await listFiles(options.ignore ? root : { directory: root.directory }, paths, {
    maxFileSize: options.maxFileSize,
    exclude: options.ignore ? excluded : () => false,
  });
  const { scans, skipped, bytes, introduction } = await scanAll(
    root,
    listing,
    changes,
    rules.proposed !== undefined,
    options,
  );
  const commit = root.repository && (await headCommit(root.repository));
  const report = audit(scans, {
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
  return maskPaths(report);
}

const types = new Map(credentialTypes().map((type) => [type.id, type]));

/** GitLab and GitHub look for CODEOWNERS in the same places and read it differently; a host's own name tells. */
async function dialectByHost({ repository }: Root): Promise<RunOptions["dialect"]> {
  const host = repository && (await originHost(repository));
  return host !== undefined && /(?:^|\.)gitlab\./.test(host) ? "gitlab" : undefined;
}

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
  rulesChange: boolean,
  options: RunOptions,
): Promise<Scanned> {
  const size = listing.files.reduce((sum, file) => sum + file.bytes, 0);
  const scanner = createScanner(changes ? 0 : size, options);
  try {
    return changes
      ? await scanChange(root, listing, changes, rulesChange, scanner, options)
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
  const underway: Promise<readonly FileScan[]>[] = [];
  let bytes = 0;
  for (let at = 0; at < listing.files.length; at += batchSize) {
    const batch: Promise<FileScan>[] = [];
    for (const { path } of listing.files.slice(at, at + batchSize)) {
      const file = readText(root.directory, path, options.maxFileSize);
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
 * are new. Everything else is left alone, so that cost grows with the change, unless the change touches the rules: then a
 * verdict on any file may get worse.
 */
async function scanChange(
  root: Root,
  listing: Listing,
  changes: Changes,
  rulesChange: boolean,
  scanner: Scanner,
  options: RunOptions,
): Promise<Scanned> {
  const { advance } = options.progress ?? noProgress;
  const read = createHeadReader(root, changes, options.maxFileSize);
  const { changed, skipped } = changesInScope(root, listing, changes, options);
  const changedPaths = new Set(changes.changed.map(({ path }) => path));
  const unchanged = listing.files.filter(
    ({ path }) => !changedPaths.has(path) && (rulesChange || pipelineSystemFor(path)),
  );
  const scans: FileScan[] = [];
  const base: FileScan[] = [];
  const touched = new Map<string, ReadonlySet<number>>();
  let bytes = 0;
  for (const [done, { path, status, basePath }] of changed.entries()) {
    advance(done, changed.length);
    const before = basePath === undefined ? undefined : await changes.readBase(path);
    const file = status === "deleted" ? undefined : await read(path);
    const head = file && "text" in file ? file : undefined;
    // Written anew with the same text: git tells it by its time stamp, and it is no change.
    const isSame = head !== undefined && head.text === before && basePath === path;
    if (before !== undefined && !isSame) base.push(await scanner.scan({ path, text: before }));
    if (file && "why" in file) skipped.push(file);
    if (head === undefined || (isSame && !rulesChange && !pipelineSystemFor(path))) continue;
    if (!isSame) touched.set(path, touchedLines(before ?? "", head.text));
    bytes += head.bytes;
    scans.push(await scanner.scan(head));
  }
  for (const { path } of unchanged) {
    const file = await read(path);
    // Staged, it is not there: it is new and not part of what is about to be committed.
    if (!("why" in file)) scans.push(await scanner.scan(file));
    else if (!changes.staged) skipped.push(file);
  }
  const comparison = { base: changes.base, staged: changes.staged };
  return { scans, skipped, bytes, introduction: { comparison, base, touched } };
}

/** The changed files that are asked for, and those of them that are left out, with the reason. */
function changesInScope(
  root: Root,
  listing: Listing,
  { changed, staged }: Changes,
  { paths, cwd }: RunOptions,
): { readonly changed: readonly ChangedFile[]; readonly skipped: Skipped[] } {
  const listed = new Set(listing.files.map(({ path }) => path));
  const left = new Map(listing.skipped.map((skip) => [skip.path, skip]));
  if (!staged) {
    return {
      changed: changed.filter(({ path, status }) => status === "deleted" || listed.has(path)),
      skipped: changed.flatMap(({ path }) => left.get(path) ?? []),
    };
  }
  // The listing is of the working tree, which may lack what the index holds, or have something else in its place.
  const asked = (listing.complete ? [] : paths).map((path) =>
    pathBelow(root.directory, resolve(realpathSync(cwd), path)),
  );
  const inScope = changed.filter(
    ({ path }) => asked.length === 0 || asked.some((one) => path === one || path.startsWith(`${one}/`)),
  );
  const excluded = ({ path }: ChangedFile): boolean => left.get(path)?.why === "excluded";
  return {
    changed: inScope.filter((file) => !excluded(file)),
    skipped: inScope.filter(excluded).map(({ path }) => ({ path, why: "excluded" })),
  };
}

/** A file as the change has it, or why it cannot be had. */
function createHeadReader(
  root: Root,
  changes: Changes,
  maxFileSize: number,
): (path: string) => Promise<TextFile | Skipped> {
  return async (path) => {
    if (!changes.staged) return readText(root.directory, path, maxFileSize);
    const text = await changes.readHead(path);
    if (text === undefined) return { path, why: "binary" };
    return text.length > maxFileSize ? { path, why: "oversized" } : { path, text, bytes: text.length };
  };
}
