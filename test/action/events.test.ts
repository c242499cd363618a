import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "mocha";
import type { Report } from "../../shared/model/report.ts";
import { payloadOf } from "../github/payloads.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git, temporaryFolder } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { mergeOf } from "./pull-request.ts";
import { runStepBeside } from "./runner.ts";

const secret = (name: string): string => `token = "${githubToken("ghp_", name)}"\n`;

const codeowners = "/.keyholder/ @dana\n";
const workflow = `on: push
jobs:
  a:
    runs-on: x
    env: { T: '\${{ secrets.OLD_TOKEN }}' }
    steps: [{ run: echo }]
`;
const baseFiles = { old: secret("one"), CODEOWNERS: codeowners, ".github/workflows/old.yml": workflow };

/** What is judged: a base that holds a secret, a change that brings one, and a base that moved on with a third. */
const pull = mergeOf(baseFiles, { fresh: secret("two") }, { theirs: secret("three") });
const merge = git(pull.workspace, "rev-parse", "HEAD");
git(pull.workspace, "update-ref", "refs/pull/7/merge", merge);
git(pull.workspace, "update-ref", "refs/pull/7/head", pull.head);

const about = {
  number: 7,
  user: { login: "mallory" },
  base: { sha: pull.base, repo: { full_name: "acme/shop" } },
  head: { sha: pull.head, repo: { full_name: "acme/shop" } },
};
const fork = { ...about, head: { sha: pull.head, repo: { full_name: "mallory/shop", fork: true } } };
const ref = `refs/heads/gh-readonly-queue/main/pr-7-${pull.base}`;
const group = { head_sha: merge, base_sha: pull.base, head_ref: ref, base_ref: "refs/heads/main" };
const repository = { default_branch: "main" };
const zero = "0".repeat(40);

const events = {
  pull_request: payloadOf("pull_request", { pull_request: about }),
  "pull_request of a fork": payloadOf("pull_request", { pull_request: fork }),
  "pull_request of a fork that is gone": payloadOf("pull_request", {
    pull_request: { ...about, head: { sha: pull.head, repo: null } },
  }),
  "pull_request of Dependabot": payloadOf("pull_request", {
    pull_request: { ...about, user: { login: "dependabot[bot]", type: "Bot" } },
    sender: { login: "dependabot[bot]" },
  }),
  pull_request_review: payloadOf("pull_request_review", { pull_request: about }),
  pull_request_review_comment: payloadOf("pull_request_review_comment", { pull_request: about }),
  merge_group: payloadOf("merge_group", { merge_group: group }),
  push: payloadOf("push", { ref: "refs/heads/topic", before: pull.base, after: merge, repository }),
  "push of a new branch": payloadOf("push", { ref: "refs/heads/topic", before: zero, after: merge, repository }),
  "push by force": payloadOf("push", { ref: "refs/heads/topic", before: "1".repeat(40), after: merge, repository }),
  "push by force to main": payloadOf("push", {
    ref: "refs/heads/main",
    before: "1".repeat(40),
    after: merge,
    repository,
  }),
  workflow_dispatch: payloadOf("workflow_dispatch"),
  schedule: { schedule: "0 6 * * 1", repository: {} },
  pull_request_target: payloadOf("pull_request", { pull_request: about }),
} as const;

const write = { contents: "read", pull_requests: "write", checks: "write", security_events: "write" } as const;
const tokens = {
  write,
  read: { contents: "read", pull_requests: "read", checks: "read", security_events: "read" },
  contents: { contents: "read" },
  none: {},
} as const satisfies Readonly<Record<string, State["permissions"]>>;

/** As actions/checkout does it: the merge, or the head itself, so deep; 0 is everything. */
function checkout(depth: number, what: "merge" | "head" = "merge", origin = pull.workspace): string {
  const workspace = temporaryFolder();
  git(workspace, "init", "-q");
  const wanted = `+refs/pull/7/${what}:refs/remotes/pull/7/${what}`;
  const all = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [`--depth=${depth}`];
  git(workspace, "fetch", "-q", "--no-tags", `file://${origin}`, ...all, wanted);
  git(workspace, "checkout", "-q", "--detach", `refs/remotes/pull/7/${what}`);
  return workspace;
}

interface Expected {
  readonly code: 0 | 1 | 2;
  /** Places of what counts. */
  readonly errors?: string;
  readonly by?: NonNullable<Report["comparison"]>["by"];
  /** What GitHub took: `comment`, `check`, `sarif`. */
  readonly shown?: string;
  /** In the log, or in an error. */
  readonly told?: RegExp;
}

const clones = {
  all: checkout(0),
  two: checkout(2),
  one: checkout(1),
  head: checkout(0, "head"),
  "head one": checkout(1, "head"),
};

const blocks = { code: 1, errors: "fresh:1" } as const;
const everything = { code: 1, errors: "fresh:1 old:1 theirs:1 .github/workflows/old.yml:5" } as const;
const all = "comment check sarif";

describe("the Action, whatever the event, the token and the clone", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  async function assertOutcome(
    event: keyof typeof events,
    token: keyof typeof tokens | "empty",
    clone: keyof typeof clones,
    { code, errors = "", by, shown = "", told = /^/ }: Expected,
    more: Partial<State> = {},
  ): Promise<void> {
    const permissions = token === "empty" ? {} : tokens[token];
    standIn.reset({ folder: pull.workspace, branches: { main: pull.base }, permissions, ...more });
    const file = join(temporaryFolder(), "report.json");
    const workspace = clones[clone];
    const result = await runStepBeside({
      workspace,
      event: event.split(" ", 1)[0] ?? "",
      payload: events[event],
      with: {
        token: token === "empty" ? "" : "made-up",
        "check-name": "Keyholder",
        "upload-sarif": "true",
        "report-file": file,
      },
      env: {
        GITHUB_API_URL: standIn.url,
        NO_PROXY: "127.0.0.1",
        GITHUB_SHA: git(workspace, "rev-parse", "HEAD"),
        GITHUB_REF: "refs/pull/7/merge",
      },
    });
    const said = `${event}, ${token}, ${clone}\n${result.stdout}${result.stderr}`;
    assert.equal(result.code, code, said);
    const places = result.commands.flatMap(({ name, properties }) =>
      name === "error" && properties["file"] !== undefined ? [`${properties["file"]}:${properties["line"]}`] : [],
    );
    assert.equal(places.join(" "), errors, said);
    assert.match(result.stdout, told);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : undefined;
    assert.equal(report?.comparison?.by, by, said);
    const { comments, checks, sarifs } = standIn.state;
    const taken = [comments.length > 0 && "comment", checks.length > 0 && "check", sarifs.length > 0 && "sarif"];
    assert.equal(taken.filter(Boolean).join(" "), shown, said);
    assert.deepEqual(standIn.broken, [], said);
  }

  it("judges a pull request alike in every clone", async () => {
    await assertOutcome("pull_request", "write", "all", { ...blocks, by: "merge-commit", shown: all });
    await assertOutcome("pull_request", "write", "two", { ...blocks, by: "merge-commit", shown: all });
    await assertOutcome("pull_request", "write", "one", { ...blocks, by: "code-host", shown: all });
    await assertOutcome("pull_request", "write", "head", { ...blocks, by: "merge-base", shown: all });
    await assertOutcome("pull_request", "write", "head one", { ...blocks, by: "code-host", shown: all });
    await assertOutcome("pull_request_review", "write", "all", { ...blocks, by: "merge-commit", shown: all });
    await assertOutcome("pull_request_review", "write", "one", { ...blocks, by: "code-host", shown: all });
    await assertOutcome("pull_request_review_comment", "write", "all", { ...blocks, by: "merge-commit", shown: all });
    await assertOutcome("merge_group", "write", "all", { ...blocks, by: "merge-base", shown: "check sarif" });
    await assertOutcome("merge_group", "write", "one", { ...blocks, by: "code-host", shown: "check sarif" });
  });

  it("judges it alike with every token", async () => {
    await assertOutcome("pull_request", "read", "all", { ...blocks, by: "merge-commit" });
    await assertOutcome("pull_request", "contents", "all", { ...blocks, by: "merge-commit" });
    await assertOutcome("pull_request", "none", "all", { ...blocks, by: "merge-commit" });
    await assertOutcome("pull_request", "empty", "all", { ...blocks, by: "merge-commit" });
    await assertOutcome("pull_request", "contents", "one", { ...blocks, by: "code-host" });
    const none = {
      code: 2,
      told: /the token may not read it; it needs `contents: read`\. Set fetch-depth: 0/,
    } as const;
    await assertOutcome("pull_request", "none", "one", none);
    await assertOutcome("pull_request", "none", "one", { ...blocks, by: "code-host" }, { isPublic: true });
    await assertOutcome("pull_request", "empty", "one", { code: 2, told: /without a token .* Set fetch-depth: 0/ });
    await assertOutcome("pull_request", "empty", "head one", { code: 2, told: /without a token/ });
    await assertOutcome("merge_group", "contents", "one", { ...blocks, by: "code-host" });
    await assertOutcome("merge_group", "none", "one", { code: 2, told: /fetch-depth: 0/ });
  });

  it("judges it alike wherever it comes from", async () => {
    const readOnly = {
      ...blocks,
      by: "merge-commit",
      told: /from a fork GitHub gives a token that can only read/,
    } as const;
    await assertOutcome("pull_request of a fork", "read", "all", readOnly);
    await assertOutcome("pull_request of a fork", "read", "one", { ...blocks, by: "code-host" });
    await assertOutcome("pull_request of a fork that is gone", "read", "all", readOnly);
    await assertOutcome("pull_request of a fork that is gone", "read", "one", { ...blocks, by: "code-host" });
    await assertOutcome("pull_request of Dependabot", "read", "all", { ...blocks, by: "merge-commit" });
    await assertOutcome("pull_request of Dependabot", "read", "one", { ...blocks, by: "code-host" });
    await assertOutcome("pull_request_target", "write", "all", { code: 2, told: /does not judge pull_request_target/ });
  });

  it("judges what a push brings, also where its past is gone", async () => {
    await assertOutcome("push", "write", "all", { ...blocks, by: "merge-base", shown: "check sarif" });
    await assertOutcome("push", "contents", "one", { ...blocks, by: "code-host" });
    await assertOutcome("push of a new branch", "contents", "all", { ...blocks, by: "merge-base" });
    await assertOutcome("push of a new branch", "contents", "one", { ...blocks, by: "code-host" });
    await assertOutcome("push by force", "contents", "all", { ...blocks, by: "merge-base" });
    await assertOutcome("push by force", "contents", "one", { ...blocks, by: "code-host" });
    const alone = { ...everything, told: /Nothing is known that this push could be compared with/ };
    await assertOutcome("push by force to main", "contents", "all", alone);
    await assertOutcome("push by force to main", "contents", "one", alone);
    await assertOutcome("push of a new branch", "empty", "one", alone);
  });

  it("judges everything by hand and on a schedule", async () => {
    await assertOutcome("workflow_dispatch", "write", "one", { ...everything, shown: "check sarif" });
    await assertOutcome("schedule", "write", "one", { ...everything, shown: "check sarif" });
    await assertOutcome("schedule", "empty", "one", everything);
  });

  it("ends in 2 where GitHub does not tell the base whole", async () => {
    await assertOutcome(
      "pull_request",
      "contents",
      "one",
      { code: 2, told: /more than GitHub tells/ },
      { longestTree: 3 },
    );
    await assertOutcome("pull_request", "contents", "one", { code: 2, told: /no such thing/ }, { folder: undefined });
    const refused = [undefined, { status: 404 }];
    const lost = { code: 2, told: /no such thing.*fetch-depth: 0/ } as const;
    await assertOutcome("pull_request", "contents", "head one", lost, { faults: refused });
  });
});
