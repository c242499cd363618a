import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { planContainment } from "../../shared/containment/plan.ts";
import { findImpact } from "../../shared/impact.ts";
import type { Containment } from "../../shared/model/containment.ts";
import type { Report } from "../../shared/model/report.ts";
import { containmentFormats } from "../../shared/report/containment.ts";
import { aSecret, aUse, auditOf } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../../shared/containment/containment.schema.json", import.meta.url), "utf8")),
);

/** A plan for every verdict of a report. */
function containmentOf(report: Report, drill = false): Containment {
  const plans = report.verdicts.flatMap((verdict) => {
    const impact = findImpact([report], verdict.credential);
    return impact ? planContainment(verdict, report, impact) : [];
  });
  const { today, repository } = report;
  return { schema: "keyholder-containment/1", today, repository, ...(drill && { drill }), plans };
}

const render = (id: string, containment: Containment): string =>
  containmentFormats.find((format) => format.id === id)?.render(containment) ?? "";

describe("a containment plan", () => {
  it("is as its schema says, whatever it is for", () => {
    for (const report of [aVariedReport(), auditOf([])]) {
      validate(JSON.parse(render("json", containmentOf(report))));
      assert.deepEqual(validate.errors, null);
    }
    validate(JSON.parse(render("json", containmentOf(aVariedReport(), true))));
    assert.deepEqual(validate.errors, null);
    assert.equal(validate({ schema: "keyholder-containment/1", plans: [] }), false);
  });

  it("names lead, tracks and what is missing in every format", () => {
    const containment = containmentOf(auditOf([aUse()]));
    for (const id of ["text", "markdown"]) {
      const told = render(id, containment);
      for (const one of ["Incident lead", "Identity track", "Abuse track", "What is missing", "RS.MI-01", "not ready"])
        assert.ok(told.includes(one), `${id}: ${one}\n${told}`);
      for (const step of ["1. Confirm", "2. Trace", "3. Revoke", "4. Constrain", "5. Preserve"])
        assert.ok(told.includes(step), `${id}: ${step}`);
      assert.ok(told.includes("Nothing here was executed"));
      assert.ok(!told.includes("Drill of"));
      assert.ok(render(id, { ...containment, drill: true }).includes("Drill of 2026-11-22"));
    }
  });

  it("takes no markup and no line from what it tells", () => {
    for (const path of hostileTexts) {
      const containment = containmentOf(auditOf([aSecret({ path }), aUse({ path, name: path })]));
      const told = render("markdown", containment);
      assert.ok(!/<(?!code>|\/code>)/.test(told), told);
      assert.ok(!/(?!\n)\p{C}/u.test(render("text", containment)), path);
    }
  });
});
