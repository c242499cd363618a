import assert from "node:assert/strict";
import { createAlike } from "../../shared/text/alike.ts";

describe("values that are alike", () => {
  it("are one value", () => {
    const alike = createAlike();
    const first = alike({ a: [1], b: "x" });
    assert.equal(alike({ a: [1], b: "x" }), first);
    assert.notEqual(alike({ a: [2], b: "x" }), first);
    assert.deepEqual(alike([{ a: 1 }]), [{ a: 1 }]);
  });

  it("are forgotten when there are too many to remember", () => {
    const alike = createAlike();
    const first = alike({ n: -1 });
    for (let n = 0; n < 10_000; n++) alike({ n });
    assert.notEqual(alike({ n: -1 }), first);
    assert.deepEqual(alike({ n: -1 }), first);
  });
});
