import assert from "node:assert/strict";
import { touchedLines } from "../../shared/text/touched-lines.ts";

describe("touchedLines", () => {
  function assertTouched(base: string, head: string, ...expected: readonly number[]): void {
    assert.deepEqual([...touchedLines(base, head)], expected, JSON.stringify([base, head]));
  }

  it("are those whose text the base lacks", () => {
    assertTouched("a\nb", "a\nb");
    assertTouched("a\nb", "b\na");
    assertTouched("a\nb", "a\nx\nb", 2);
    assertTouched("a\r\nb\r\n", "a\nb\nc", 3);
    assertTouched("", "a\nb", 1, 2);
    assertTouched("a", "", 1);
  });
});
