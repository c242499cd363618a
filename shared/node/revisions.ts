import { firstLine, type Repository } from "./repository.ts";
import { UserError } from "./user-error.ts";

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
