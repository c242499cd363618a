import {
  headCommit,
  kindOf,
  listRecords,
  listUntracked,
  mergeBase,
  readBlobs,
  resolveCommit,
} from "../shared/node/git.ts";
import type { Repository } from "../shared/node/git.ts";
import { decode, readText } from "../shared/node/read.ts";

/** Compared with: where HEAD's line left a revision's, or what is staged against HEAD. */
export type Since = { readonly since: string } | { readonly staged: true };

export interface ChangedFile {
  /** Where it is now, or was when it is deleted. */
  readonly path: string;
  /** Where the base has it; absent when it is added. */
  readonly basePath?: string;
  readonly status: "added" | "modified" | "renamed" | "deleted";
}

/** What a change touches. Texts are `undefined` for what is not there, is binary, or is no file. */
export interface Changes {
  /** Full commit id; the empty tree's id before the first commit. */
  readonly base: string;
  /** The commit whose rules decide: the revision itself, which may have moved on since the change began. */
  readonly rules: string;
  readonly staged: boolean;
  /** Sorted by path, in code units. */
  readonly changed: readonly ChangedFile[];
  /** As the change has it: from the index when staged, else from the working tree. */
  readonly readHead: (path: string) => Promise<string | undefined>;
  /** As the base has it, under the path it has now. */
  readonly readBase: (path: string) => Promise<string | undefined>;
}

interface Difference extends ChangedFile {
  /** Object ids; absent where there is none, or where the working tree has it. */
  readonly baseBlob?: string;
  readonly headBlob?: string;
}

const emptyTrees = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
};

/** Submodules are left alone: to look into one, git would run what that repository's own configuration names. */
const rawFlags = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];

/** Bytes; what is left out by size is decided by who reads, this only keeps one blob from filling the memory. */
const maxSize = 256 * 1024 * 1024;

const windowSize = 200;

export async function findChanges(repository: Repository, since: Since): Promise<Changes> {
  const staged = "staged" in since;
  const base = staged ? await stagedBase(repository) : await mergeBase(repository, since.since);
  const rules = staged ? base : await resolveCommit(repository, since.since);
  const differences = new Map<string, Difference>();
  for (const difference of await compare(repository, "diff-index", ["--cached", "-M", ...rawFlags, base]))
    differences.set(difference.path, difference);
  if (!staged) await addWorkingTree(repository, differences);

  const sorted = [...differences.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const readBlob = createBlobReader(
    repository,
    sorted.flatMap(({ baseBlob = [], headBlob = [] }) => [baseBlob, headBlob].flat()),
  );

  return {
    base,
    rules,
    staged,
    changed: sorted.map(({ path, basePath, status }) => ({
      path,
      ...(basePath === undefined ? {} : { basePath }),
      status,
    })),
    async readHead(path) {
      const difference = differences.get(path);
      if (staged) return difference === undefined ? readBlob(`:0:${path}`) : readBlob(difference.headBlob);
      const file = readText(repository.root, path, maxSize);
      return "text" in file ? file.text : undefined;
    },
    readBase(path) {
      const difference = differences.get(path);
      return difference === undefined ? readBlob(`${base}:${path}`) : readBlob(difference.baseBlob);
    },
  };
}

/** Blobs that are asked for in their order come a window at a time, since each question to git starts a process. */
function createBlobReader(
  repository: Repository,
  ids: readonly string[],
): (name: string | undefined) => Promise<string | undefined> {
  const places = new Map(ids.map((id, index) => [id, index]));
  let window: ReadonlyMap<string, Uint8Array | undefined> = new Map();
  return async (name) => {
    if (name === undefined) return undefined;
    if (!window.has(name)) {
      const place = places.get(name);
      const names = place === undefined ? [name] : ids.slice(place, place + windowSize);
      const blobs = await readBlobs(repository, names);
      window = new Map(names.map((each, index) => [each, blobs[index]]));
    }
    const bytes = window.get(name);
    return bytes === undefined || bytes.length > maxSize ? undefined : decode(bytes);
  };
}

/** 1-based lines of the new text that the old one does not hold anywhere. */
export function touchedLines(baseText: string, headText: string): ReadonlySet<number> {
  const old = new Set(linesOf(baseText));
  return new Set(linesOf(headText).flatMap((line, index) => (old.has(line) ? [] : [index + 1])));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}

async function stagedBase(repository: Repository): Promise<string> {
  const head = await headCommit(repository);
  if (head !== undefined) return head;
  const { bytes } = await repository.run("rev-parse", ["--show-object-format"]);
  return bytes.toString("utf8").startsWith("sha256") ? emptyTrees.sha256 : emptyTrees.sha1;
}

/** Edits, deletions and new files that are not in the index. */
async function addWorkingTree(repository: Repository, differences: Map<string, Difference>): Promise<void> {
  for (const edit of await compare(repository, "diff-files", rawFlags)) {
    const before = differences.get(edit.path);
    if (edit.status !== "deleted") differences.set(edit.path, before ?? edit);
    else if (before?.basePath === undefined && before !== undefined) differences.delete(edit.path);
    else differences.set(edit.path, { ...edit, ...before, status: "deleted" });
  }
  const untracked = (await listUntracked(repository)).filter((path) => !path.endsWith("/"));
  for (const path of untracked) differences.set(path, { path, status: "added" });
  await findMoves(repository, differences, untracked);
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
    const file = readText(repository.root, path, maxSize);
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
 * Links and submodules are no files here: a file that becomes one is deleted. A path in conflict (`U`) is told again by
 * its working tree.
 * https://git-scm.com/docs/git-diff-index#_raw_output_format
 */
async function compare(
  repository: Repository,
  command: "diff-index" | "diff-files",
  args: readonly string[],
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
    const wasFile = isFile(baseMode);
    const isNow = isFile(headMode);
    if (path === undefined || letter === "U" || (!wasFile && !isNow)) continue;
    differences.push({
      path,
      status: statusOf(letter, wasFile, isNow),
      ...(wasFile ? { basePath: paths[0] ?? path, baseBlob: baseId } : {}),
      ...(isNow && /[^0]/.test(headId) ? { headBlob: headId } : {}),
    });
  }
  return differences;
}

function isFile(mode: string): boolean {
  return mode !== "000000" && kindOf(mode) === "file";
}

function statusOf(letter: string, wasFile: boolean, isNow: boolean): ChangedFile["status"] {
  if (!isNow) return "deleted";
  if (!wasFile) return "added";
  return letter.startsWith("R") ? "renamed" : "modified";
}
