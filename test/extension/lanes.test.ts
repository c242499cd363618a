import assert from "node:assert/strict";
import { inLanes } from "../../extension/lanes.ts";

describe("lanes", () => {
  it("work through all, never more at a time than they are", async () => {
    const done: number[] = [];
    let atWork = 0;
    let most = 0;
    await inLanes(3, [1, 2, 3, 4, 5, 6, 7], async (one) => {
      most = Math.max(most, ++atWork);
      await Promise.resolve();
      atWork -= 1;
      done.push(one);
    });
    assert.deepEqual(done, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(most, 3);
  });

  it("tell of a fault", async () => {
    await assert.rejects(
      inLanes(2, [1, 2], () => Promise.reject(new Error("made up"))),
      /made up/,
    );
  });
});
