import assert from "node:assert/strict";
import { createProgressBar } from "../../action/progress.ts";

/** What is written when the bar advances at these milliseconds, one of a thousand files each. */
function drawnAt(...times: readonly number[]): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const bar = createProgressBar({ isTerminal: true, write: (text) => void written.push(text) }, () => now);
  for (const [index, time] of times.entries()) {
    now = time;
    bar.advance((index + 1) * 250, 1000);
  }
  bar.end();
  return written;
}

describe("createProgressBar", () => {
  it("is silent for work of less than a second", () => {
    assert.deepEqual(drawnAt(0, 500, 999), []);
  });

  it("draws on one line, now and then, and takes it away at the end", () => {
    assert.deepEqual(drawnAt(0, 1000, 1050, 1100), [
      `\r[${"#".repeat(12)}${" ".repeat(12)}] 500 of 1,000 files`,
      `\r[${"#".repeat(24)}] 1,000 of 1,000 files`,
      "\r\u001b[K",
    ]);
  });
});
