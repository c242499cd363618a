import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { planContainment } from "../../shared/containment/plan.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import { findImpact } from "../../shared/impact.ts";
import type { Containment } from "../../shared/model/containment.ts";
import type { Report } from "../../shared/model/report.ts";
import { containmentFormats } from "../../shared/report/containment.ts";
import { markdown } from "../../shared/report/markdown.ts";
import { containmentHint } from "../../shared/report/wording/containment.ts";
import { aSecret, aUse, anIdentity, auditOf } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const readSchema = (path: string) => JSON.parse(readFileSync(new URL(`../../shared/${path}`, import.meta.url), "utf8"));
ajv.addSchema(readSchema("report/impact.schema.json"));
const validate = ajv.compile(readSchema("containment/containment.schema.json"));

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

const builtIn = credentialTypes();

describe("where containment begins", () => {
  function assertBegins(report: Report, expected: string | undefined): void {
    const [verdict] = report.verdicts;
    assert.ok(verdict);
    assert.equal(containmentHint(verdict, report.types), expected);
  }

  it("is the issuer's first step and the whole plan, where something is exposed or compromised", () => {
    const whole = "keyholder contain src/a.ts:1 says who does what";
    assertBegins(auditOf([aSecret({ type: "npm-token" })], { types: builtIn }), `npm token list; ${whole}`);
    assertBegins(auditOf([aSecret()]), whole);
    const lifecycle = { state: "compromised" } as const;
    const identities = [anIdentity("deployer", { match: { names: ["DEPLOY_TOKEN"] } }, { lifecycle })];
    const place = ".github/workflows/deploy.yml:1";
    assertBegins(auditOf([aUse()], { identities }), `keyholder contain ${place} says who does what`);
  });

  it("is nothing to tell where neither is", () => {
    assertBegins(auditOf([aUse()]), undefined);
    assertBegins(auditOf([aSecret({ confidence: "low" })]), undefined);
    assertBegins(auditOf([aSecret({ facts: { expiresAt: "2026-01-01T00:00:00Z" } })]), undefined);
  });

  it("cannot run anything but what it says, whatever a file is called", () => {
    const hint = (path: string) => {
      const [verdict] = auditOf([aSecret({ path })]).verdicts;
      assert.ok(verdict);
      return containmentHint(verdict, {}) ?? "";
    };
    assert.match(hint("a b; rm -r $HOME"), /^keyholder contain 'a b; rm -r \$HOME:1' says/);
    assert.match(hint("--drill"), /^keyholder contain \.\/--drill:1 says/);
    assert.match(hint("a'$(id)'"), /^keyholder contain 'a'\\''\$\(id\)'\\'':1' says/);
  });

  it("stands in the summary", () => {
    assert.match(
      markdown.render(auditOf([aSecret()])),
      /### Contain it\n\n- <code>src\/a\.ts:1<\/code> keyholder contain/,
    );
  });
});

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
