import assert from "node:assert/strict";
import { dayOf } from "../../shared/text/dates.ts";

describe("a day as exports write it", () => {
  function assertDay(written: string | number, expected: string | undefined): void {
    assert.equal(dayOf(written), expected, String(written));
  }

  it("is the UTC day of a moment", () => {
    assertDay("2026-09-20", "2026-09-20");
    assertDay("2026-09-20T10:00:00Z", "2026-09-20");
    assertDay("2026-09-20T23:30:00-05:00", "2026-09-21");
    assertDay("2026-09-20T00:30:00+0100", "2026-09-19");
    assertDay("2026-09-20 10:00:00 UTC", "2026-09-20");
    assertDay("2026-09-20T10:00:00.1234567Z", "2026-09-20");
    assertDay("2026-09-20T10:00", "2026-09-20");
    assertDay("9999-12-31T23:59:59Z", "9999-12-31");
    assertDay(1_790_000_000, "2026-09-21");
    assertDay(1_790_000_000_000, "2026-09-21");
    assertDay("1790000000", "2026-09-21");
    assertDay("/Date(1790000000000+0200)/", "2026-09-21");
  });

  it("is none where nobody can tell", () => {
    for (const text of ["", "03/04/2026", "2026-02-30", "2026-09-20T25:00:00Z", "yesterday", "20260920", "1e9"])
      assertDay(text, undefined);
    for (const number of [NaN, Infinity, 1e300]) assertDay(number, undefined);
  });
});
