import assert from "node:assert/strict";
import { after, before, beforeEach } from "mocha";
import { connect } from "../../action/github.ts";
import type { GitHub, Outcome } from "../../action/github-calls.ts";
import { hasty } from "../github/hasty.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";

describe("GitHub", () => {
  let standIn: StandIn;
  let github: GitHub;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());
  beforeEach(() => {
    standIn.reset();
    github = connectTo(standIn.url);
  });

  const connectTo = (apiUrl: string, pace = hasty): GitHub =>
    connect({ token: "made-up", owner: "acme", repository: "shop", apiUrl, pace });

  async function assertFaults(
    faults: State["faults"],
    expected: Outcome<readonly unknown[]>,
    calls = 1,
  ): Promise<void> {
    standIn.reset({ faults });
    assert.deepEqual(await connectTo(standIn.url).listComments(7), expected);
    assert.equal(standIn.calls.length, calls);
  }

  const done = { value: [] };
  const soon = { "retry-after": "1" };

  it("reads every page", async () => {
    standIn.state.comments = Array.from({ length: 230 }, (_, n) => ({ id: n + 1, body: `b${n}`, login: "dana" }));
    const outcome = await github.listComments(7);
    assert.ok("value" in outcome);
    assert.deepEqual(outcome.value[229], { id: 230, body: "b229", author: { login: "dana", isBot: false } });
    assert.equal(standIn.calls.length, 3);
    assert.deepEqual(standIn.broken, []);
  });

  it("takes no list for whole that has no end", async () => {
    standIn.state.comments = Array.from({ length: 10_001 }, (_, n) => ({ id: n + 1, body: "b", login: "dana" }));
    assert.deepEqual(await github.listComments(7), { fault: "broken" });
  });

  it("says why a call gave nothing, and never throws", async () => {
    await assertFaults([{ status: 401 }], { fault: "unauthorized" });
    await assertFaults([{ status: 403 }], { fault: "forbidden" });
    await assertFaults([{ status: 404 }], { fault: "missing" });
    await assertFaults([{ status: 410 }], { fault: "missing" });
    await assertFaults([{ status: 422 }], { fault: "refused" });
    standIn.reset({ permissions: { pull_requests: "read" } });
    assert.deepEqual(await github.addComment(7, "text"), { fault: "forbidden" });
    standIn.reset();
    assert.deepEqual(await github.changeComment(99, "x".repeat(70_000)), { fault: "refused" });
  });

  it("tries again what may pass, and not for ever", async () => {
    await assertFaults([{ status: 500 }, { status: 502 }], done, 3);
    await assertFaults(
      [500, 500, 500, 500].map((status) => ({ status })),
      { fault: "broken" },
      3,
    );
  });

  it("waits as long as GitHub asks, and no longer than a minute", async () => {
    const secondary = "You have exceeded a secondary rate limit";
    await assertFaults([{ status: 403, headers: soon, message: secondary }], done, 2);
    await assertFaults([{ status: 403, headers: { "retry-after": "3600" }, message: secondary }], { fault: "limited" });
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
    await assertFaults([{ status: 403, headers: spent }], { fault: "limited" });
  });

  it("waits for no answer for ever", async () => {
    const hanging = ["hanging", "hanging", "hanging"] as const;
    standIn.reset({ faults: [...hanging] });
    const impatient = connectTo(standIn.url, { ...hasty, patience: 50 });
    assert.deepEqual(await impatient.listComments(7), { fault: "unreachable" });
    assert.equal(standIn.calls.length, hanging.length);
  });

  it("asks no more of a host that did not answer, or takes no token", async () => {
    const nowhere = connectTo("http://127.0.0.1:1");
    assert.deepEqual(await nowhere.removeComment(7), { fault: "unreachable" });
    assert.deepEqual(await nowhere.listComments(7), { fault: "unreachable" });
    standIn.state.faults = [{ status: 401 }];
    assert.deepEqual(await github.listComments(7), { fault: "unauthorized" });
    assert.deepEqual(await github.listComments(7), { fault: "unauthorized" });
    assert.equal(standIn.calls.length, 1);
  });
});
