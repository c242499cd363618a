import assert from "node:assert/strict";
import { createLines } from "../../shared/text/lines.ts";

function assertPositions(text: string, ...expected: readonly string[]): void {
  const lines = createLines(text);
  const positions = Array.from({ length: text.length + 1 }, (_, offset) => lines.position(offset));
  assert.deepEqual(
    positions.map(({ line, column }) => `${line}:${column}`),
    expected,
  );
}

function assertLines(text: string, ...expected: readonly string[]): void {
  const lines = createLines(text);
  assert.equal(lines.count, expected.length);
  assert.deepEqual(
    expected.map((_, index) => lines.lineText(index + 1)),
    expected,
  );
}

describe("lines", () => {
  it("counts lines and columns from 1", () => {
    assertPositions("", "1:1");
    assertPositions("ab", "1:1", "1:2", "1:3");
    assertPositions("a\nb", "1:1", "1:2", "2:1", "2:2");
    assertPositions("a\r\nb", "1:1", "1:2", "1:3", "2:1", "2:2");
    assertPositions("\n\n", "1:1", "2:1", "3:1");
    assertPositions("\u{1f511}x", "1:1", "1:2", "1:3", "1:4");
  });

  it("ends a line at \\n, \\r\\n and \\r alone", () => {
    assertLines("", "");
    assertLines("one", "one");
    assertLines("one\ntwo\r\nthree\rfour", "one", "two", "three", "four");
    assertLines("one\n", "one", "");
    assertLines("\r\r\n\n", "", "", "", "");
    assertLines("a\u2028b\u2029c\u0085d", "a\u2028b\u2029c\u0085d");
  });

  it("moves what lies outside to the nearest end", () => {
    const lines = createLines("ab\r\ncd");
    assert.deepEqual(lines.position(-1), { line: 1, column: 1 });
    assert.deepEqual(lines.position(99), { line: 2, column: 3 });
    assert.equal(lines.offset({ line: 0, column: 5 }), 0);
    assert.equal(lines.offset({ line: 1, column: 99 }), 2);
    assert.equal(lines.offset({ line: 2, column: 0 }), 4);
    assert.equal(lines.offset({ line: 9, column: 1 }), 6);
    assert.equal(lines.lineText(0), "");
    assert.equal(lines.lineText(3), "");
  });

  it("gives back the offset of every position outside line ends", () => {
    const text = "one\ntwo\r\n\rthree";
    const lines = createLines(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text.slice(offset - 1, offset + 1) !== "\r\n") assert.equal(lines.offset(lines.position(offset)), offset);
    }
  });
});
