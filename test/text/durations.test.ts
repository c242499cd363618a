import assert from "node:assert/strict";
import { isDay, parseDuration } from "../../shared/text/durations.ts";

describe("durations", () => {
  function assertDays(text: string, expected: number | undefined): void {
    assert.equal(parseDuration(text), expected, text);
  }

  it("are days", () => {
    assertDays("90d", 90);
    assertDays("12h", 0.5);
    assertDays("2w", 14);
    assertDays("720min", 0.5);
    assertDays("P90D", 90);
    assertDays("P1Y2M1W1DT12H", 365 + 60 + 7 + 1 + 0.5);
    assertDays("PT1H30M", 1.5 / 24);
    assertDays("0d", 0);
  });

  it("end at a hundred years, beyond which dates stop sorting as text", () => {
    assertDays("36525d", 36_525);
    assertDays("36526d", undefined);
    assertDays("876600h", 36_525);
    assertDays("876601h", undefined);
    assertDays("P100Y", 36_500);
    assertDays("P101Y", undefined);
    assertDays("5218w", undefined);
  });

  it("refuse what can be read in two ways or not at all", () => {
    for (const text of [
      "",
      "90",
      "3m",
      "1y",
      "d",
      "P",
      "PT",
      "P1DT",
      "-1d",
      "1.5d",
      "9999999d",
      " 90d",
      "90 d",
      "90d\n",
    ]) {
      assertDays(text, undefined);
    }
  });
});

describe("days", () => {
  function assertDay(text: string, expected: boolean): void {
    assert.equal(isDay(text), expected, text);
  }

  it("are days of the calendar", () => {
    assertDay("2026-11-22", true);
    assertDay("2024-02-29", true);
    assertDay("2000-02-29", true);
    assertDay("2026-02-29", false);
    assertDay("2100-02-29", false);
    assertDay("2026-13-01", false);
    assertDay("2026-00-10", false);
    assertDay("2026-04-31", false);
    assertDay("2026-11-22T00:00:00Z", false);
    assertDay("22.11.2026", false);
  });
});
