import assert from "node:assert/strict";
import { durationPhrase } from "../../../shared/report/wording/index.ts";
import { parseDuration } from "../../../shared/text/durations.ts";

describe("a duration in words", () => {
  function assertSaid(written: string, expected: string): void {
    assert.equal(durationPhrase(parseDuration(written) ?? Number.NaN), expected, written);
  }

  it("is told in the largest unit that it is a whole number of", () => {
    assertSaid("90d", "90 days");
    assertSaid("1d", "1 day");
    assertSaid("P10Y", "3,650 days");
    assertSaid("36h", "36 hours");
    assertSaid("1h", "1 hour");
    assertSaid("20min", "20 minutes");
    assertSaid("PT1H30M", "90 minutes");
  });
});
