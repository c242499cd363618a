import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { json } from "../../shared/report/json.ts";
import { auditOf } from "../builders.ts";
import { aVariedReport } from "./reports.ts";

type Schema = { readonly [key: string]: unknown };
const schema: Schema = JSON.parse(
  readFileSync(new URL("../../shared/report/report.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, discriminator: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function assertValid(rendered: string): void {
  validate(JSON.parse(rendered));
  assert.deepEqual(validate.errors, null);
}

/** The paths of all properties a value has, without indices: `verdicts.finding.start.line`. */
function propertiesOf(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => propertiesOf(item, path));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [`${path}.${key}`, ...propertiesOf(inner, `${path}.${key}`)]);
}

describe("the report as JSON", () => {
  it("is as its schema says", () => {
    assertValid(json.render(aVariedReport()));
    assertValid(json.render(auditOf([])));
  });

  it("is written as one value, although it comes in parts", () => {
    for (const report of [aVariedReport(), auditOf([])]) {
      const rendered = json.render(report);
      assert.equal(rendered, `${JSON.stringify(JSON.parse(rendered), null, 2)}\n`);
    }
  });

  it("has a schema that notices what does not belong", () => {
    const report: Record<string, unknown> = JSON.parse(json.render(aVariedReport()));
    for (const changed of [
      { secret: "x" },
      { schema: "keyholder-report/2" },
      { decision: "maybe" },
      { today: "yesterday" },
      { verdicts: [{}] },
    ])
      assert.equal(validate({ ...report, ...changed }), false, JSON.stringify(changed));
  });

  it("shows all that the schema names", () => {
    const seen = new Set(propertiesOf(JSON.parse(json.render(aVariedReport()))).map((path) => path.split(".").at(-1)));
    const named = propertiesOf(schema)
      .filter((path) => /\.properties\.[^.]+$/.test(path))
      .map((path) => path.split(".").at(-1));
    // These types have no note, and no credential here has very many consumers.
    const absent = ["note", "cut"];
    assert.deepEqual(
      [...new Set(named)].filter((name) => !seen.has(name) && name !== undefined && !absent.includes(name)),
      [],
    );
  });

  it("has the promised names", () => {
    const report = JSON.parse(json.render(aVariedReport()));
    const [verdict] = report.verdicts;
    assert.deepEqual(Object.keys(verdict.finding.start), ["line", "column"]);
    assert.equal(verdict.finding.fingerprint, verdict.finding.fingerprints[0]);
    assert.match(verdict.reasons[0].text, /\w/);
    assert.match(report.problems[0].text, /\w/);
    for (const name of [
      "decision",
      "priority",
      "credential",
      "lifetime",
      "identity",
      "owner",
      "custodian",
      "issuer",
      "issuingPipeline",
      "detection",
      "accountability",
      "reach",
      "chain",
      "remedies",
      "frameworks",
      "introduced",
    ])
      assert.ok(name in verdict, name);
  });

  it("is the same for the same input", () => {
    assert.equal(json.render(aVariedReport()), json.render(aVariedReport()));
    assert.ok(json.render(auditOf([])).endsWith("}\n"));
  });
});
