import type { Attempt, Octokit } from "./github.ts";
import type { Outcome } from "./github-calls.ts";

/** An issue of the repository; no pull request, which GitHub lists among them. */
export interface PostedIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
}

/** What an issue is to be. */
export type IssueText = Omit<PostedIssue, "number">;

/** The calls about issues: https://docs.github.com/en/rest/issues/issues */
export interface IssueCalls {
  /**
   * Issues that the token's own account wrote, closed ones too. An app's token, such as a workflow's own, cannot tell whose
   * it is: then those that a bot wrote and that have the label.
   */
  readonly listOwnIssues: (label: string) => Promise<Outcome<readonly PostedIssue[]>>;
  readonly addIssue: (text: Pick<IssueText, "title" | "body">, label: string) => Promise<Outcome<void>>;
  readonly changeIssue: (number: number, text: IssueText) => Promise<Outcome<void>>;
}

const perPage = 100;

export function createIssueCalls(
  { rest, paginate }: Octokit,
  here: { readonly owner: string; readonly repo: string },
  attempt: Attempt,
  collect: <T>(pages: AsyncIterable<{ readonly data: readonly T[] }>) => Promise<readonly T[]>,
): IssueCalls {
  return {
    listOwnIssues: async (label) => {
      const login = await attempt(async () => (await rest.users.getAuthenticated()).data.login);
      const own = "value" in login ? { creator: login.value } : { labels: label };
      return attempt(async () => {
        const about = { ...here, ...own, state: "all", per_page: perPage } as const;
        const issues = await collect(paginate.iterator(rest.issues.listForRepo, about));
        return issues
          .filter(({ pull_request: isPull, user }) => !isPull && ("value" in login || user?.type === "Bot"))
          .map(({ number, title, body, state }) => ({ number, title, body: body ?? "", isOpen: state === "open" }));
      });
    },
    addIssue: ({ title, body }, label) =>
      attempt(async () => {
        await rest.issues.create({ ...here, title, body, labels: [label] });
      }),
    changeIssue: (number, { title, body, isOpen }) =>
      attempt(async () => {
        const state = isOpen ? "open" : "closed";
        await rest.issues.update({ ...here, issue_number: number, title, body, state });
      }),
  };
}
