import type { IssueCalls } from "./github-issues.ts";
import type { RegisterCalls } from "./github-register.ts";
import type { Proposer } from "./pull-request.ts";

/**
 * Why a call gave nothing. `forbidden`: the token may not; `missing`: there is no such thing, or the token may not know
 * of it; `refused`: GitHub does not take what was sent; `oversized`: it is more than GitHub tells; `limited`: too many calls, and the wait is too long;
 * `unreachable`: no answer.
 */
export type Fault =
  "unauthorized" | "forbidden" | "missing" | "refused" | "oversized" | "limited" | "broken" | "unreachable";

/** What became of a call; nothing is ever thrown, for a verdict does not hang on what the host can show of it. */
export type Outcome<T> = { readonly value: T } | { readonly fault: Fault };

export interface PostedComment {
  readonly id: number;
  readonly body: string;
  /** Absent for accounts that are gone. */
  readonly author?: { readonly login: string; readonly isBot: boolean };
}

/** A review of a pull request: https://docs.github.com/en/rest/pulls/reviews */
export interface Review {
  /** Absent for accounts that are gone. */
  readonly login?: string;
  readonly isBot?: boolean;
  /** `APPROVED`, `CHANGES_REQUESTED`, `COMMENTED`, `DISMISSED` or `PENDING`. */
  readonly state: string;
  /** The commit that was looked at, as a full id. */
  readonly commit?: string;
}

/** A pull request as it is now, which an event of earlier may no longer tell. */
export interface CurrentPullRequest extends Proposer {
  /** The full name of the branch it is to be merged into: `refs/heads/main`. */
  readonly into: string;
  readonly isOpen: boolean;
}

/** A branch and the commit it stands at. */
export interface Ref {
  /** In full: `refs/heads/main`. */
  readonly name: string;
  readonly commit: string;
}

/** A file, a link or a submodule of one commit, its mode and id as git has them. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "warning" | "failure";
  readonly title: string;
  readonly message: string;
}

/** https://docs.github.com/en/rest/checks/runs */
export interface CheckRun {
  readonly title: string;
  readonly summary: string;
  readonly conclusion: "success" | "failure";
  readonly annotations: readonly CheckAnnotation[];
}

/** A repository as its owner's list has it: https://docs.github.com/en/rest/repos/repos */
export interface HostedRepository {
  /** `owner/name`. */
  readonly name: string;
  /** With its history. */
  readonly kilobytes: number;
  readonly isArchived: boolean;
  readonly isFork: boolean;
}

/** The calls the Action makes, each on the repository it runs for. */
export interface GitHub extends RegisterCalls, IssueCalls {
  /** Of the repository. */
  readonly owner: string;
  readonly listComments: (pullRequest: number) => Promise<Outcome<readonly PostedComment[]>>;
  readonly addComment: (pullRequest: number, body: string) => Promise<Outcome<void>>;
  readonly changeComment: (id: number, body: string) => Promise<Outcome<void>>;
  readonly removeComment: (id: number) => Promise<Outcome<void>>;
  readonly readPullRequest: (number: number) => Promise<Outcome<CurrentPullRequest>>;
  /** People by login, teams by slug. One of them who may not see the repository has all of them refused. */
  readonly requestReviews: (
    pullRequest: number,
    people: readonly string[],
    teams: readonly string[],
  ) => Promise<Outcome<void>>;
  /** Branches whose name begins so, `refs/heads/` left out. */
  readonly listBranches: (prefix: string) => Promise<Outcome<readonly Ref[]>>;
  /** Where the head's line left that of a commit or branch, and the commit which that is; full ids. */
  readonly compare: (
    revision: string,
    head: string,
  ) => Promise<Outcome<{ readonly base: string; readonly rules: string }>>;
  /** All that a commit holds. */
  readonly readTree: (commit: string) => Promise<Outcome<readonly TreeEntry[]>>;
  readonly readBlob: (id: string) => Promise<Outcome<Uint8Array>>;
  /** In the order in which they were given. */
  readonly listReviews: (pullRequest: number) => Promise<Outcome<readonly Review[]>>;
  /** Logins, those of child teams too. No workflow's own token may read them. */
  readonly listTeamMembers: (organisation: string, team: string) => Promise<Outcome<readonly string[]>>;
  /** Gives its id. At most 50 annotations a call. */
  readonly createCheck: (name: string, commit: string, check: CheckRun, isAll: boolean) => Promise<Outcome<number>>;
  /** Adds annotations to those that are there. */
  readonly updateCheck: (id: number, check: CheckRun, isAll: boolean) => Promise<Outcome<void>>;
  /** `packed`: gzip, then base64. */
  readonly uploadSarif: (commit: string, ref: string, packed: string) => Promise<Outcome<void>>;
  /** Those of an organisation or a person that the token may read; of a person, public ones alone. */
  readonly listRepositories: (of: string) => Promise<Outcome<readonly HostedRepository[]>>;
  /** Whom the token speaks for; an app's token, such as a workflow's own, may not ask. */
  readonly login: () => Promise<Outcome<string>>;
}
