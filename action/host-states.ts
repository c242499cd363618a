import { listRecords, type Repository } from "../shared/node/repository.ts";
import { isFile, noFileOf, readBlobs, withParents, type NoFile, type showAt } from "../shared/node/tracked-files.ts";
import { UserError } from "../shared/node/user-error.ts";
import { baseNotTold } from "../shared/report/wording/index.ts";
import type { Difference } from "./changes.ts";
import type { GitHub } from "./github-calls.ts";

/** What one commit holds: git's mode and the blob's id, by path. */
export type Tree = ReadonlyMap<string, { readonly mode: string; readonly id: string }>;

/** States of the repository that the clone lacks. What the code host does not tell ends in a UserError. */
export interface HostStates {
  readonly listTree: (commit: string) => Promise<Tree>;
  /** In the order of their ids; what the clone has is not asked for. */
  readonly readBlobs: (repository: Repository, ids: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;
}

/** Each is a call, of which a workflow's own token has a thousand an hour for the whole repository. */
const mostBlobs = 500;

const isBlob = (name: string): boolean => /^[0-9a-f]{40,64}$/.test(name);

export function createHostStates(github: Pick<GitHub, "readTree" | "readBlob">): HostStates {
  const trees = new Map<string, Promise<Tree>>();
  let left = mostBlobs;

  async function readTree(commit: string): Promise<Tree> {
    const tree = await github.readTree(commit);
    if ("fault" in tree) throw new UserError(baseNotTold(tree.fault));
    return new Map(tree.value.map(({ path, mode, id }) => [path, { mode, id }]));
  }

  async function readBlob(id: string): Promise<Uint8Array> {
    const blob = await github.readBlob(id);
    if ("fault" in blob) throw new UserError(baseNotTold(blob.fault));
    return blob.value;
  }

  return {
    listTree: (commit) => {
      const reading = trees.get(commit) ?? readTree(commit);
      trees.set(commit, reading);
      return reading;
    },
    readBlobs: async (repository, ids) => {
      const here = await readBlobs(repository, ids);
      const missing = ids.filter((id, index) => here[index] === undefined && isBlob(id));
      left -= missing.length;
      if (left < 0) throw new UserError(baseNotTold("oversized"));
      const told = new Map(await Promise.all(missing.map(async (id) => [id, await readBlob(id)] as const)));
      return ids.map((id, index) => here[index] ?? told.get(id));
    },
  };
}

/** What the index changes against a tree; a file that moved as it was is renamed. Links and submodules are noted apart. */
export async function compareWithTree(
  repository: Repository,
  tree: Tree,
  noFiles: Map<string, NoFile | undefined>,
): Promise<readonly Difference[]> {
  const index = await listIndexTree(repository);
  const gone = new Map<string, string>();
  for (const [path, { mode, id }] of tree) if (isFile(mode) && !isSame(tree, index, path)) gone.set(id, path);
  const differences: Difference[] = [];
  const moved = new Set<string>();
  for (const [path, { mode, id }] of index) {
    if (isSame(tree, index, path)) continue;
    const before = tree.get(path);
    if (before && noFileOf(before.mode)) noFiles.set(path, undefined);
    if (noFileOf(mode)) noFiles.set(path, noFileOf(mode));
    const was = before && isFile(before.mode) ? before : undefined;
    const origin = was || index.has(gone.get(id) ?? "") ? undefined : gone.get(id);
    if (!isFile(mode)) {
      if (was) differences.push({ path, basePath: path, status: "deleted", baseBlob: was.id });
    } else if (was) differences.push({ path, basePath: path, status: "modified", baseBlob: was.id, headBlob: id });
    else if (origin === undefined) differences.push({ path, status: "added", headBlob: id });
    else {
      gone.delete(id);
      moved.add(origin);
      differences.push({ path, basePath: origin, status: "renamed", baseBlob: id, headBlob: id });
    }
  }
  for (const [path, { mode, id }] of tree) {
    if (index.has(path) || moved.has(path)) continue;
    if (isFile(mode)) differences.push({ path, basePath: path, status: "deleted", baseBlob: id });
    else noFiles.set(path, undefined);
  }
  return differences;
}

const isSame = (tree: Tree, index: Tree, path: string): boolean => {
  const [before, now] = [tree.get(path), index.get(path)];
  return before !== undefined && before.id === now?.id && before.mode === now.mode;
};

/** A path in conflict has no one blob; it stands with our side's. */
async function listIndexTree(repository: Repository): Promise<Tree> {
  // `<mode> <id> <stage>\t<path>`
  const records = await listRecords(repository, "ls-files", ["-s", "-z"]);
  return new Map(
    records.map((record) => {
      const [mode = "", id = ""] = record.split(" ", 2);
      return [record.slice(record.indexOf("\t") + 1), { mode, id }];
    }),
  );
}

/** As `showAt` shows a commit of the clone. */
export async function showIn(
  tree: Tree,
  paths: readonly string[],
  read: (id: string) => Promise<Uint8Array | undefined>,
): ReturnType<typeof showAt> {
  const shown = new Map<string, Uint8Array | "symlink" | "submodule">();
  for (const path of new Set(paths)) {
    const onTheWay = withParents(path).map((one) => noFileOf(tree.get(one)?.mode ?? "100644"));
    const noFile = onTheWay.find((kind) => kind !== undefined);
    const id = tree.get(path)?.id;
    const what = noFile ?? (id === undefined ? undefined : await read(id));
    if (what !== undefined) shown.set(path, what);
  }
  return shown;
}
