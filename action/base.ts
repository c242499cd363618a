import { type Repository } from "../shared/node/repository.ts";
import { findCommit, findMergeBase, type Commit } from "../shared/node/revisions.ts";
import { UserError } from "../shared/node/user-error.ts";
import { baseNotTold } from "../shared/report/wording/index.ts";
import type { FoundBase } from "./changes.ts";
import type { GitHub } from "./github-calls.ts";
import { createHostStates } from "./host-states.ts";
import { commitAt, textAt, type Event, type Inputs } from "./inputs.ts";

/** What they check out is under review, so that it may not decide about itself, whatever the scope. */
const proposing = new Set(["pull_request", "pull_request_review", "pull_request_review_comment", "merge_group"]);

export interface Checkout {
  readonly repository: Repository | undefined;
  /** What is checked out; absent before the first commit. */
  readonly commit: Commit | undefined;
  /** Gives nothing where no token was given. */
  readonly connect: () => Promise<GitHub | undefined>;
}

/** What a change may be compared with: a revision of the clone, and as GitHub calls it. */
interface Candidate {
  readonly revision: string;
  readonly atHost: string;
  /** It is a parent of what is checked out. */
  readonly isParent?: true;
}

/**
 * What to compare with, or `undefined` to judge everything by its own rules.
 *
 *     pull_request   the first parent of the merge commit that Actions checks out: the base as it is now. Where the
 *                    head itself is checked out, the base of the event; its tip may be a merge of another kind
 *     merge_group    the base of the group
 *     push           what the branch was before; a new branch, or one whose past is gone, begins at the default branch
 *
 * A clone that does not reach back to it is no obstacle where GitHub tells of it.
 */
export async function findBase(
  event: Event,
  scope: Inputs["scope"],
  checkout: Checkout,
): Promise<FoundBase | undefined> {
  if (event.name === "pull_request_target") {
    throw new UserError(
      "Keyholder does not judge pull_request_target: that event checks out the base, so the change is not there to be seen, and runs with the base's secrets. Use `on: pull_request`.",
    );
  }
  const compares = scope === undefined ? event.name === "push" : scope === "introduced";
  if (!compares && !proposing.has(event.name)) return undefined;
  const candidates = candidatesOf(event, checkout.commit);
  const isProposed = proposing.has(event.name);
  const { repository } = checkout;
  if (candidates.length === 0 && (isProposed || (scope === "introduced" && event.name !== "push")))
    throw new UserError(`The event ${event.name} names no base to compare with. Set scope: all for it.`);
  if (!repository && isProposed)
    throw new UserError(
      "There is no git repository here, so there is nothing to compare with. Run actions/checkout first.",
    );
  if (!repository) return undefined;
  for (const candidate of candidates) {
    const found = await findInClone(repository, candidate);
    if (found) return found;
  }
  let fault = "no-token";
  for (const candidate of candidates) {
    const found = await findAtHost(candidate, checkout);
    if ("base" in found) return found;
    ({ fault } = found);
  }
  if (isProposed) throw new UserError(baseNotTold(fault));
  return undefined;
}

function candidatesOf({ name, payload }: Event, commit: Commit | undefined): readonly Candidate[] {
  const [parent, merged] = commit?.parents ?? [];
  switch (name) {
    case "pull_request":
    case "pull_request_review":
    case "pull_request_review_comment":
      return merged !== undefined && parent !== undefined && merged === commitAt(payload, "pull_request", "head", "sha")
        ? [{ revision: parent, atHost: parent, isParent: true }]
        : at(commitAt(payload, "pull_request", "base", "sha"));
    case "merge_group":
      return at(commitAt(payload, "merge_group", "base_sha"));
    case "push": {
      const branch = textAt(payload, "repository", "default_branch");
      const begins = branch === undefined || textAt(payload, "ref") === `refs/heads/${branch}` ? [] : [branch];
      return [
        ...at(commitAt(payload, "before")),
        ...begins.map((one) => ({ revision: `refs/remotes/origin/${one}`, atHost: one })),
      ];
    }
    default:
      return [];
  }
}

const at = (commit: string | undefined): readonly Candidate[] =>
  commit === undefined ? [] : [{ revision: commit, atHost: commit }];

async function findInClone(repository: Repository, { revision, isParent }: Candidate): Promise<FoundBase | undefined> {
  const rules = await findCommit(repository, revision);
  if (rules === undefined) return undefined;
  if (isParent) return { base: rules, rules, by: "merge-commit" };
  const base = await findMergeBase(repository, rules);
  return base === undefined ? undefined : { base, rules, by: "merge-base" };
}

async function findAtHost(
  { atHost, isParent }: Candidate,
  { commit, connect }: Checkout,
): Promise<FoundBase | { readonly fault: string }> {
  const github = await connect();
  if (!github || !commit) return { fault: "no-token" };
  const host = createHostStates(github);
  if (isParent || commit.parents.includes(atHost)) return { base: atHost, rules: atHost, by: "code-host", host };
  const compared = await github.compare(atHost, commit.id);
  return "fault" in compared ? compared : { ...compared.value, by: "code-host", host };
}
