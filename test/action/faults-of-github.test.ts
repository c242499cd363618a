import assert from "node:assert/strict";
import { after, before } from "mocha";
import { judgeEvent, type Judgement, type Surroundings } from "../../action/gate.ts";
import { connect } from "../../action/github.ts";
import { readInputs } from "../../action/inputs.ts";
import { publish, type Tell } from "../../action/publish.ts";
import { pullRequestOf } from "../../action/pull-request.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { notShown, problemSentence } from "../../shared/report/wording/index.ts";
import { payloadOf } from "../github/payloads.ts";
import { hasty } from "../github/hasty.ts";
import { startStandIn, type Fault, type StandIn, type State } from "../github/stand-in.ts";
import { git, repositoryOf, temporaryFolder } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { mergeOf, numbered } from "./pull-request.ts";
import { manifest } from "./runner.ts";

const inSeconds = (seconds: number): string => String(Math.floor(Date.now() / 1000) + seconds);
const secondary = "You have exceeded a secondary rate limit";
const spentUntil = (seconds: number) => ({ "x-ratelimit-remaining": "0", "x-ratelimit-reset": inSeconds(seconds) });

/** What a call comes to however often it is tried. */
const lasting: Readonly<Record<string, Fault>> = {
  "bad token": { status: 401 },
  "read-only token": { status: 403, message: "Resource not accessible by integration" },
  "primary limit, for an hour": { status: 403, headers: spentUntil(3600) },
  "secondary limit, for an hour": { status: 403, headers: { "retry-after": "3600" }, message: secondary },
  "too many requests": { status: 429, headers: { "retry-after": "3600" } },
  "nothing there": { status: 404 },
  "not taken": { status: 422 },
  "server error": { status: 500 },
  "no service": { status: 503 },
  "connection dropped": "gone",
  "no answer in time": "hanging",
};

/** What a second try gets past. */
const passing: Readonly<Record<string, Fault>> = {
  "primary limit, for a moment": { status: 403, headers: spentUntil(-1) },
  "secondary limit, for a moment": { status: 403, headers: { "retry-after": "1" }, message: secondary },
  "too many requests": { status: 429, headers: { "retry-after": "1" } },
  "server error": { status: 500 },
  "connection dropped": "gone",
  "no answer in time": "hanging",
};

/** An app's token may not ask who it is, and knows its own comments all the same. */
const harmless = "users/get-authenticated: read-only token";

type Code = 0 | 1 | 2;

interface Step {
  readonly workspace: string;
  readonly payload: unknown;
  readonly event?: string;
  readonly with?: Readonly<Record<string, string>>;
  /** What GitHub holds before each run. */
  readonly holds?: () => Partial<State>;
}

interface Told {
  readonly code: number;
  readonly said: readonly string[];
}

/** One of the Action's two parts, while GitHub fails so. */
type Part = (faults: State["faults"], patience: number) => Promise<Told>;

const patience = { usual: 15_000, short: 250 };

describe("GitHub, failing at each call in turn", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  /** In this process, since a process for each case would take minutes. */
  function partsOf({ workspace, payload, event: name = "pull_request", with: given = {}, holds = () => ({}) }: Step) {
    const event = { name, payload };
    const inputs = readInputs((input) => given[input] ?? manifest.inputs[input]?.default ?? "");
    const commit = git(workspace, "rev-parse", "HEAD");
    const env = { GITHUB_REPOSITORY: "acme/shop", GITHUB_SHA: commit, GITHUB_REF: "refs/pull/7/merge" };

    function connectWith(faults: State["faults"], pause: number) {
      standIn.reset({ ...holds(), faults });
      const said: string[] = [];
      const tell: Tell = (showing, fault) => void said.push(notShown(showing, fault, false));
      const connectTo: Surroundings["connectTo"] = async (where) =>
        connect({ ...where, token: "made-up", apiUrl: standIn.url, pace: { ...hasty, patience: pause } });
      return { said, tell, connectTo, connected: connectTo({ token: "", owner: "acme", repository: "shop" }) };
    }

    async function judge(faults: State["faults"], pause: number): Promise<Told & { readonly judgement?: Judgement }> {
      const { said, tell, connectTo, connected } = connectWith(faults, pause);
      const surroundings = { cwd: workspace, env, connect: () => connected, connectTo, tell };
      try {
        const judgement = await judgeEvent(event, inputs, surroundings);
        const errors = judgement.report.problems.filter(({ severity }) => severity === "error");
        return { code: judgement.code, said: [...said, ...errors.map(problemSentence)], judgement };
      } catch (error) {
        if (error instanceof UserError) return { code: 2, said: [error.message] };
        throw error;
      }
    }

    async function show(judgement: Judgement, faults: State["faults"], pause: number): Promise<Told> {
      const { said, tell, connected } = connectWith(faults, pause);
      const publication = { ...judgement, inputs, pullRequest: pullRequestOf(event), isReview: false, env };
      await publish(judgement.report, await connected, publication, tell);
      return { code: judgement.code, said };
    }

    return { judge, show };
  }

  async function assertRun(part: Part, what: string, faults: State["faults"], code: Code, isTold: boolean) {
    const { code: ended, said } = await part(faults, what.includes("in time") ? patience.short : patience.usual);
    assert.equal(ended, code, `${what}: ${said.join("\n")}`);
    assert.equal(said.length > 0, isTold, `${what}: ${said.join("\n")}`);
    assert.deepEqual(standIn.broken, [], what);
  }

  /** `calls`: those it makes, with the code where that one fails for good. */
  async function assertPart(part: Part, usual: Code, calls: Readonly<Record<string, Code>>): Promise<void> {
    await assertRun(part, "no failure", [], usual, false);
    const made = [...standIn.calls];
    assert.deepEqual([...new Set(made)].toSorted(), Object.keys(calls).toSorted());
    for (const [call, code] of Object.entries(calls))
      for (const [name, fault] of Object.entries(lasting)) {
        const what = `${call}: ${name}`;
        await assertRun(part, what, (one) => (one === call ? fault : undefined), code, what !== harmless);
      }
    for (const [name, fault] of Object.entries(passing)) {
      const tried = new Set<string>();
      const once = (call: string) => (tried.size < tried.add(call).size ? fault : undefined);
      await assertRun(part, `each call once: ${name}`, once, usual, false);
    }
    for (const from of made.keys()) {
      const codes = made.slice(from).map((call) => calls[call] ?? usual);
      const gone = (_: string, before: number) => (before >= from ? "gone" : undefined);
      await assertRun(
        part,
        `no network after ${from} calls`,
        gone,
        codes.find((code) => code !== usual) ?? usual,
        true,
      );
    }
  }

  const assertJudged = (step: Step, usual: Code, calls: Readonly<Record<string, Code>>): Promise<void> =>
    assertPart(partsOf(step).judge, usual, calls);

  /** The verdict is there before anything is shown, so that it is made once. */
  async function assertShown(step: Step, code: Code, ...calls: readonly string[]): Promise<void> {
    const { judge, show } = partsOf(step);
    const { judgement } = await judge([], patience.usual);
    assert.ok(judgement);
    const all = Object.fromEntries(calls.map((call) => [call, code]));
    await assertPart((...how) => show(judgement, ...how), code, all);
  }

  const policy = "apiVersion: keyholder/v1\nkind: Policy\nrules: { unknown-lifetime: allow }\n";
  const register = `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  - { id: deploy, owners: { business: "@druiz", steward: "@acme/ops" }, credentials: [ { match: { names: [DEPLOY_TOKEN] } } ] }
`;
  const workflow =
    "on: push\njobs:\n  a:\n    runs-on: x\n    env: { T: '${{ secrets.DEPLOY_TOKEN }}' }\n    steps: [{ run: echo }]\n";
  const secrets = Array.from({ length: 60 }, (_, n) => `t${n} = "${githubToken("ghp_", `${n}`)}"\n`).join("");
  const marked = (id: number, login: string) => ({ id, login, body: "<!-- keyholder . -->\nearlier" });

  const blocked = mergeOf(
    { CODEOWNERS: "/.keyholder/ @dana\n", old: "old\n" },
    { old: secrets, ".keyholder/policy.yml": policy },
  );

  it("shows where it can what blocks", () =>
    assertShown(
      {
        workspace: blocked.workspace,
        payload: numbered(blocked),
        with: { "check-name": "Keyholder", "upload-sarif": "true", "request-reviewers": "true" },
        holds: () => ({ comments: [marked(1, "github-actions[bot]"), marked(2, "github-actions[bot]")] }),
      },
      1,
      "checks/create",
      "checks/update",
      "code-scanning/upload-sarif",
      "issues/list-comments",
      "issues/update-comment",
      "issues/delete-comment",
      "pulls/request-reviewers",
    )).timeout(120_000);

  it("shows it by a person's token", () =>
    assertShown(
      {
        workspace: blocked.workspace,
        payload: numbered(blocked),
        holds: () => ({ login: "dana", comments: [marked(1, "mallory")] }),
      },
      1,
      "issues/list-comments",
      "users/get-authenticated",
      "issues/create-comment",
    )).timeout(120_000);

  it("ends in 2 where only GitHub can tell what the head is compared with", () => {
    const pull = mergeOf({ old: "old\n" }, { old: secrets });
    const workspace = temporaryFolder();
    git(workspace, "init", "-q");
    git(workspace, "fetch", "-q", "--depth=1", `file://${pull.workspace}`, "refs/heads/topic");
    git(workspace, "checkout", "-q", "--detach", "FETCH_HEAD");
    const step = { workspace, payload: numbered(pull), holds: () => ({ folder: pull.workspace }) };
    return assertJudged(step, 1, { "repos/compare-commits-with-basehead": 2, "git/get-tree": 2, "git/get-blob": 2 });
  }).timeout(120_000);

  it("ends in 2 where the register of another repository counts", () => {
    const source = repositoryOf({ "org.yml": register });
    const step = {
      workspace: repositoryOf({ "a.txt": "a\n" }),
      event: "schedule",
      payload: { schedule: "0 6 * * 1" },
      with: { register: "acme/iam:org.yml@main" },
      holds: () => ({ folder: source }),
    };
    return assertJudged(step, 0, { "repos/get-commit": 2, "repos/get-content": 2 });
  }).timeout(120_000);

  const registering = mergeOf(
    { CODEOWNERS: "/.keyholder/ @acme/security\n", ".keyholder/policy.yml": policy },
    { ".github/workflows/a.yml": workflow, ".keyholder/register.yml": register },
  );

  it("blocks where the approvals of a merge queue count", () => {
    const { workspace, base, head } = registering;
    const before = git(workspace, "rev-parse", `${base}~1`);
    const queue = "gh-readonly-queue/main/pr";
    const group = {
      head_sha: git(workspace, "rev-parse", "HEAD"),
      base_sha: before,
      head_ref: `refs/heads/${queue}-8-${base}`,
      base_ref: "refs/heads/main",
    };
    const proposed = { head, author: "mallory" };
    const step: Step = {
      workspace,
      event: "merge_group",
      payload: payloadOf("merge_group", { merge_group: group }),
      holds: () => ({
        reviews: [{ login: "dana", state: "APPROVED", commit: head }],
        teams: { "acme/security": ["dana"] },
        permissions: { pull_requests: "read", contents: "read", members: "read" },
        branches: { [`${queue}-9-${before}`]: base },
        pullRequests: { 8: proposed, 9: proposed },
      }),
    };
    return assertJudged(step, 0, {
      "git/list-matching-refs": 1,
      "pulls/get": 1,
      "pulls/list-reviews": 1,
      "teams/list-members-in-org": 1,
    });
  }).timeout(120_000);
});
