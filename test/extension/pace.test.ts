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

  it("comes sooner where somebody waits for it", async () => {
    const pace = createPace(async () => 20);
    await pace.run();
    const order: string[] = [];
    const [pause, other] = [new Promise((resolve) => setTimeout(resolve, 150)), pace.run()];
    const awaited = pace.run("awaited");
    await Promise.all([
      pause.then(() => order.push("a pause between the two")),
      Promise.all([other, awaited]).then(() => order.push("one run with which both resolve")),
    ]);
    assert.deepEqual(order, ["one run with which both resolve", "a pause between the two"]);
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
