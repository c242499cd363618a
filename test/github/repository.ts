import { spawnSync } from "node:child_process";
import { exampleOf, type Route } from "./contract.ts";

/** A pull request as a test says it is now. */
export interface StoredPullRequest {
  readonly head: string;
  readonly author: string;
  /** The branch it is to be merged into; absent: main. */
  readonly into?: string;
  readonly state?: "open" | "closed";
}

/** What the stand-in's repository holds. */
export interface RepositoryState {
  /** A repository of git's, whose objects are served; absent: there are none. */
  folder: string | undefined;
  /** A tree of more entries than this is cut. */
  longestTree: number;
  pullRequests: Readonly<Record<number, StoredPullRequest>>;
  reviews: readonly {
    readonly login: string | undefined;
    readonly state: string;
    readonly commit?: string;
    /** Of which pull request; absent: of whichever is asked for. */
    readonly of?: number;
  }[];
  /** Commits by branch. */
  branches: Readonly<Record<string, string>>;
  requested: Record<string, unknown>[];
  /** Who can be asked for a review; absent: everybody. */
  collaborators?: readonly string[];
}

export const freshRepository = (): RepositoryState => ({
  folder: undefined,
  longestTree: 100_000,
  pullRequests: {},
  reviews: [],
  branches: {},
  requested: [],
});

export interface Answer {
  readonly status: number;
  readonly data?: unknown;
}

const missing: Answer = { status: 404, data: { message: "Not Found" } };

/** Undefined for calls that are not about the repository's contents. */
export function answerFromRepository(
  { id, parameters }: Route,
  body: Readonly<Record<string, unknown>>,
  state: RepositoryState,
): Answer | undefined {
  const git = (...args: readonly string[]): Buffer | undefined => {
    const { status, stdout } = spawnSync("git", args, { cwd: state.folder, maxBuffer: 1 << 28 });
    return state.folder !== undefined && status === 0 ? stdout : undefined;
  };
  const commit = (...args: readonly string[]): string | undefined =>
    git(...args)
      ?.toString("latin1")
      .trim();
  switch (id) {
    case "pulls/get":
      return pullRequestAnswer(state.pullRequests[Number(parameters["pull_number"])], parameters);
    case "pulls/list-reviews": {
      const number = Number(parameters["pull_number"]);
      return { status: 200, data: state.reviews.filter(({ of = number }) => of === number).map(describeReview) };
    }
    case "pulls/request-reviewers":
      return requestAnswer(body, state);
    case "git/list-matching-refs":
      return { status: 200, data: refsBelow(parameters["ref"] ?? "", state) };
    case "git/get-tree":
      return treeAnswer(git("ls-tree", "-r", "-t", "-z", parameters["tree_sha"] ?? ""), parameters, state);
    case "git/get-blob":
      return blobAnswer(git("cat-file", "blob", parameters["file_sha"] ?? ""), parameters);
    case "repos/compare-commits-with-basehead": {
      const [from = "", to = ""] = (parameters["basehead"] ?? "").split("...");
      const base = commit("rev-parse", "--verify", `${from}^{commit}`);
      const merge = commit("merge-base", from, to);
      return base && merge ? { status: 200, data: comparison(base, merge) } : missing;
    }
    default:
      return undefined;
  }
}

const [exampleUser] = exampleOf("team-member-items") as readonly object[];

export const user = (login: string) => ({
  ...exampleUser,
  login,
  type: login.endsWith("[bot]") ? "Bot" : "User",
});

const describeReview = ({ login, state, commit }: RepositoryState["reviews"][number], index: number) => ({
  ...(exampleOf("pull-request-review-items") as readonly object[])[0],
  id: index + 1,
  user: login === undefined ? null : user(login),
  state,
  commit_id: commit ?? null,
});

function pullRequestAnswer(pull: StoredPullRequest | undefined, parameters: Route["parameters"]): Answer {
  if (!pull) return missing;
  const example = exampleOf("pull-request") as Readonly<Record<string, object>>;
  return {
    status: 200,
    data: {
      ...example,
      number: Number(parameters["pull_number"]),
      state: pull.state ?? "open",
      // GitHub's own example breaks GitHub's own description: its teams lack fields.
      requested_teams: [],
      user: { ...example["user"], login: pull.author },
      head: { ...example["head"], sha: pull.head },
      base: { ...example["base"], ref: pull.into ?? "main" },
    },
  };
}

/** GitHub refuses all where one of them is not a collaborator, or is the author. */
function requestAnswer(body: Readonly<Record<string, unknown>>, state: RepositoryState): Answer {
  const { reviewers = [], team_reviewers: teams = [] } = body as Readonly<Record<string, readonly string[]>>;
  const strange = [...reviewers, ...teams].some((one) => state.collaborators?.includes(one) === false);
  if (strange || reviewers.length + teams.length > 15)
    return { status: 422, data: { message: "Reviews may only be requested from collaborators." } };
  state.requested.push(body);
  const { requested_teams: _, ...example } = exampleOf("pull-request-review-request") as Readonly<
    Record<string, unknown>
  >;
  return { status: 201, data: { ...example, requested_teams: [] } };
}

function refsBelow(prefix: string, { branches }: RepositoryState): readonly unknown[] {
  const [example] = exampleOf("git-ref-items") as readonly { readonly object: object }[];
  return Object.entries(branches)
    .filter(([name]) => `heads/${name}`.startsWith(prefix))
    .map(([name, sha]) => ({ ...example, ref: `refs/heads/${name}`, object: { ...example?.object, sha } }));
}

function treeAnswer(
  listed: Buffer | undefined,
  parameters: Route["parameters"],
  { longestTree }: RepositoryState,
): Answer {
  if (!listed) return missing;
  const sha = parameters["tree_sha"];
  const tree = listed
    .toString("utf8")
    .split("\0")
    .slice(0, -1)
    .map((record) => {
      const [mode, type, id] = record.split(/[ \t]/, 3);
      return { path: record.slice(record.indexOf("\t") + 1), mode, type, sha: id };
    });
  return { status: 200, data: { sha, tree: tree.slice(0, longestTree), truncated: tree.length > longestTree } };
}

function blobAnswer(bytes: Buffer | undefined, parameters: Route["parameters"]): Answer {
  if (!bytes) return missing;
  // GitHub breaks its base64 into lines.
  const content = bytes.toString("base64").replace(/.{60}/g, "$&\n");
  const example = exampleOf("blob") as object;
  return {
    status: 200,
    data: { ...example, content, encoding: "base64", sha: parameters["file_sha"], size: bytes.length },
  };
}

function comparison(base: string, merge: string): unknown {
  const example = exampleOf("commit-comparison") as Readonly<Record<string, object>>;
  return {
    ...example,
    base_commit: { ...example["base_commit"], sha: base },
    merge_base_commit: { ...example["merge_base_commit"], sha: merge },
    files: [],
  };
}
