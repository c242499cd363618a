import { getOctokit } from "@actions/github";
import { retry } from "@octokit/plugin-retry";
import { throttling, type ThrottlingOptions } from "@octokit/plugin-throttling";
import { base64 } from "@scure/base";
import type { CheckRun, Fault, GitHub, HostedRepository, Outcome } from "./github-calls.ts";
import { createIssueCalls } from "./github-issues.ts";
import { createRegisterCalls } from "./github-register.ts";

export interface Connection {
  readonly token: string;
  readonly owner: string;
  readonly repository: string;
  /** Absent: the one that the runner names. */
  readonly apiUrl?: string;
  readonly pace?: Pace;
}

/** How patient the connection is; a test is less so. */
export interface Pace {
  /** Milliseconds that a second of waiting takes. */
  readonly second: number;
  /** Milliseconds for one answer. */
  readonly patience: number;
  /** Keep calls that write apart, and those of which people are told; absent: a second and three. */
  readonly spacing?: Pick<ThrottlingOptions, "write" | "notifications">;
}

const usualPace: Pace = { second: 1000, patience: 15_000 };

/** Seconds; who asks to wait longer is not waited for. */
const longestWait = 60;
const mostRetries = 2;
const perPage = 100;
/** An organisation may have ten thousand repositories; nothing else that is listed comes near. */
const mostPages = 100;

/** After these, no further call would fare better. */
const lasting: ReadonlySet<Fault> = new Set(["unauthorized", "limited", "unreachable"] as const);

export function connect({ token, owner, repository, apiUrl, pace = usualPace }: Connection): GitHub {
  const { second, patience, spacing } = pace;
  const waits = (seconds: number, _: unknown, __: unknown, retried: number): boolean =>
    seconds <= longestWait && retried < mostRetries;
  const octokit = getOctokit(
    token,
    {
      ...(apiUrl !== undefined && { baseUrl: apiUrl }),
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      retry: { retries: mostRetries, retryAfterBaseValue: second },
      throttle: { ...spacing, retryAfterBaseValue: second, onRateLimit: waits, onSecondaryRateLimit: waits },
    },
    withDeadline(patience),
    retry,
    throttling,
  );
  const here = { owner, repo: repository };
  let over: Fault | undefined;

  async function attempt<T>(call: () => Promise<T>): Promise<Outcome<T>> {
    if (over !== undefined) return { fault: over };
    try {
      return { value: await call() };
    } catch (error) {
      const fault = faultOf(error);
      if (lasting.has(fault)) over = fault;
      return { fault };
    }
  }

  return {
    owner,
    ...createRegisterCalls(octokit, here, attempt, collect),
    ...createIssueCalls(octokit, here, attempt, collect),
    listComments: (pullRequest) =>
      attempt(async () => {
        const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
          ...here,
          issue_number: pullRequest,
          per_page: perPage,
        });
        return (await collect(pages)).map(({ id, body, user }) => ({
          id,
          body: body ?? "",
          ...(user && { author: { login: user.login, isBot: user.type === "Bot" } }),
        }));
      }),
    addComment: (pullRequest, body) =>
      attempt(async () => {
        await octokit.rest.issues.createComment({ ...here, issue_number: pullRequest, body });
      }),
    changeComment: (id, body) =>
      attempt(async () => {
        await octokit.rest.issues.updateComment({ ...here, comment_id: id, body });
      }),
    removeComment: (id) =>
      attempt(async () => {
        await octokit.rest.issues.deleteComment({ ...here, comment_id: id });
      }),
    readPullRequest: (number) =>
      attempt(async () => {
        const { data } = await octokit.rest.pulls.get({ ...here, pull_number: number });
        return {
          number,
          head: data.head.sha,
          author: data.user.login,
          into: `refs/heads/${data.base.ref}`,
          isOpen: data.state === "open",
        };
      }),
    requestReviews: (pullRequest, people, teams) =>
      attempt(async () => {
        await octokit.rest.pulls.requestReviewers({
          ...here,
          pull_number: pullRequest,
          reviewers: [...people],
          team_reviewers: [...teams],
        });
      }),
    listBranches: (prefix) =>
      attempt(async () => {
        const { data } = await octokit.rest.git.listMatchingRefs({ ...here, ref: `heads/${prefix}` });
        return data.map(({ ref, object }) => ({ name: ref, commit: object.sha }));
      }),
    compare: (revision, head) =>
      attempt(async () => {
        // The files come with the first page, and are not wanted.
        const about = { basehead: `${revision}...${head}`, per_page: 1, page: 2 };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...here, ...about });
        return { base: data.merge_base_commit.sha, rules: data.base_commit.sha };
      }),
    readTree: async (commit) => {
      const answer = await attempt(() => octokit.rest.git.getTree({ ...here, tree_sha: commit, recursive: "1" }));
      if ("fault" in answer) return answer;
      const { tree, truncated } = answer.value.data;
      if (truncated) return { fault: "oversized" };
      return {
        value: tree.filter(({ type }) => type !== "tree").map(({ path, mode, sha }) => ({ path, mode, id: sha })),
      };
    },
    readBlob: (id) =>
      attempt(async () => {
        const { data } = await octokit.rest.git.getBlob({ ...here, file_sha: id });
        return base64.decode(data.content.replaceAll("\n", ""));
      }),
    listReviews: (pullRequest) =>
      attempt(async () => {
        const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
          ...here,
          pull_number: pullRequest,
          per_page: perPage,
        });
        return (await collect(pages)).map(({ user, state, commit_id: commit }) => ({
          ...(user && { login: user.login, isBot: user.type === "Bot" }),
          state,
          ...(commit !== null && { commit }),
        }));
      }),
    listTeamMembers: (organisation, team) =>
      attempt(async () => {
        const about = { org: organisation, team_slug: team, per_page: perPage };
        const members = await collect(octokit.paginate.iterator(octokit.rest.teams.listMembersInOrg, about));
        return members.map(({ login }) => login);
      }),
    createCheck: (name, commit, check, isAll) =>
      attempt(async () => {
        const { data } = await octokit.rest.checks.create({
          ...here,
          name,
          head_sha: commit,
          ...written(check, isAll),
        });
        return data.id;
      }),
    updateCheck: (id, check, isAll) =>
      attempt(async () => {
        await octokit.rest.checks.update({ ...here, check_run_id: id, ...written(check, isAll) });
      }),
    uploadSarif: (commit, ref, packed) =>
      attempt(async () => {
        const about = { commit_sha: commit, ref, sarif: packed, tool_name: "Keyholder" };
        await octokit.rest.codeScanning.uploadSarif({ ...here, ...about });
      }),
    listRepositories: async (of) => {
      const all = { per_page: perPage };
      const organisation = await attempt(async () =>
        collect(octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org: of, ...all })),
      );
      const isPerson = "fault" in organisation && organisation.fault === "missing";
      const found = isPerson
        ? await attempt(async () =>
            collect(octokit.paginate.iterator(octokit.rest.repos.listForUser, { username: of, ...all })),
          )
        : organisation;
      return "fault" in found ? found : { value: found.value.map(describeRepository) };
    },
    login: () => attempt(async () => (await octokit.rest.users.getAuthenticated()).data.login),
  };
}

const written = ({ title, summary, annotations, conclusion }: CheckRun, isAll: boolean) => ({
  output: { title, summary, annotations: [...annotations] },
  ...(isAll ? { status: "completed" as const, conclusion } : { status: "in_progress" as const }),
});

/** The part of a repository that both lists tell. */
interface ListedRepository {
  readonly full_name: string;
  readonly size?: number;
  readonly archived?: boolean;
  readonly fork: boolean;
}

const describeRepository = ({ full_name, size = 0, archived = false, fork }: ListedRepository): HostedRepository => ({
  name: full_name,
  kilobytes: size,
  isArchived: archived,
  isFork: fork,
});

const ignore = (): void => undefined;

export type Octokit = ReturnType<typeof getOctokit>;

/** Makes a call; what goes wrong becomes its fault. */
export type Attempt = <T>(call: () => Promise<T>) => Promise<Outcome<T>>;

/**
 * Registered before those that try again, so that each attempt has its own time. It writes into the options, since the
 * hooks below get those whatever a hook passes on: https://github.com/gr2m/before-after-hook/blob/main/lib/register.js
 */
const withDeadline =
  (patience: number) =>
  (octokit: Pick<Octokit, "hook">): void => {
    octokit.hook.before("request", ({ request }) => {
      request.signal = AbortSignal.timeout(patience);
    });
  };

/** All items of a list; a list that is longer than anybody reads is not taken for a whole one. */
async function collect<T>(pages: AsyncIterable<{ readonly data: readonly T[] }>): Promise<readonly T[]> {
  const items: T[] = [];
  let count = 0;
  for await (const { data } of pages) {
    if (++count > mostPages) throw new Error("too many pages");
    items.push(...data);
  }
  return items;
}

function faultOf(error: unknown): Fault {
  if (!isRecord(error) || typeof error["status"] !== "number") return "broken";
  const { status, response } = error;
  if (!isRecord(response)) return "unreachable";
  if (status === 429 || (status === 403 && isLimit(response))) return "limited";
  const faults: Readonly<Record<number, Fault>> = {
    401: "unauthorized",
    403: "forbidden",
    404: "missing",
    410: "missing",
  };
  return faults[status] ?? (status < 500 ? "refused" : "broken");
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function isLimit({ headers }: Readonly<Record<string, unknown>>): boolean {
  return isRecord(headers) && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
