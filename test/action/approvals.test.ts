import assert from "node:assert/strict";
import { after, before } from "mocha";
import { approversAmong, createApprove } from "../../action/approvals.ts";
import type { Review } from "../../action/github-calls.ts";
import { payloadOf } from "../github/payloads.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { mergeOf, numbered, type PullRequest } from "./pull-request.ts";
import { runStepBeside, type StepResult } from "./runner.ts";

const head = "1".repeat(40);
const earlier = "2".repeat(40);

const review = (login: string, state = "APPROVED", commit = head): Review => ({ login, state, commit });

function assertApprovers(reviews: readonly Review[], ...expected: readonly string[]): void {
  assert.deepEqual([...approversAmong(reviews, { head, author: "Mallory" })], expected, JSON.stringify(reviews));
}

describe("approvals", () => {
  it("are of the head commit, by the last word of somebody who is not the author", () => {
    assertApprovers([review("Dana")], "dana");
    assertApprovers([review("mallory")]);
    assertApprovers([review("dana", "APPROVED", earlier)]);
    assertApprovers([review("dana", "COMMENTED")]);
    assertApprovers([review("dana", "DISMISSED")]);
    assertApprovers([review("dana", "PENDING")]);
    assertApprovers([review("dana", "CHANGES_REQUESTED")]);
    assertApprovers([review("dana"), review("dana", "CHANGES_REQUESTED")]);
    assertApprovers([review("dana"), review("DANA", "APPROVED", earlier)]);
    assertApprovers([review("dana"), review("dana", "COMMENTED", earlier)], "dana");
    assertApprovers([review("dana", "CHANGES_REQUESTED", earlier), review("dana")], "dana");
    assertApprovers([review("dana"), review("lee")], "dana", "lee");
    assertApprovers([{ ...review("dana"), isBot: true }]);
    assertApprovers([{ state: "APPROVED", commit: head }]);
    assertApprovers([{ login: "dana", state: "APPROVED" }]);
  });

  it("count for nobody where head or author are not known", () => {
    assert.equal(approversAmong([review("dana")], { head: undefined, author: "mallory" }).size, 0);
    assert.equal(approversAmong([review("dana")], { head, author: undefined }).size, 0);
  });

  it("are asked for once, and not where nobody wants to know", async () => {
    const calls: string[] = [];
    const approve = createApprove(
      {
        listReviews: async () => (calls.push("reviews"), { value: [review("dana")] }),
        listTeamMembers: async (_, team) => (calls.push(team), { value: team === "security" ? ["DANA"] : [] }),
      },
      async () => ({ value: [{ number: 7, head, author: "mallory" }] }),
      "Acme",
      () => undefined,
    );
    const assertApproved = async (approvers: readonly string[], expected: boolean): Promise<void> =>
      assert.equal((await approve([{ path: "a", approvers }])).has("a"), expected, approvers.join());
    await approve([]);
    assert.deepEqual(calls, []);
    await assertApproved(["@dana"], true);
    await assertApproved(["@Dana"], true);
    await assertApproved(["@mallory"], false);
    await assertApproved([], false);
    await assertApproved(["dana@acme.example"], false);
    await assertApproved(["@acme/security"], true);
    await assertApproved(["@acme/web", "@ACME/Security"], true);
    await assertApproved(["@other/security"], false);
    assert.deepEqual(calls, ["reviews", "security", "web"]);
  });
});

const codeowners = "* @acme/all\n/.keyholder/ @dana\n/CODEOWNERS @dana\n/src/ @lee\n/team/ @acme/security\n";
const workflow = `on: push
jobs:
  a:
    runs-on: x
    env: { T: '\${{ secrets.DEPLOY_TOKEN }}' }
    steps: [{ run: echo }]
`;
const register = `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  - { id: deploy, owners: { business: "@druiz", steward: "@acme/ops" },
      credentials: [ { ttl: 30d, issuedAt: 2026-11-01, match: { names: [DEPLOY_TOKEN] } } ] }
`;
const exempt = `apiVersion: keyholder/v1
kind: Policy
rules: { unowned: allow, unknown-lifetime: allow }
`;
const registering = mergeOf(
  { CODEOWNERS: codeowners },
  { ".github/workflows/a.yml": workflow, ".keyholder/register.yml": register },
);

describe("what a pull request adds to the rules", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  interface Run {
    readonly pull?: PullRequest;
    readonly state?: Partial<State>;
    readonly event?: string;
    readonly from?: string;
    /** Instead of the pull request's own. */
    readonly payload?: unknown;
    readonly workflow?: string;
  }

  async function assertCode(
    code: 0 | 1,
    { pull = registering, state, event = "pull_request", from, payload = numbered(pull, from), workflow: by }: Run,
  ): Promise<StepResult> {
    standIn.reset(state);
    const result = await runStepBeside({
      workspace: pull.workspace,
      event,
      payload,
      with: { token: "made-up", comment: "never" },
      env: {
        GITHUB_API_URL: standIn.url,
        NO_PROXY: "127.0.0.1",
        ...(by !== undefined && { GITHUB_WORKFLOW_REF: `acme/shop/${by}@refs/pull/7/merge` }),
      },
    });
    assert.equal(result.code, code, result.stdout + result.stderr);
    assert.deepEqual(standIn.broken, []);
    return result;
  }

  const by = (login: string, { head: commit }: PullRequest = registering, state = "APPROVED"): Partial<State> => ({
    reviews: [{ login, state, commit }],
  });

  it("counts once an owner has approved the head, and not before", async () => {
    const { commands } = await assertCode(1, {});
    assert.match(commands[0]?.message ?? "", /pending-registration: .*\n[\s\S]*ask @dana for approval/i);
    await assertCode(0, { state: by("dana") });
    await assertCode(0, { state: by("dana"), event: "pull_request_review" });
    await assertCode(0, { state: by("dana"), from: "mallory/shop" });
    await assertCode(0, { state: { ...by("dana"), permissions: { pull_requests: "read" } } });
  });

  it("does not count by its author, a stranger, another file's owner, or a catch-all's", async () => {
    for (const login of ["mallory", "somebody", "lee"]) await assertCode(1, { state: by(login) });
    await assertCode(1, { state: { ...by("somebody"), teams: { "acme/all": ["somebody"] } } });
  });

  it("does not count by an approval that is stale, dismissed or no approval", async () => {
    await assertCode(1, { state: by("dana", { ...registering, head: registering.base }) });
    for (const state of ["DISMISSED", "COMMENTED", "CHANGES_REQUESTED"])
      await assertCode(1, { state: by("dana", registering, state) });
  });

  it("does not count where another commit was checked out than was approved", async () => {
    const pull = mergeOf(
      { CODEOWNERS: codeowners },
      { ".github/workflows/a.yml": workflow, ".keyholder/register.yml": register },
    );
    await assertCode(0, { pull, state: by("dana", pull) });
    git(pull.workspace, "checkout", "-q", `${pull.head}~1`);
    await assertCode(1, { pull, state: by("dana", pull) });
  });

  it("is approved by the owners at the base, whomever the change makes one", async () => {
    const pull = mergeOf(
      { CODEOWNERS: codeowners },
      {
        ".github/workflows/a.yml": workflow,
        ".keyholder/register.yml": register,
        CODEOWNERS: "/.keyholder/ @lee\n",
        ".github/CODEOWNERS": "* @lee\n/.keyholder/ @lee\n",
      },
    );
    await assertCode(1, { pull, state: by("lee", pull) });
    await assertCode(0, { pull, state: by("dana", pull) });
  });

  it("is not approved under another name", async () => {
    const pull = mergeOf(
      { CODEOWNERS: codeowners, ".keyholder/register.yml": register, ".github/workflows/a.yml": workflow },
      { "src/register.yml": register },
      {},
      [".keyholder/register.yml"],
    );
    await assertCode(1, { pull, state: by("lee", pull) });
    await assertCode(1, { pull, state: by("dana", pull) });
  });

  it("is a file at a time", async () => {
    const files = { ".keyholder/policy.yml": exempt, ".github/workflows/a.yml": workflow };
    const pull = mergeOf({ CODEOWNERS: `${codeowners}/.keyholder/policy.yml @lee\n` }, files);
    await assertCode(1, { pull, state: by("dana", pull) });
    await assertCode(0, { pull, state: by("lee", pull) });
  });

  it("counts for nothing where nobody in particular owns the rules", async () => {
    const pull = mergeOf(
      { CODEOWNERS: "* @dana\n" },
      { ".github/workflows/a.yml": workflow, ".keyholder/register.yml": register },
    );
    const { commands } = await assertCode(1, { pull, state: by("dana", pull) });
    assert.match(commands[0]?.message ?? "", /nobody in particular can approve/);
  });

  it("is worse off, also when its owner has approved that", async () => {
    const pull = mergeOf(
      { CODEOWNERS: codeowners, ".keyholder/register.yml": register, ".github/workflows/a.yml": workflow },
      { ".keyholder/register.yml": register.replace("DEPLOY_TOKEN", "OTHER_TOKEN") },
    );
    await assertCode(1, { pull, state: by("dana", pull) });
  });

  it("may be an allowance, which the file's owner approves", async () => {
    const allowed = `token = "${githubToken("ghp_", "two")}" # keyholder:allow it is made up\n`;
    const pull = mergeOf({ CODEOWNERS: codeowners }, { "src/a.py": allowed });
    await assertCode(1, { pull });
    await assertCode(1, { pull, state: by("dana", pull) });
    await assertCode(0, { pull, state: by("lee", pull) });
  });

  it("is approved by a team's member where the token may read the team", async () => {
    const allowed = `token = "${githubToken("ghp_", "two")}" # keyholder:allow it is made up\n`;
    const pull = mergeOf({ CODEOWNERS: codeowners }, { "team/a.py": allowed });
    const teams = { "acme/security": ["dana"] };
    const members = { pull_requests: "read", members: "read" } as const;
    await assertCode(0, { pull, state: { ...by("dana", pull), teams, permissions: members } });
    await assertCode(1, { pull, state: { ...by("lee", pull), teams, permissions: members } });
    const { stdout } = await assertCode(1, { pull, state: { ...by("dana", pull), teams } });
    assert.match(stdout, /members of a team could not be read.*members: read/);
  });

  const queue = "gh-readonly-queue/release/1.x";
  const into = "release/1.x";
  const [last, below] = [
    { head: registering.head, author: "mallory", into },
    { head: earlier, author: "eve", into },
  ];

  /** In a merge queue: the group of pull request 8, put upon a commit, and what the queue knows. */
  const queued = (state: Partial<State>, upon = registering.base, base = registering.base): Run => {
    const head = git(registering.workspace, "rev-parse", "HEAD");
    const group = { head_sha: head, base_sha: base, head_ref: `refs/heads/${queue}/pr-8-${upon}` };
    return {
      event: "merge_group",
      payload: payloadOf("merge_group", { merge_group: { ...group, base_ref: `refs/heads/${into}` } }),
      state: { pullRequests: { 8: last, 9: below }, reviews: by("dana").reviews ?? [], ...state },
    };
  };

  it("counts in a merge queue as it did in its pull request", async () => {
    await assertCode(0, queued({}));
    assert.deepEqual(standIn.calls, ["pulls/get", "pulls/list-reviews"]);
    await assertCode(1, queued({ reviews: [] }));
    await assertCode(1, queued({ pullRequests: { 8: { ...last, author: "dana" } } }));
    await assertCode(1, queued({ pullRequests: { 8: { ...last, head: earlier } } }));
    await assertCode(1, queued({ pullRequests: { 8: { ...last, into: "main" } } }));
    await assertCode(1, queued({ pullRequests: { 8: { ...last, state: "closed" } } }));
    await assertCode(1, queued({ pullRequests: {} }));
  });

  it("is approved in each pull request of a group that holds several", async () => {
    const { workspace, base } = registering;
    const before = git(workspace, "rev-parse", `${base}~1`);
    const branches = { [`${queue}/pr-9-${before}`]: base };
    const both = [
      { login: "dana", state: "APPROVED", commit: registering.head, of: 8 },
      { login: "dana", state: "APPROVED", commit: earlier, of: 9 },
    ];
    await assertCode(0, queued({ branches, reviews: both }, base, before));
    await assertCode(1, queued({ branches, reviews: both.slice(0, 1) }, base, before));
    await assertCode(1, queued({ branches, reviews: both.slice(1) }, base, before));
    await assertCode(1, queued({ branches: {}, reviews: both }, base, before));
    await assertCode(1, queued({ branches, reviews: both, permissions: { pull_requests: "read" } }, base, before));
  });

  it("names the workflow that runs the check, which counts already, until it is approved", async () => {
    const path = ".github/workflows/check.yml";
    const pull = mergeOf(
      { CODEOWNERS: `${codeowners}/.github/ @dana\n`, [path]: "on: push\n" },
      { [path]: "on: []\n" },
    );
    const told = new RegExp(
      `### Waiting for approval\n\n- <code>${path}</code>: part of this check, which runs as the change has it; <code>&#64;dana</code> has not approved that`,
    );
    const { summary } = await assertCode(0, { pull, workflow: path });
    assert.match(summary, told);
    assert.doesNotMatch((await assertCode(0, { pull, workflow: path, state: by("dana", pull) })).summary, told);
    assert.doesNotMatch((await assertCode(0, { pull, workflow: ".github/workflows/other.yml" })).summary, told);
  });

  it("stays pending where approvals cannot be read, and says what to add", async () => {
    const { stdout } = await assertCode(1, { state: { ...by("dana"), permissions: {} } });
    assert.match(stdout, /Approvals could not be read.*Add `pull-requests: read`/);
    assert.equal(stdout.match(/Approvals could not be read/g)?.length, 1);
  });
});
