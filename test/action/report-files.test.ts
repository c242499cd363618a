import assert from "node:assert/strict";
import { renderReport } from "../../action/report-files.ts";
import { inParts } from "../../shared/report/format.ts";
import { json } from "../../shared/report/json.ts";
import { auditOf } from "../builders.ts";

describe("a report that is rendered", () => {
  it("is as its format has it", () => {
    assert.equal([...renderReport(json, auditOf([]))].join(""), json.render(auditOf([])));
  });

  it("comes in parts that are worth a write each", () => {
    const long = inParts("long", () => Array.from({ length: 10_000 }, (_, index) => `${index} ${"x".repeat(100)}\n`));
    const parts = [...renderReport(long, auditOf([]))];
    assert.equal(parts.join(""), long.render(auditOf([])));
    assert.ok(parts.length > 1 && parts.length < 10, String(parts.length));
    assert.deepEqual(
      [
        ...renderReport(
          inParts("empty", () => []),
          auditOf([]),
        ),
      ],
      [],
    );
  });

  it("may be longer than any text can be, and somebody is told what to do", () => {
    const endless = { id: "endless", render: () => "x".repeat(2 ** 30) };
    assert.throws(
      () => renderReport(endless, auditOf([])),
      /as endless would be larger than 512 MB.*keyholder scan PATH/s,
    );
  });

  it("keeps every other fault", () => {
    const fault = new Error("broken");
    const broken = {
      id: "broken",
      render: (): string => {
        throw fault;
      },
    };
    assert.throws(() => renderReport(broken, auditOf([])), fault);
  });
});
