import assert from "node:assert/strict";
import { createPace } from "../../extension/pace.ts";

describe("a pace", () => {
  it("makes one run of many calls, with which all resolve", async () => {
    let runs = 0;
    const pace = createPace(async () => (runs += 1));
    await Promise.all([pace.run(), pace.run(), pace.run()]);
    assert.equal(runs, 1);
  });

  it("runs again for a call that comes while it runs", async () => {
    let runs = 0;
    let again: Promise<void> | undefined;
    const pace = createPace(async () => {
      runs += 1;
      if (runs === 1) again = pace.run();
      return 0;
    });
    await pace.run();
    await again;
    assert.equal(runs, 2);
  });

  it("runs no more once it is ended, and keeps nobody waiting", async () => {
    let runs = 0;
    const pace = createPace(async () => (runs += 1));
    const waiting = pace.run();
    pace.end();
    await waiting;
    await pace.run();
    assert.equal(runs, 0);
  });
});
