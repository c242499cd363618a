import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exampleOf, routeOf, type Route } from "./contract.ts";
import { answerAboutIssues, freshIssues, type IssueState } from "./issue-answers.ts";
import { answerAboutRegister, freshRegister, type RegisterState } from "./register-answers.ts";
import { answerFromRepository, freshRepository, user, type Answer, type RepositoryState } from "./repository.ts";

type Access = "read" | "write";

interface StoredComment {
  readonly id: number;
  body: string;
  readonly login: string;
}

/** What a test says there is, and what it reads back. */
export interface State extends RepositoryState, RegisterState, IssueState {
  /** Of the token, as a workflow's `permissions` say it; what is not named is not granted. */
  permissions: Readonly<
    Partial<
      Record<
        "contents" | "issues" | "pull_requests" | "checks" | "security_events" | "members" | "secrets" | "environments",
        Access
      >
    >
  >;
  /** Everybody may read a public repository's pull requests. */
  isPublic: boolean;
  /** Who the token speaks for. */
  login: string;
  comments: StoredComment[];
  /** `org/slug` to its members. */
  teams: Readonly<Record<string, readonly string[]>>;
  /** Owner to the repositories that the token may read; a person's where `people` names them. */
  repositories: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  people: readonly string[];
  checks: Record<string, unknown>[];
  sarifs: Record<string, unknown>[];
  /**
   * What comes instead of the usual answers; `undefined`: the usual one. A list is used up call by call; a function is
   * asked at each call, with the number of those before it.
   */
  faults: (Fault | undefined)[] | ((call: string, before: number) => Fault | undefined);
}

/** An answer; `gone`: the connection is cut; `hanging`: none ever comes. */
export type Fault =
  | "gone"
  | "hanging"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string };

export interface StandIn {
  readonly url: string;
  readonly state: State;
  /** `GET issues/list-comments`, in order, refused ones too. */
  readonly calls: string[];
  /** Why a request, or an answer of the stand-in's own, breaks GitHub's description. */
  readonly broken: string[];
  readonly reset: (state?: Partial<State>) => void;
  readonly close: () => Promise<void>;
}

const fresh = (): State => ({
  ...freshRepository(),
  ...freshRegister(),
  ...freshIssues(),
  permissions: { contents: "read", pull_requests: "write", checks: "write", security_events: "write" },
  isPublic: false,
  login: "github-actions[bot]",
  comments: [],
  teams: {},
  repositories: {},
  people: [],
  checks: [],
  sarifs: [],
  faults: [],
});

/** What each call needs: https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
const needs: Readonly<Record<string, readonly [keyof State["permissions"], Access]>> = {
  "pulls/get": ["pull_requests", "read"],
  "pulls/request-reviewers": ["pull_requests", "write"],
  "git/list-matching-refs": ["contents", "read"],
  "git/get-tree": ["contents", "read"],
  "git/get-blob": ["contents", "read"],
  "repos/compare-commits-with-basehead": ["contents", "read"],
  "issues/list-comments": ["pull_requests", "read"],
  "issues/create-comment": ["pull_requests", "write"],
  "issues/update-comment": ["pull_requests", "write"],
  "issues/delete-comment": ["pull_requests", "write"],
  "issues/list-for-repo": ["issues", "read"],
  "issues/create": ["issues", "write"],
  "issues/update": ["issues", "write"],
  "pulls/list-reviews": ["pull_requests", "read"],
  "teams/list-members-in-org": ["members", "read"],
  "teams/list": ["members", "read"],
  "repos/get-commit": ["contents", "read"],
  "repos/get-content": ["contents", "read"],
  "repos/codeowners-errors": ["contents", "read"],
  "actions/list-repo-secrets": ["secrets", "read"],
  "actions/list-repo-organization-secrets": ["secrets", "read"],
  "actions/list-environment-secrets": ["environments", "read"],
  "checks/create": ["checks", "write"],
  "checks/update": ["checks", "write"],
  "code-scanning/upload-sarif": ["security_events", "write"],
};

/** Unicode characters; stated in prose only: https://github.com/orgs/community/discussions/27190 */
const longestComment = 65_536;
/** Bytes; of an annotation's message, and characters of its title, in prose as well. */
const longestMessage = 64 * 1024;
const longestTitle = 255;

/** A loopback GitHub that holds every request and each of its own answers against GitHub's description. */
export async function startStandIn(): Promise<StandIn> {
  const state = fresh();
  const calls: string[] = [];
  const broken: string[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answer(request: IncomingMessage, response: ServerResponse, body: unknown): void {
    const { pathname, searchParams } = new URL(request.url ?? "", url);
    const method = request.method ?? "";
    const send = (status: number, data?: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
      response.end(data === undefined ? undefined : JSON.stringify(data));
    };
    const route = routeOf(method, pathname);
    const call = route?.id ?? `${method} ${pathname}`;
    const fault = Array.isArray(state.faults) ? state.faults.shift() : state.faults(call, calls.length);
    calls.push(call);
    if (fault === "hanging") return;
    if (fault === "gone") return void request.socket.destroy();
    if (fault) return send(fault.status, { message: fault.message ?? "made up" }, fault.headers);
    if (!/^(?:token|bearer) \S+$/i.test(request.headers.authorization ?? ""))
      return send(401, { message: "Bad credentials" });
    if (!route) {
      broken.push(`${method} ${pathname}: GitHub has no such call, or the Action does not make it`);
      return send(404, { message: "Not Found" });
    }
    const refused = isAllowed(route) ? undefined : permissionOf(route);
    if (refused !== undefined)
      return send(
        403,
        { message: "Resource not accessible by integration" },
        { "x-accepted-github-permissions": refused },
      );
    const faults = [...route.refuse(searchParams, body), ...proseFaults(body)];
    if (faults.length > 0) {
      broken.push(...faults.map((one) => `${route.id}: ${one}`));
      return send(422, { message: "Validation Failed", errors: faults });
    }
    const { status, data } = handle(route, searchParams, body as Readonly<Record<string, unknown>>);
    const { items, link } = paged(data, searchParams, `${url}${pathname}`);
    if (status < 400) broken.push(...route.check(status, items).map((one) => `our answer to ${route.id}: ${one}`));
    send(status, items, link === undefined ? {} : { link });
  }

  function isAllowed({ id }: Route): boolean {
    const [permission, access] = needs[id] ?? [];
    if (permission === undefined) return id !== "users/get-authenticated" || !state.login.endsWith("[bot]");
    const granted = state.permissions[permission];
    return (
      granted === "write" ||
      (access === "read" &&
        (granted === "read" || (state.isPublic && (permission === "pull_requests" || permission === "contents"))))
    );
  }

  function handle(route: Route, query: URLSearchParams, body: Readonly<Record<string, unknown>>): Answer {
    const { id, parameters } = route;
    switch (id) {
      case "issues/list-comments":
        return { status: 200, data: state.comments.map(describeComment) };
      case "issues/create-comment": {
        const comment = {
          id: 1 + Math.max(0, ...state.comments.map((one) => one.id)),
          body: String(body["body"]),
          login: state.login,
        };
        state.comments.push(comment);
        return { status: 201, data: describeComment(comment) };
      }
      case "issues/update-comment": {
        const comment = state.comments.find((one) => one.id === Number(parameters["comment_id"]));
        if (!comment) return { status: 404, data: { message: "Not Found" } };
        comment.body = String(body["body"]);
        return { status: 200, data: describeComment(comment) };
      }
      case "issues/delete-comment":
        state.comments = state.comments.filter((one) => one.id !== Number(parameters["comment_id"]));
        return { status: 204 };
      case "teams/list-members-in-org": {
        const members = state.teams[`${parameters["org"]}/${parameters["team_slug"]}`];
        return members ? { status: 200, data: members.map(user) } : { status: 404, data: { message: "Not Found" } };
      }
      case "repos/list-for-org":
      case "repos/list-for-user": {
        const owner = (parameters["org"] ?? parameters["username"]) as string;
        const listed = state.people.includes(owner) === (id === "repos/list-for-user") && state.repositories[owner];
        const [example] = exampleOf("minimal-repository-items") as readonly object[];
        return listed
          ? { status: 200, data: listed.map((one) => ({ ...example, ...one })) }
          : { status: 404, data: { message: "Not Found" } };
      }
      case "users/get-authenticated":
        return {
          status: 200,
          data: {
            ...(exampleOf("private-user-response-with-public-profile-information") as object),
            login: state.login,
          },
        };
      case "checks/create": {
        const check = { id: state.checks.length + 1, ...body, annotations: annotationsOf(body) };
        state.checks.push(check);
        return { status: 201, data: describeCheck(check) };
      }
      case "checks/update": {
        const check = state.checks.find((one) => one["id"] === Number(parameters["check_run_id"]));
        if (!check) return { status: 404, data: { message: "Not Found" } };
        const annotations = [...(check["annotations"] as readonly unknown[]), ...annotationsOf(body)];
        Object.assign(check, body, { annotations });
        return { status: 200, data: describeCheck(check) };
      }
      case "code-scanning/upload-sarif":
        state.sarifs.push(body);
        return { status: 202, data: exampleOf("code-scanning-sarif-upload") };
      default:
        return (
          answerFromRepository(route, body, state) ??
          answerAboutIssues(route, query, body, state) ??
          answerAboutRegister(route, query, state) ?? { status: 404, data: { message: "Not Found" } }
        );
    }
  }

  return {
    url,
    state,
    calls,
    broken,
    reset: (given = {}) => {
      Object.assign(state, fresh(), given);
      calls.length = 0;
      broken.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const permissionOf = ({ id }: Route): string => (needs[id] ?? ["metadata", "read"]).join("=");

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

interface Annotation {
  readonly message: string;
  readonly title?: string;
}

function annotationsOf(body: unknown): readonly Annotation[] {
  const { output } = (body ?? {}) as { readonly output?: { readonly annotations?: readonly Annotation[] } };
  return output?.annotations ?? [];
}

/** Limits, and demands, that GitHub states in prose. */
function proseFaults(body: unknown): readonly string[] {
  const { body: text, status, conclusion } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return [
    ...(typeof text === "string" && text.length > longestComment ? ["Body is too long"] : []),
    ...(status === "completed" && conclusion === undefined ? ["completed without a conclusion"] : []),
    ...annotationsOf(body).flatMap(({ message, title = "" }) => [
      ...(Buffer.byteLength(message) > longestMessage ? ["message is too long"] : []),
      ...(title.length > longestTitle ? ["title is too long"] : []),
    ]),
  ];
}

/** One page of a list, with the `Link` to the next. */
function paged(
  data: unknown,
  query: URLSearchParams,
  path: string,
): { readonly items: unknown; readonly link?: string } {
  if (!Array.isArray(data)) return { items: data };
  const size = Number(query.get("per_page") ?? 30);
  const page = Number(query.get("page") ?? 1);
  const items: unknown = data.slice((page - 1) * size, page * size);
  return data.length > page * size
    ? { items, link: `<${path}?per_page=${size}&page=${page + 1}>; rel="next"` }
    : { items };
}

const exampleComment = exampleOf("issue-comment") as object;

const describeComment = ({ id, body, login }: StoredComment) => ({
  ...exampleComment,
  id,
  body,
  user: user(login),
});

const describeCheck = ({ annotations, ...check }: Readonly<Record<string, unknown>>) => {
  const example = exampleOf("check-run-example-of-in-progress-conclusion") as { readonly output: object };
  const { title, summary } = (check["output"] ?? {}) as Readonly<Record<string, unknown>>;
  const count = (annotations as readonly unknown[]).length;
  return {
    ...example,
    id: check["id"],
    name: check["name"],
    head_sha: check["head_sha"],
    status: check["status"] ?? "queued",
    conclusion: check["conclusion"] ?? null,
    output: { ...example.output, title: title ?? null, summary: summary ?? null, annotations_count: count },
  };
};
