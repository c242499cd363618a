import assert from "node:assert/strict";
import { after, before } from "mocha";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git, temporaryFolder } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { mergeOf, numbered } from "./pull-request.ts";
import { runStepBeside } from "./runner.ts";

type Fault = State["faults"][number];

const inAnHour = String(Math.floor(Date.now() / 1000) + 3600);

/** None of these is worth a wait, so that the step goes on at once; test/action/github.test.ts has those that are. */
const faults: Readonly<Record<string, Fault>> = {
  "bad token": { status: 401 },
  "no permission": { status: 403, message: "Resource not accessible by integration" },
  "rate limit": { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": inAnHour } },
  "secondary limit": {
    status: 403,
    headers: { "retry-after": "3600" },
    message: "You have exceeded a secondary rate limit",
  },
  "nothing there": { status: 404 },
  "not taken": { status: 422 },
};

describe("GitHub, failing at each call in turn", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  const pull = mergeOf(
    { CODEOWNERS: "/.keyholder/ @dana\n", old: "old\n" },
    {
      old: "new\n",
      fresh: `token = "${githubToken("ghp_", "two")}"\n`,
      ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\n",
    },
  );
  const merge = git(pull.workspace, "rev-parse", "HEAD");
  git(pull.workspace, "update-ref", "refs/pull/7/merge", merge);
  const shallow = temporaryFolder();
  git(shallow, "init", "-q");
  git(shallow, "fetch", "-q", "--depth=1", `file://${pull.workspace}`, "refs/pull/7/merge");
  git(shallow, "checkout", "-q", "--detach", merge);

  async function run(workspace: string, given: readonly Fault[]): Promise<{ code: number | null; said: string }> {
    standIn.reset({ folder: pull.workspace, faults: [...given] });
    const { code, stdout, stderr } = await runStepBeside({
      workspace,
      event: "pull_request",
      payload: numbered(pull),
      with: { token: "made-up", "check-name": "Keyholder", "upload-sarif": "true", "request-reviewers": "true" },
      env: { GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1", GITHUB_SHA: merge, GITHUB_REF: "refs/pull/7/merge" },
    });
    assert.equal(stderr, "");
    assert.deepEqual(standIn.broken, []);
    return { code, said: stdout };
  }

  /** The verdict at each call's failure: one digit a call. */
  async function assertCodes(workspace: string, calls: number, fault: string, expected: RegExp): Promise<void> {
    const codes: (number | null)[] = [];
    for (let at = 0; at < calls; at++) {
      const { code, said } = await run(workspace, [...Array.from({ length: at }, () => undefined), faults[fault]]);
      assert.match(said, code === 2 ? /fetch-depth: 0/ : /could not|could be asked/, `${fault} at ${at}\n${said}`);
      codes.push(code);
    }
    assert.match(codes.join(""), expected, fault);
  }

  it("changes no verdict where the clone has the base", async function () {
    this.timeout(600_000);
    assert.equal((await run(pull.workspace, [])).code, 1);
    const calls = standIn.calls.length;
    assert.deepEqual(standIn.calls.toSorted(), [
      "checks/create",
      "code-scanning/upload-sarif",
      "issues/create-comment",
      "issues/list-comments",
      "pulls/list-reviews",
      "pulls/request-reviewers",
    ]);
    for (const fault of Object.keys(faults)) await assertCodes(pull.workspace, calls, fault, /^1+$/);
  });

  it("ends in 2 where only GitHub can tell the base, and does not", async function () {
    this.timeout(600_000);
    assert.equal((await run(shallow, [])).code, 1);
    const asking = standIn.calls.findLastIndex((call) => call.startsWith("git/")) + 1;
    for (const fault of ["no permission"])
      await assertCodes(shallow, standIn.calls.length, fault, new RegExp(`^[12]{${asking}}1+$`));
  });
});
