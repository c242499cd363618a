import type { Proposal } from "../shared/model/report.ts";
import type { Showing } from "../shared/report/wording/index.ts";
import type { Fault, GitHub, Review } from "./github.ts";
import type { PullRequest } from "./pull-request.ts";

/** Gives the paths of those files which one of their approvers has approved as they are now. */
export type Approve = (files: readonly Proposal[]) => Promise<ReadonlySet<string>>;

/** Logins and team handles are told apart without case. */
const fold = (text: string): string => text.toLowerCase();

const nobody: ReadonlySet<string> = new Set();

/**
 * Who stands behind a pull request as its head commit has it, in lower case; never its author.
 *
 *     approved the head                          counts
 *     approved an earlier commit                 stale: what came later was not looked at
 *     approved, then asked for changes           the later word holds
 *     approved, and it was dismissed             GitHub turns the review itself into a dismissed one
 *     approved, then commented                   a comment takes nothing back
 */
export function approversAmong(
  reviews: readonly Review[],
  { head, author }: Pick<PullRequest, "head" | "author">,
): ReadonlySet<string> {
  if (head === undefined || author === undefined) return nobody;
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.login !== undefined && review.state !== "COMMENTED" && review.state !== "PENDING")
      last.set(fold(review.login), review);
  }
  return new Set(
    [...last]
      .filter(([login, { state, commit }]) => state === "APPROVED" && commit === head && login !== fold(author))
      .map(([login]) => login),
  );
}

/**
 * Asks GitHub who has approved, once and only when somebody wants to know. What it does not tell was not approved: a
 * team whose members the token may not read stays to be asked.
 */
export function createApprove(
  github: Pick<GitHub, "listReviews" | "listTeamMembers">,
  pullRequest: PullRequest,
  organisation: string,
  tell: (showing: Showing, fault: Fault) => void,
): Approve {
  let asked: Promise<ReadonlySet<string>> | undefined;
  const teams = new Map<string, Promise<ReadonlySet<string>>>();

  async function readApprovers(): Promise<ReadonlySet<string>> {
    const reviews = await github.listReviews(pullRequest.number);
    if ("value" in reviews) return approversAmong(reviews.value, pullRequest);
    tell("approvals", reviews.fault);
    return nobody;
  }

  async function readMembers(slug: string): Promise<ReadonlySet<string>> {
    const members = await github.listTeamMembers(organisation, slug);
    if ("value" in members) return new Set(members.value.map(fold));
    tell("teams", members.fault);
    return nobody;
  }

  async function includes(handle: string, people: ReadonlySet<string>): Promise<boolean> {
    const [, name = "", slug] = /^@([^/]+)(?:\/(.+))?$/.exec(fold(handle)) ?? [];
    if (slug === undefined) return people.has(name);
    // GitHub knows no owners but the repository's own organisation's teams.
    if (name !== fold(organisation)) return false;
    const reading = teams.get(slug) ?? readMembers(slug);
    teams.set(slug, reading);
    const members = await reading;
    return [...people].some((login) => members.has(login));
  }

  return async (files) => {
    const approved = new Set<string>();
    const people = files.length === 0 ? nobody : await (asked ??= readApprovers());
    if (people.size === 0) return approved;
    for (const { path, approvers } of files) {
      for (const handle of approvers) if (!approved.has(path) && (await includes(handle, people))) approved.add(path);
    }
    return approved;
  };
}
