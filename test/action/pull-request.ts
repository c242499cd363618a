import { commitAll, git, repositoryOf, writeFiles } from "../node/temporary.ts";

type Files = Readonly<Record<string, string>>;

export interface PullRequest {
  readonly workspace: string;
  readonly base: string;
  readonly head: string;
  readonly payload: unknown;
}

/** The merge commit that Actions checks out, of a base that moved on and a head with two commits. */
export function mergeOf(
  before: Files,
  change: Files,
  meanwhile: Files = { meanwhile: "" },
  removed: readonly string[] = [],
): PullRequest {
  const workspace = repositoryOf(before);
  git(workspace, "checkout", "-q", "-b", "topic");
  writeFiles(workspace, change);
  if (removed.length > 0) git(workspace, "rm", "-q", ...removed);
  commitAll(workspace);
  writeFiles(workspace, { "later.txt": "later\n" });
  const head = commitAll(workspace);
  git(workspace, "checkout", "-q", "main");
  writeFiles(workspace, meanwhile);
  const base = commitAll(workspace);
  git(workspace, "checkout", "-q", "--detach");
  git(workspace, "merge", "-q", "--no-ff", "-m", "Merge", "topic");
  return { workspace, base, head, payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
}

/** What GitHub tells of it beside its commits: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export const numbered = ({ base, head }: PullRequest, from = "acme/shop") => ({
  pull_request: {
    number: 7,
    user: { login: "mallory" },
    base: { sha: base, repo: { full_name: "acme/shop" } },
    head: { sha: head, repo: { full_name: from } },
  },
});
