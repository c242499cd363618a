import assert from "node:assert/strict";
import { packNumbers, unpackNumbers } from "../../shared/text/packed-numbers.ts";

function assertPacked(packed: string, ...numbers: readonly number[]): void {
  assert.equal(packNumbers(Uint32Array.from(numbers)), packed);
  assert.deepEqual([...unpackNumbers(packed, numbers.length)], numbers, packed);
}

describe("packed numbers", () => {
  it("are the same again", () => {
    assertPacked("");
    assertPacked("0", 0);
    assertPacked("1,20,300", 1, 20, 300);
    assertPacked("4294967295,0", 4_294_967_295, 0);
  });

  it("are as many as are asked for, whatever the text holds", () => {
    assert.deepEqual([...unpackNumbers("1,2,3", 2)], [1, 2]);
    assert.deepEqual([...unpackNumbers("1", 3)], [1, 0, 0]);
  });
});
