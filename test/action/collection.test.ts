import assert from "node:assert/strict";
import fc from "fast-check";
import { createCollection, type Collected } from "../../action/collection.ts";
import type { Look } from "../../shared/node/look.ts";
import { aSecret } from "../builders.ts";

const nameOf = (index: number): string => `${String(index).padStart(3, "0")}.env`;

function lookAt(index: number, findings: number): Look {
  const path = nameOf(index);
  if (findings < 0) return { path, why: "binary" };
  const found = Array.from({ length: findings }, (_, line) => aSecret({ path, line: line + 1 }));
  return { scan: { path, findings: found, links: [], notCredentials: [], problems: [] }, bytes: 1 };
}

/** `counts`: findings of each file, below 0 for one that was not scanned. */
function collect(counts: readonly number[], order: readonly number[], most: number): Collected {
  const collection = createCollection(
    counts.map((_, index) => nameOf(index)),
    most,
  );
  for (const index of order) collection.add(lookAt(index, counts[index] ?? 0), index);
  assert.ok(collection.isFull());
  return collection.close();
}

const pathsOf = ({ scans }: Collected): readonly string[] => scans.map(({ path }) => path);

describe("what is collected of many files", () => {
  it("is everything, as long as it is no more than is told", () => {
    const all = collect([2, -1, 0, 3], [3, 1, 0, 2], 5);
    assert.deepEqual(pathsOf(all), ["000.env", "003.env"]);
    assert.equal(all.files, 3);
    assert.deepEqual(all.skipped, [{ path: "001.env", why: "binary" }]);
    assert.equal(all.bytes, 3);
    assert.deepEqual(all.problems, []);
  });

  it("ends before the file that would make it more, with an error there", () => {
    const cut = collect([2, 3, 1, -1, 0], [0, 1, 2, 3, 4], 5);
    assert.deepEqual(pathsOf(cut), ["000.env", "001.env"]);
    assert.deepEqual(cut.skipped, []);
    assert.deepEqual(cut.problems, [
      { code: "too-many-findings", path: "002.env", severity: "error", detail: { told: 5, files: 3 } },
    ]);
  });

  it("is the same in whatever order files come", () => {
    const counts = fc.array(fc.integer({ min: -1, max: 4 }), { maxLength: 12 });
    const shuffled = counts.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray([...some.keys()], { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 12 }), ([some, order], most) => {
        assert.deepEqual(collect(some, order, most), collect(some, [...some.keys()], most));
      }),
    );
  });

  it("takes nothing any more behind what is too much, and is full without it", () => {
    const collection = createCollection(
      Array.from({ length: 100 }, (_, index) => nameOf(index)),
      10,
    );
    for (let index = 99; index > 0; index--) collection.add(lookAt(index, 4), index);
    assert.deepEqual([collection.takes(2), collection.takes(3), collection.isFull()], [true, false, false]);
    collection.add(lookAt(0, 4), 0);
    assert.deepEqual([collection.takes(1), collection.takes(2), collection.isFull()], [true, false, true]);
  });

  it("is full at once where there is nothing", () => {
    assert.ok(createCollection([], 1).isFull());
  });
});
