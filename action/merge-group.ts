import type { GitHub, Outcome } from "./github-calls.ts";
import { commitAt, textAt, type Event } from "./inputs.ts";
import type { Proposer } from "./pull-request.ts";

/** What a merge queue is about to merge: https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
export interface MergeGroup {
  readonly head: string;
  readonly base: string;
  /** `refs/heads/gh-readonly-queue/main/pr-104-<commit>`; likewise the branch it is merged into. */
  readonly ref: string;
  readonly into: string;
}

/** `undefined` for events that are about none. */
export function mergeGroupOf({ name, payload }: Event): MergeGroup | undefined {
  if (name !== "merge_group") return undefined;
  const [head, base] = [commitAt(payload, "merge_group", "head_sha"), commitAt(payload, "merge_group", "base_sha")];
  const [ref, into] = [textAt(payload, "merge_group", "head_ref"), textAt(payload, "merge_group", "base_ref")];
  return head !== undefined && base !== undefined && ref !== undefined && into !== undefined
    ? { head, base, ref, into }
    : undefined;
}

/** The queue's own branches, which nobody else can write, name a pull request and the commit it was put upon. */
function partsOf(ref: string): { readonly folder: string; readonly number: number; readonly upon: string } | undefined {
  const [, folder, number, upon] = /^refs\/heads\/(gh-readonly-queue\/.+\/)pr-(\d+)-([0-9a-f]{40,64})$/.exec(ref) ?? [];
  return folder !== undefined && upon !== undefined ? { folder, number: Number(number), upon } : undefined;
}

/**
 * The pull requests that a group brings to its base, from the last to the first:
 *
 *     main @ 3f1  <-  pr-104-3f1 @ 8c2  <-  pr-105-8c2 @ 9d0        the group of 105 stands upon that of 104
 *
 * `isDirect`: the group's commit has its base for a parent, so that it brings one alone. A pull request that is closed,
 * or meant for another branch, and a chain that does not end at the base are no answer: nobody can have approved.
 */
export async function listPullRequests(
  group: MergeGroup,
  isDirect: boolean,
  github: Pick<GitHub, "listBranches" | "readPullRequest">,
): Promise<Outcome<readonly Proposer[]>> {
  const missing = { fault: "missing" } as const;
  let last = partsOf(group.ref);
  if (!last) return missing;
  const numbers = [last.number];
  if (!isDirect && last.upon !== group.base) {
    const branches = await github.listBranches(last.folder);
    if ("fault" in branches) return branches;
    const byCommit = new Map(branches.value.map(({ name, commit }) => [commit, name]));
    while (last.upon !== group.base) {
      const below: string | undefined = byCommit.get(last.upon);
      byCommit.delete(last.upon);
      last = partsOf(below ?? "");
      if (!last) return missing;
      numbers.push(last.number);
    }
  }
  const found: Proposer[] = [];
  for (const number of numbers) {
    const pullRequest = await github.readPullRequest(number);
    if ("fault" in pullRequest) return pullRequest;
    const { isOpen, into } = pullRequest.value;
    if (!isOpen || into !== group.into) return missing;
    found.push(pullRequest.value);
  }
  return { value: found };
}
