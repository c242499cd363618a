import assert from "node:assert/strict";
import { createDashboard } from "../../shared/report/dashboard.ts";
import { formats } from "../../shared/report/index.ts";
import { aSecret, auditOf } from "../builders.ts";

describe("every format", () => {
  const report = auditOf([aSecret()]);
  const ids = report.verdicts.flatMap(({ frameworks }) => frameworks);

  /** The page packs its data, which is looked into before that. */
  function rendered(id: string): string {
    if (id !== "html") return formats.find((format) => format.id === id)?.render(report) ?? "";
    const builder = createDashboard();
    builder.add(report);
    return JSON.stringify(builder.build().data);
  }

  for (const { id } of formats)
    it(`${id} names the frameworks of a verdict by their ids`, () => {
      assert.ok(ids.includes("NHI2:2025"));
      const text = rendered(id);
      for (const one of ids) assert.ok(text.includes(one), one);
    });
});
