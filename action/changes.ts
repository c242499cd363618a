import { listRecords } from "../shared/node/repository.ts";
import { headCommit, mergeBase, resolveCommit } from "../shared/node/revisions.ts";
import { isAskable, isFile, listUntracked, noFileOf, readBlobs, showAt } from "../shared/node/tracked-files.ts";
import type { Repository } from "../shared/node/repository.ts";
import type { NoFile } from "../shared/node/tracked-files.ts";
import type { Skipped } from "../shared/model/problem.ts";
import type { BaseSource } from "../shared/model/report.ts";
import { decode, readText, type TextFile } from "../shared/node/read.ts";
import { compareWithTree, showIn, type HostStates } from "./host-states.ts";

/** Compared with: where HEAD's line left a revision's, what is staged against HEAD, or a base that was found already. */
export type Since = { readonly since: string } | { readonly staged: true } | FoundBase;

export interface FoundBase {
  /** Full commit ids, as {@link Changes} has them. */
  readonly base: string;
  readonly rules: string;
  readonly by: BaseSource;
  /** Where the clone lacks these commits. */
  readonly host?: HostStates;
}

export interface ChangedFile {
  /** Where it is now, or was when it is deleted. */
  readonly path: string;
  /** Where the base has it; absent when it is added. */
  readonly basePath?: string;
  readonly status: "added" | "modified" | "renamed" | "deleted";
}

/** What a change touches. */
export interface Changes {
  /** Full commit id; the empty tree's id before the first commit. */
  readonly base: string;
  readonly staged: boolean;
  readonly by?: BaseSource;
  /** Sorted by path, in code units. */
  readonly changed: readonly ChangedFile[];
  /** Paths where a link or a submodule came, went or changed, and which of both is there now. */
  readonly noFiles: ReadonlyMap<string, NoFile | undefined>;
  /** As `listUntracked` gives it; absent where only what is staged counts. */
  readonly untracked?: readonly string[];
  /** As the change has it: from the index when staged, or left out by a sparse checkout, else from the working tree. */
  readonly readHead: (path: string, maxSize: number) => Promise<TextFile | Skipped>;
  /** As the base has it, under the path it has now; `undefined` for what is not there, is binary, or is no file. */
  readonly readBase: (path: string) => Promise<string | undefined>;
  /** Of the commit whose rules decide: the revision itself, which may have moved on since the change began. */
  readonly showRules: (paths: readonly string[]) => ReturnType<typeof showAt>;
}

export interface Difference extends ChangedFile {
  /** Object ids; absent where there is none, or where the working tree has it. */
  readonly baseBlob?: string;
  readonly headBlob?: string;
}

const emptyTrees = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

const rawFlags = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv"];

/** To look into a submodule, git would run what that repository's own configuration names; the index knows its commit. */
const indexFlags = ["--cached", "-M", "--ignore-submodules=dirty"];
const treeFlags = ["--ignore-submodules=all"];

/** Bytes; of the base, and of what may have moved by hand. It only keeps one file from filling the memory. */
const maxBaseSize = 256 * 1024 * 1024;

const windowSize = 200;

export async function findChanges(repository: Repository, since: Since): Promise<Changes> {
  const staged = "staged" in since;
  const { base, rules, by, host } = await baseOf(repository, since);
  const differences = new Map<string, Difference>();
  const noFiles = new Map<string, NoFile | undefined>();
  const all = host
    ? await compareWithTree(repository, await host.listTree(base), noFiles)
    : await compare(repository, "diff-index", [...indexFlags, ...rawFlags, base], noFiles);
  for (const difference of all) differences.set(difference.path, difference);
  const untracked = staged ? undefined : await addWorkingTree(repository, differences, noFiles);

  const sorted = [...differences.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const readBlob = createBlobReader(
    host ? (ids) => host.readBlobs(repository, ids) : (names) => readBlobs(repository, names),
    sorted.flatMap(({ baseBlob = [], headBlob = [] }) => [baseBlob, headBlob].flat()),
  );

  const folders = new Map<string, boolean>();

  return {
    base,
    staged,
    ...(by && { by }),
    showRules: async (paths) =>
      host ? showIn(await host.listTree(rules), paths, readBlob) : showAt(repository, rules, paths),
    changed: sorted.map(({ path, basePath, status }) => ({
      path,
      ...(basePath === undefined ? {} : { basePath }),
      status,
    })),
    noFiles,
    ...(untracked && { untracked }),
    async readHead(path, maxSize) {
      const file: TextFile | Skipped = staged
        ? { path, why: "vanished" }
        : readText(repository.root, path, maxSize, folders);
      const difference = differences.get(path);
      if (!("why" in file) || file.why !== "vanished" || difference?.status === "deleted") return file;
      const bytes = await readBlob(difference ? difference.headBlob : staged ? `:0:${path}` : undefined);
      if (bytes === undefined) return isAskable(path) ? file : { path, why: "unreadable" };
      if (bytes.length > maxSize) return { path, why: "oversized" };
      const text = decode(bytes);
      return text === undefined ? { path, why: "binary" } : { path, text, bytes: bytes.length };
    },
    async readBase(path) {
      const difference = differences.get(path);
      const bytes = await readBlob(difference ? difference.baseBlob : `${base}:${path}`);
      return bytes === undefined || bytes.length > maxBaseSize ? undefined : decode(bytes);
    },
  };
}

/** Blobs that are asked for in their order come a window at a time, since each question to git starts a process. */
function createBlobReader(
  read: (names: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>,
  ids: readonly string[],
): (name: string | undefined) => Promise<Uint8Array | undefined> {
  const places = new Map(ids.map((id, index) => [id, index]));
  let window: ReadonlyMap<string, Uint8Array | undefined> = new Map();
  return async (name) => {
    if (name === undefined) return undefined;
    if (!window.has(name)) {
      const place = places.get(name);
      const names = place === undefined ? [name] : ids.slice(place, place + windowSize);
      const blobs = await read(names);
      window = new Map(names.map((each, index) => [each, blobs[index]]));
    }
    return window.get(name);
  };
}

async function baseOf(
  repository: Repository,
  since: Since,
): Promise<Omit<FoundBase, "by"> & { readonly by?: BaseSource }> {
  if ("base" in since) return since;
  if ("since" in since) {
    const base = await mergeBase(repository, since.since);
    return { base, rules: await resolveCommit(repository, since.since), by: "merge-base" };
  }
  const base = await stagedBase(repository);
  return { base, rules: base };
}

async function stagedBase(repository: Repository): Promise<string> {
  const head = await headCommit(repository);
  if (head !== undefined) return head;
  const { bytes } = await repository.run("rev-parse", ["--show-object-format"]);
  return bytes.toString("utf8").startsWith("sha256") ? emptyTrees.sha256 : emptyTrees.sha1;
}

/** Edits, deletions and new files that are not in the index; gives what git does not track. */
async function addWorkingTree(
  repository: Repository,
  differences: Map<string, Difference>,
  noFiles: Map<string, NoFile | undefined>,
): Promise<readonly string[]> {
  for (const edit of await compare(repository, "diff-files", [...treeFlags, ...rawFlags], noFiles)) {
    const before = differences.get(edit.path);
    if (edit.status !== "deleted") differences.set(edit.path, before ?? edit);
    else if (before?.basePath === undefined && before !== undefined) differences.delete(edit.path);
    else differences.set(edit.path, { ...edit, ...before, status: "deleted" });
  }
  const listed = await listUntracked(repository);
  for (const path of listed) if (path.endsWith("/")) noFiles.set(path.slice(0, -1), "submodule");
  const untracked = listed.filter((path) => !path.endsWith("/"));
  for (const path of untracked) differences.set(path, { path, status: "added" });
  await findMoves(repository, differences, untracked);
  return listed;
}

/** A file that was moved by hand is gone from one place and new in another, with the same text. */
async function findMoves(
  repository: Repository,
  differences: Map<string, Difference>,
  untracked: readonly string[],
): Promise<void> {
  const gone = [...differences.values()].filter(({ status }) => status === "deleted");
  if (gone.length === 0 || untracked.length === 0) return;
  const blobs = await readBlobs(
    repository,
    gone.map(({ baseBlob }) => baseBlob ?? ""),
  );
  const byText = new Map(
    gone.flatMap((difference, index) => {
      const bytes = blobs[index];
      const text = bytes === undefined ? undefined : decode(bytes);
      return text === undefined ? [] : [[text, difference] as const];
    }),
  );
  for (const path of untracked) {
    const file = readText(repository.root, path, maxBaseSize);
    const origin = "text" in file ? byText.get(file.text) : undefined;
    if (origin === undefined || !("text" in file)) continue;
    byText.delete(file.text);
    differences.delete(origin.path);
    differences.set(path, { ...origin, path, basePath: origin.basePath ?? origin.path, status: "renamed" });
  }
}

/**
 * Git's raw comparison, one record and one or two paths each:
 *
 *     :100644 100644 <id> <id> M  path          :000000 100644 <0> <id> A  path
 *     :100644 100644 <id> <id> R086  old  new   :100644 000000 <id> <0> D  path
 *
 *     :100644 000000 <id> <0> U  path
 *
 * Links and submodules are no files here, and are noted apart: a file that becomes one is deleted. A path in conflict
 * (`U`) has no one text in the index; its working tree is compared with our side, and only the index with the base.
 * https://git-scm.com/docs/git-diff-index#_raw_output_format
 */
async function compare(
  repository: Repository,
  command: "diff-index" | "diff-files",
  args: readonly string[],
  noFiles: Map<string, NoFile | undefined>,
): Promise<readonly Difference[]> {
  const records = await listRecords(repository, command, args);
  const differences: Difference[] = [];
  for (let at = 0; at < records.length;) {
    const [baseMode = "", headMode = "", baseId = "", headId = "", letter = ""] = (records[at] ?? "")
      .slice(1)
      .split(" ");
    const paths = records.slice(at + 1, at + (/^[RC]/.test(letter) ? 3 : 2));
    at += paths.length + 1;
    const path = paths.at(-1);
    const inConflict = letter === "U";
    if (path === undefined || (inConflict && command === "diff-files")) continue;
    const wasFile = isFile(baseMode);
    const isNow = isFile(headMode) || inConflict;
    if (noFileOf(baseMode)) noFiles.set(paths[0] ?? path, undefined);
    if (noFileOf(headMode)) noFiles.set(path, noFileOf(headMode));
    if (!wasFile && !isNow) continue;
    differences.push({
      path,
      status: statusOf(letter, wasFile, isNow),
      ...(wasFile ? { basePath: paths[0] ?? path, baseBlob: baseId } : {}),
      ...(isNow && /[^0]/.test(headId) ? { headBlob: headId } : {}),
    });
  }
  return differences;
}

function statusOf(letter: string, wasFile: boolean, isNow: boolean): ChangedFile["status"] {
  if (!isNow) return "deleted";
  if (!wasFile) return "added";
  return letter.startsWith("R") ? "renamed" : "modified";
}
