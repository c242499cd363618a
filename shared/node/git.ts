import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "./user-error.ts";

/**
 * A repository's configuration can name programs; nothing here may run one, nor reach the network. Nor may it have git
 * take less note of edits.
 */
const safeguards = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "core.checkStat=default",
  "core.trustctime=true",
].flatMap((setting) => ["-c", setting]);

/**
 * Nor may git write, ask, or fetch what a partial clone lacks. Paths are meant as they stand, and its messages are matched
 * in English.
 */
const quiet = {
  GIT_LITERAL_PATHSPECS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** The only commands that were seen to run nothing a repository's configuration names. */
type SafeCommand =
  | "cat-file"
  | "config"
  | "diff-files"
  | "diff-index"
  | "diff-tree"
  | "ls-files"
  | "ls-tree"
  | "merge-base"
  | "rev-list"
  | "rev-parse";

export interface Repository {
  /** Absolute, with the system's separators. */
  readonly root: string;
  readonly run: (command: SafeCommand, args: readonly string[], input?: string) => Promise<GitOutput>;
}

interface GitOutput {
  readonly status: number;
  readonly bytes: Buffer;
  /** Git's own words: to tell failures apart, never to be shown, since they quote names of the repository. */
  readonly complaint: string;
}

/** A file of the index. */
export interface IndexEntry {
  readonly path: string;
  readonly kind: "file" | "symlink" | "submodule";
  /** A sparse checkout leaves it out of the working tree. */
  readonly sparse: boolean;
}

/** What a path holds that is no file and is not looked into. */
export type NoFile = Exclude<IndexEntry["kind"], "file">;

/** The repository a folder lies in; `undefined` when it lies in none. */
export async function openRepository(directory: string): Promise<Repository | undefined> {
  const run = runner(directory, []);
  const filters = filtersOf(run);
  filters.catch(() => {}); // Heard of where it is awaited; without a repository nobody asks.
  const { status, bytes, complaint } = await run("rev-parse", ["--is-bare-repository", "--show-toplevel"]).catch(
    (error: unknown) => {
      if (isMissing(error) && !insideRepository(directory))
        return { status: 128, bytes: Buffer.of(), complaint: "not a git repository" };
      throw isMissing(error)
        ? new UserError("This is a git repository, but git was not found. Install git, or put it on the PATH.")
        : error;
    },
  );
  const [bare, root] = bytes.toString("utf8").split("\n");
  if (status === 0 && root !== undefined && root !== "") {
    const absolute = resolve(root);
    return { root: absolute, run: runner(absolute, await filters) };
  }
  if (bare === "true")
    throw new UserError("This is a bare repository, which has no files to scan. Clone it and scan the clone.");
  if (complaint.includes("dubious ownership"))
    throw new UserError(
      "Git does not trust this repository because another user owns it. If you do, run: git config --global --add safe.directory <folder>",
    );
  if (complaint.includes("not a git repository") || complaint.includes("must be run in a work tree")) return undefined;
  throw new UserError("Git could not open this repository. Run git status in it to see what is wrong.");
}

/** The full id of HEAD's commit; `undefined` before the first commit. */
export async function headCommit(repository: Repository): Promise<string | undefined> {
  return findCommit(repository, "HEAD");
}

export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
}

/** HEAD's commit with its parents, those too that a shallow clone lacks; `undefined` before the first commit. */
export async function readHead(repository: Repository): Promise<Commit | undefined> {
  const { bytes } = await repository.run("cat-file", ["--batch"], "HEAD\n");
  const [head = ""] = bytes.toString("latin1").split("\n\n", 1);
  const [, id] = /^([0-9a-f]{40,64}) commit /.exec(head) ?? [];
  if (id === undefined) return undefined;
  return { id, parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent) };
}

/** The full id of a revision's commit. */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  if (revision.startsWith("-"))
    throw new UserError("A revision cannot start with a dash. Give a branch, a tag or a commit.");
  const commit = await findCommit(repository, revision);
  if (commit !== undefined) return commit;
  throw new UserError(
    (await isShallow(repository))
      ? "That revision is not in this shallow clone. Fetch it first: git fetch --depth=1 origin <revision>, or fetch-depth: 0 in actions/checkout."
      : "That revision does not exist in this repository. Check its spelling, or fetch it first.",
  );
}

/** Where HEAD's line left the revision's: what came since is the change. */
export async function mergeBase(repository: Repository, revision: string): Promise<string> {
  const base = await findMergeBase(repository, await resolveCommit(repository, revision));
  if (base !== undefined) return base;
  throw new UserError(
    (await isShallow(repository))
      ? "This shallow clone does not reach back to where the change began. Fetch more: git fetch --deepen=1000, or fetch-depth: 0 in actions/checkout."
      : "HEAD and that revision have no commit in common, so nothing can be compared. Give a revision of the same history.",
  );
}

/** A commit, and when it was made. */
export interface DatedCommit {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The last commits up to HEAD that changed a file, the newest first. */
export async function listCommits(repository: Repository, path: string, most: number): Promise<readonly DatedCommit[]> {
  const args = [`--max-count=${most}`, "--timestamp", "HEAD", "--", path];
  const { status, bytes } = await repository.run("rev-list", args);
  if (status !== 0) return [];
  return bytes
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, seconds, id] = /^(\d+) ([0-9a-f]{40,64})$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id, at: new Date(Number(seconds) * 1000).toISOString() }];
    });
}

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

/** Output that `-z` ends with a NUL each. */
export async function listRecords(
  repository: Repository,
  command: SafeCommand,
  args: readonly string[],
): Promise<readonly string[]> {
  return (await askForRecords(repository, command, args)).records;
}

async function askForRecords(
  repository: Repository,
  command: SafeCommand,
  args: readonly string[],
): Promise<{ readonly records: readonly string[]; readonly complaint: string }> {
  const { status, bytes, complaint } = await repository.run(command, args);
  if (status !== 0)
    throw new UserError("Git could not list this repository's files. Run git status in it to see what is wrong.");
  return { records: bytes.toString("utf8").split("\0").slice(0, -1), complaint };
}

/** The full id of a revision's commit; `undefined` where the clone has none. */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  const { status, bytes } = await repository.run("rev-parse", ["--verify", "--quiet", `${revision}^{commit}`]);
  return status === 0 ? firstLine(bytes) : undefined;
}

/** Where HEAD's line left a commit's; `undefined` where the clone does not reach back to it. */
export async function findMergeBase(repository: Repository, commit: string): Promise<string | undefined> {
  const { status, bytes } = await repository.run("merge-base", [commit, "HEAD"]);
  return status === 0 ? firstLine(bytes) : undefined;
}

/** Whether the clone lacks what came before some of its commits. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return firstLine((await repository.run("rev-parse", ["--is-shallow-repository"])).bytes) === "true";
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

export function firstLine(bytes: Buffer): string {
  return bytes.toString("utf8").split("\n", 1)[0] ?? "";
}

function insideRepository(directory: string): boolean {
  const parent = dirname(directory);
  return existsSync(join(directory, ".git")) || (parent !== directory && insideRepository(parent));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/**
 * To tell whether a file that changed within the index's own second is an edit, git hands it to the clean filter, which
 * is a program. An empty setting takes a filter away; then such a file counts as edited, which does no harm here.
 * https://git-scm.com/docs/racy-git
 */
async function filtersOf(run: Repository["run"]): Promise<readonly string[]> {
  const { bytes } = await run("config", ["-z", "--name-only", "--get-regexp", "^filter\\."]);
  const names = bytes.toString("utf8").split("\0").slice(0, -1);
  return [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))))];
}

/** Settings by environment, since a name in `-c name=value` ends at the first `=`, which a filter's name may hold. */
function withoutFilters(filters: readonly string[]): NodeJS.ProcessEnv {
  const settings = filters.flatMap((filter) => [
    ...["clean", "smudge", "process"].map((program) => [`${filter}.${program}`, ""] as const),
    [`${filter}.required`, "false"] as const,
  ]);
  const present = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
  const entries = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${present + index}`, key],
    [`GIT_CONFIG_VALUE_${present + index}`, value],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(present + settings.length) };
}

function runner(cwd: string, filters: readonly string[]): Repository["run"] {
  const env = { ...process.env, ...quiet, ...withoutFilters(filters) };
  return (command, args, input = "") =>
    new Promise((done, fail) => {
      const git = spawn("git", [...safeguards, command, ...args], { cwd, env, windowsHide: true });
      const output: Buffer[] = [];
      const complaint: Buffer[] = [];
      git.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      git.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
      git.on("error", fail);
      git.on("close", (status) => {
        done({
          status: status ?? 1,
          bytes: Buffer.concat(output),
          complaint: Buffer.concat(complaint).toString("utf8"),
        });
      });
      // A git that ends early closes its input; its status tells why.
      git.stdin.on("error", () => {});
      git.stdin.end(input);
    });
}
