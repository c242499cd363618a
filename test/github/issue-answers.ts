import { exampleOf, type Route } from "./contract.ts";
import { user, type Answer } from "./repository.ts";

interface StoredIssue {
  readonly number: number;
  readonly login: string;
  readonly labels: readonly string[];
  readonly isPull?: true;
  title: string;
  body: string;
  state: "open" | "closed";
}

/** The issues the stand-in holds. */
export interface IssueState {
  issues: StoredIssue[];
  /** A repository may have them turned off. */
  hasIssues: boolean;
}

export const freshIssues = (): IssueState => ({ issues: [], hasIssues: true });

const gone: Answer = { status: 410, data: { message: "Issues are disabled for this repo" } };

/** Undefined for calls that are about something else. */
export function answerAboutIssues(
  { id, parameters }: Route,
  query: URLSearchParams,
  body: Readonly<Record<string, unknown>>,
  state: IssueState & { readonly login: string },
): Answer | undefined {
  const { issues, hasIssues, login } = state;
  switch (id) {
    case "issues/list-for-repo": {
      if (!hasIssues) return gone;
      const [wanted, label, creator] = ["state", "labels", "creator"].map((name) => query.get(name));
      const found = issues
        .filter((one) => wanted === "all" || one.state === (wanted ?? "open"))
        .filter((one) => label === null || label === undefined || one.labels.includes(label))
        .filter((one) => creator === null || one.login === creator);
      return { status: 200, data: found.toReversed().map(describeIssue) };
    }
    case "issues/create": {
      if (!hasIssues) return gone;
      const { title, body: text, labels = [] } = body as { title: string; body: string; labels?: readonly string[] };
      const issue: StoredIssue = { number: issues.length + 1, login, labels, title, body: text, state: "open" };
      issues.push(issue);
      return { status: 201, data: describeIssue(issue) };
    }
    case "issues/update": {
      const issue = issues.find(({ number }) => number === Number(parameters["issue_number"]));
      if (!issue) return { status: 404, data: { message: "Not Found" } };
      Object.assign(issue, body);
      return { status: 200, data: describeIssue(issue) };
    }
    default:
      return undefined;
  }
}

const [{ pull_request: pull, ...example } = {}] = exampleOf("issue-items") as readonly Readonly<
  Record<string, unknown>
>[];

const describeIssue = ({ isPull, login, labels, ...issue }: StoredIssue) => ({
  ...example,
  ...issue,
  ...(isPull && { pull_request: pull }),
  labels: labels.map((name) => ({ name })),
  user: user(login),
});
