import assert from "node:assert/strict";
import { after, before } from "mocha";
import { reviewersFor } from "../../action/review-requests.ts";
import { anIdentity, aUse, auditOf, owner, type Situation } from "../builders.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { mergeOf, numbered } from "./pull-request.ts";
import { runStepBeside, type StepResult } from "./runner.ts";

const use = aUse({ name: "DEPLOY" });
const owned = (business: string, steward: string): Situation => ({
  identities: [
    anIdentity(
      "a",
      { match: { names: ["DEPLOY"] } },
      { owners: { business: owner(business), steward: owner(steward) } },
    ),
  ],
});

function assertReviewers(situation: Situation, expected: string): void {
  const { people, teams } = reviewersFor(auditOf([use], situation), () => true, "Mallory", "Acme");
  assert.equal([...people.map((one) => `@${one}`), ...teams].join(" "), expected);
}

describe("who is asked for a review", () => {
  it("are the owners of what stops the change, but for its author and other organisations' teams", () => {
    assertReviewers(owned("@dana", "@acme/web"), "@dana web");
    assertReviewers(owned("@mallory", "@ACME/Web"), "web");
    assertReviewers(owned("@dana", "@other/web"), "@dana");
    assertReviewers(owned("dana@acme.example", "@lee"), "@lee");
    assertReviewers({}, "");
  });

  it("are only those who approve where the change touches the rules", () => {
    const proposals = [{ path: ".keyholder/register.yml", approvers: ["@iam", "@acme/security", "@Mallory"] }];
    assertReviewers({ ...owned("@dana", "@acme/web"), proposals }, "@iam security");
  });

  it("are no more than GitHub takes", () => {
    const approvers = Array.from({ length: 40 }, (_, n) => `@p${n}`);
    const { people } = reviewersFor(auditOf([use], { proposals: [{ path: "a", approvers }] }), () => true, "m", "acme");
    assert.equal(people.length, 10);
  });
});

describe("request-reviewers", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  const codeowners = "/.keyholder/ @dana @acme/security @mallory\n";
  const pull = mergeOf(
    { CODEOWNERS: codeowners },
    { ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\n" },
  );

  async function assertAsked(
    expected: readonly unknown[],
    {
      state = {},
      wanted = "true",
      event = "pull_request",
      draft = false,
    }: { state?: Partial<State>; wanted?: string; event?: string; draft?: boolean },
  ): Promise<StepResult> {
    standIn.reset(state);
    const { pull_request } = numbered(pull);
    const result = await runStepBeside({
      workspace: pull.workspace,
      event,
      payload: { pull_request: { ...pull_request, draft } },
      with: { token: "made-up", "request-reviewers": wanted },
      env: { GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1" },
    });
    assert.equal(result.code, 0, result.stdout + result.stderr);
    assert.deepEqual(standIn.state.requested, expected);
    assert.deepEqual(standIn.broken, []);
    return result;
  }

  it("asks those who have to approve, once it is wanted and no draft", async () => {
    await assertAsked([{ reviewers: ["dana"], team_reviewers: ["security"] }], {});
    await assertAsked([], { wanted: "false" });
    await assertAsked([], { draft: true });
    await assertAsked([], { event: "pull_request_review" });
  });

  it("changes no verdict where nobody can be asked", async () => {
    const { stdout } = await assertAsked([], { state: { permissions: { pull_requests: "read" } } });
    assert.match(stdout, /Nobody could be asked for a review.*Add `pull-requests: write`/);
    const refused = await assertAsked([], { state: { collaborators: ["dana"] } });
    assert.match(refused.stdout, /Nobody could be asked for a review: GitHub refused/);
  });
});
