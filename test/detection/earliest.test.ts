import assert from "node:assert/strict";
import fc from "fast-check";
import { createEarliest } from "../../shared/detection/earliest.ts";

function assertKept(most: number, starts: readonly number[], ...expected: readonly number[]): void {
  const earliest = createEarliest<number>(most, (start) => start);
  for (const start of starts) earliest.add(start);
  const what = `${most} of ${starts.join()}`;
  assert.deepEqual(earliest.items(), expected, what);
  const left = starts.filter((start) => !expected.includes(start));
  assert.equal(earliest.end(), Math.min(...left), what);
}

describe("the earliest", () => {
  it("are all as long as they are few", () => {
    assertKept(2, []);
    assertKept(2, [7, 3], 3, 7);
  });

  it("are the first of many, and end where the next begins", () => {
    assertKept(2, [5, 1, 3], 1, 3);
    assertKept(1, [5, 4, 3, 2, 1], 1);
  });

  it("leave out all that begin where the first does that has no room", () => {
    assertKept(2, [1, 2, 2], 1);
    assertKept(1, [1, 1]);
  });

  it("are the same in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 4 }), (starts, most) => {
        const sorted = starts.toSorted((one, other) => one - other);
        const end = sorted[most] ?? Infinity;
        assertKept(most, starts, ...sorted.filter((start) => start < end));
      }),
    );
  });
});
