import type { Proposal } from "../shared/model/report.ts";
import type { Commit } from "../shared/node/revisions.ts";
import type { Showing } from "../shared/report/wording/index.ts";
import type { Fault, GitHub, Outcome, Review } from "./github-calls.ts";
import type { Event } from "./inputs.ts";
import { listPullRequests, mergeGroupOf } from "./merge-group.ts";
import { pullRequestOf, type Proposer } from "./pull-request.ts";

/** Gives the paths of those files which one of their approvers has approved as they are now. */
export type Approve = (files: readonly Proposal[]) => Promise<ReadonlySet<string>>;

/** `undefined` where what is checked out is not the very commit that can have been approved. */
export function approvalsOf(
  event: Event,
  { id, parents: [parent, merged] }: Commit,
  connect: () => Promise<GitHub | undefined>,
  tell: (showing: Showing, fault: Fault) => void,
): Approve | undefined {
  const group = mergeGroupOf(event);
  const pullRequest = pullRequestOf(event);
  const isHead = pullRequest?.head !== undefined && [merged, id].includes(pullRequest.head);
  if (!isHead && group?.head !== id) return undefined;
  const known = { value: pullRequest ? [pullRequest] : [] };
  let approving: Promise<Approve> | undefined;
  async function begin(): Promise<Approve> {
    const github = await connect();
    if (!github) return async () => nobody;
    const read = async () => (group ? listPullRequests(group, parent === group.base, github) : known);
    return createApprove(github, read, github.owner, tell);
  }
  return async (files) => (files.length === 0 ? nobody : (await (approving ??= begin()))(files));
}

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
 *     approved as a bot                          a workflow of the pull request's own may have done that
 */
export function approversAmong(
  reviews: readonly Review[],
  { head, author }: Pick<Proposer, "head" | "author">,
): ReadonlySet<string> {
  if (head === undefined || author === undefined) return nobody;
  const last = new Map<string, Review>();
  for (const review of reviews) {
    const { login, state, isBot = false } = review;
    if (login !== undefined && !isBot && state !== "COMMENTED" && state !== "PENDING") last.set(fold(login), review);
  }
  return new Set(
    [...last]
      .filter(([login, { state, commit }]) => state === "APPROVED" && commit === head && login !== fold(author))
      .map(([login]) => login),
  );
}

/**
 * Asks GitHub who has approved, once and only when somebody wants to know. What it does not tell was not approved: a
 * team whose members the token may not read stays to be asked. Of several pull requests each must have been approved.
 */
export function createApprove(
  github: Pick<GitHub, "listReviews" | "listTeamMembers">,
  readPullRequests: () => Promise<Outcome<readonly Proposer[]>>,
  organisation: string,
  tell: (showing: Showing, fault: Fault) => void,
): Approve {
  let asked: Promise<readonly ReadonlySet<string>[]> | undefined;
  const teams = new Map<string, Promise<ReadonlySet<string>>>();

  async function readApprovers(): Promise<readonly ReadonlySet<string>[]> {
    const pullRequests = await readPullRequests();
    if ("value" in pullRequests) return Promise.all(pullRequests.value.map(approversOf));
    tell("approvals", pullRequests.fault);
    return [];
  }

  async function approversOf(pullRequest: Proposer): Promise<ReadonlySet<string>> {
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

  async function isApprovedBy(people: ReadonlySet<string>, handles: readonly string[]): Promise<boolean> {
    if (people.size === 0) return false;
    for (const handle of handles) if (await includes(handle, people)) return true;
    return false;
  }

  return async (files) => {
    const approved = new Set<string>();
    if (files.length === 0) return approved;
    const groups = await (asked ??= readApprovers());
    if (groups.length === 0) return approved;
    for (const { path, approvers } of files) {
      const answers: boolean[] = [];
      for (const people of groups) answers.push(await isApprovedBy(people, approvers));
      if (answers.every(Boolean)) approved.add(path);
    }
    return approved;
  };
}
