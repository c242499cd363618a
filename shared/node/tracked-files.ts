import { askForRecords, listRecords, type Repository } from "./repository.ts";
import { UserError } from "./user-error.ts";

/** A file of the index. */
export interface IndexEntry {
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule";
  /** A sparse checkout leaves it out of the working tree. */
  readonly sparse: boolean;
}

/** What a path holds that is no file and is not looked into. */
export type NoFile = Exclude<IndexEntry["kind"], "file">;

/** What the index holds, of some paths or of all. Paths have `/`; a path in conflict stands once. */
export async function listIndex(repository: Repository, paths: readonly string[] = []): Promise<readonly IndexEntry[]> {
  const entries = new Map<string, IndexEntry>();
  // `<tag> <mode> <id> <stage>\t<path>`; the tag S is for what the working tree is not to have.
  for (const record of await listRecords(repository, "ls-files", ["-t", "-s", "-z", "--", ...paths])) {
    const path = record.slice(record.indexOf("\t") + 1);
    entries.set(path, { path, kind: kindOf(record.slice(2, 8)), sparse: record.startsWith("S") });
  }
  return [...entries.values()];
}

/**
 * Object ids, by path, of files that stand in the working tree as the index has them, as far as git's record of times
 * and sizes tells. Not among them is what git was told to take as unchanged, come what may: its tag is in lower case.
 */
export async function listUnchanged(repository: Repository): Promise<ReadonlyMap<string, string>> {
  const [index, edited] = await Promise.all([
    listRecords(repository, "ls-files", ["-v", "-s", "-z"]),
    listRecords(repository, "diff-files", ["--name-only", "-z", "--no-ext-diff", "--ignore-submodules=all"]),
  ]);
  // `<tag> <mode> <id> <stage>\t<path>`
  const blobs = index.map((record) => /^H 100\d{3} ([0-9a-f]+) 0\t(.*)$/s.exec(record));
  const unchanged = new Map(blobs.flatMap((match) => (match ? [[match[2] ?? "", match[1] ?? ""] as const] : [])));
  for (const path of edited) unchanged.delete(path);
  return unchanged;
}

/**
 * Files that are neither in the index nor ignored. A repository inside this one is its folder, with a `/` at the end; a
 * folder that cannot be read, of which git only complains, stands without one.
 */
export async function listUntracked(repository: Repository): Promise<readonly string[]> {
  const { complaint, records } = await askForRecords(repository, "ls-files", ["-o", "--exclude-standard", "-z"]);
  const closed = [...complaint.matchAll(/^warning: could not open directory '(.+)\/': /gm)];
  return [...records, ...closed.map(([, folder = ""]) => folder)];
}

/** ASCII stays what it is in them, or their bytes tell which it is. */
const readEncodings =
  /^(?:utf-?8|utf-?16(?:le|be)?(?:-bom)?|(?:us-)?ascii|iso[-_]?8859[-_]?\d+|latin-?\d+|(?:windows-|cp)125\d|shift[-_]jis|sjis|euc-?(?:jp|kr|cn|tw)|gbk|gb2312|gb18030|big5|koi8-[ru])$/i;

/**
 * Files of the index that stand in the working tree in an encoding that is not read here: what everybody reads at the code
 * host cannot be found there. Told by the attributes that were in force when git wrote them, which are the index's own.
 * https://git-scm.com/docs/gitattributes#_working_tree_encoding
 */
export async function listEncoded(repository: Repository, index: readonly IndexEntry[]): Promise<ReadonlySet<string>> {
  const attributes = index.filter(({ path }) => /(?:^|\/)\.gitattributes$/.test(path));
  const texts = await readBlobs(
    repository,
    attributes.map(({ path }) => `:0:${path}`),
  );
  if (texts.every((bytes) => bytes && !Buffer.from(bytes).includes("working-tree-encoding"))) return new Set();
  const paths = index.map(({ path }) => `${path}\0`).join("");
  const asked = ["--cached", "--stdin", "-z", "working-tree-encoding"];
  // `<path>\0<attribute>\0<value>\0`
  const records = await listRecords(repository, "check-attr", asked, paths);
  const isRead = (value = ""): boolean => /^(?:unspecified|unset|set)$/.test(value) || readEncodings.test(value);
  return new Set(records.filter((_, at) => at % 3 === 0 && !isRead(records[at + 2])));
}

/** Whether git can be asked for it: a question is a line. */
export const isAskable = (name: string): boolean => !/[\n\r]/.test(name);

/** The bytes behind object names such as `<id>` or `<commit>:<path>`, in their order; `undefined` where there is no blob. */
export async function readBlobs(
  repository: Repository,
  names: readonly string[],
): Promise<readonly (Uint8Array | undefined)[]> {
  const asked = names.filter(isAskable);
  if (asked.length === 0) return names.map(() => undefined);
  const { status, bytes } = await repository.run("cat-file", ["--batch"], asked.map((name) => `${name}\n`).join(""));
  if (status !== 0)
    throw new UserError(
      "Git could not read what an earlier state holds. In a partial clone fetch it first: git fetch --refetch",
    );
  const blobs = splitBatch(bytes, asked.length);
  let next = 0;
  return names.map((name) => (asked[next] === name ? blobs[next++] : undefined));
}

/** A path and the folders on the way to it: `a`, `a/b` and `a/b/c` for the last of them. */
export const withParents = (path: string): readonly string[] =>
  path.split("/").map((_, depth, names) => names.slice(0, depth + 1).join("/"));

/**
 * Files as a commit has them, by path; a path that it lacks is missing in the answer. What is a link or a submodule, or
 * lies behind one, is said to be one: git itself would give a link's target as if it were the text.
 */
export async function showAt(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array | "symlink" | "submodule">> {
  const asked = [...new Set(paths.flatMap(withParents))].filter((path) => path !== "");
  if (asked.length === 0) return new Map();
  const kinds = new Map<string, IndexEntry["kind"]>();
  // `<mode> <type> <id>\t<path>`
  for (const record of await listRecords(repository, "ls-tree", ["-z", "--full-tree", commit, "--", ...asked]))
    kinds.set(record.slice(record.indexOf("\t") + 1), kindOf(record.slice(0, 6)));
  const blobs = await readBlobs(
    repository,
    paths.map((path) => `${commit}:${path}`),
  );
  const found = paths.map((path, index) => {
    const kind = withParents(path)
      .map((one) => kinds.get(one))
      .find((one) => one === "symlink" || one === "submodule");
    return [path, kind === "symlink" || kind === "submodule" ? kind : blobs[index]] as const;
  });
  return new Map(found.flatMap(([path, what]) => (what === undefined ? [] : [[path, what] as const])));
}

function kindOf(mode: string): IndexEntry["kind"] {
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}

/** Whether a mode, as git writes it, is that of a file; zeros are the mode of what is not there. */
export const isFile = (mode: string): boolean => mode !== "000000" && kindOf(mode) === "file";

export function noFileOf(mode: string): NoFile | undefined {
  const kind = kindOf(mode);
  return kind === "file" ? undefined : kind;
}

/** `<id> blob <size>\n<content>\n`, or one line that ends in `missing` or `ambiguous`, for each name. */
function splitBatch(bytes: Buffer, count: number): readonly (Uint8Array | undefined)[] {
  const blobs: (Uint8Array | undefined)[] = [];
  let at = 0;
  while (blobs.length < count && at < bytes.length) {
    const lineEnd = bytes.indexOf(10, at);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(bytes.toString("latin1", at, lineEnd)) ?? [];
    const start = lineEnd + 1;
    const length = size === undefined ? undefined : Number(size);
    blobs.push(type === "blob" && length !== undefined ? bytes.subarray(start, start + length) : undefined);
    at = length === undefined ? start : start + length + 1;
  }
  return blobs;
}
