import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import manifest from "../../package.json" with { type: "json" };
import type { Report } from "../../shared/model/report.ts";
import { gitlab } from "../../shared/report/gitlab.ts";
import { aSecret, aUse, auditOf } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

const text = (more: object = {}) => ({ type: "string", minLength: 1, ...more });
const object = (properties: object, required = Object.keys(properties)) => ({ type: "object", required, properties });
const list = (items: object, more: object = {}) => ({ type: "array", items, ...more });
const url = text({ pattern: "^(https?|ftp)://.+" });
const time = text({ pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$" });
const tool = object({ id: text(), name: text(), version: text(), vendor: object({ name: text() }), url });

/**
 * What GitLab's schema 15.2.1 asks of the parts that we write:
 * https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/blob/v15.2.1/dist/secret-detection-report-format.json
 */
const schema = object({
  version: { const: "15.2.1" },
  scan: object({
    analyzer: tool,
    scanner: tool,
    type: { const: "secret_detection" },
    start_time: time,
    end_time: time,
    status: { enum: ["success", "failure"] },
    messages: list(object({ level: { enum: ["info", "warn", "fatal"] }, value: text() })),
  }),
  vulnerabilities: list(
    object({
      id: text(),
      name: text({ maxLength: 255 }),
      description: text({ maxLength: 1_048_576 }),
      severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
      solution: { type: "string", maxLength: 7000 },
      identifiers: list(object({ type: text(), name: text(), value: text(), url }, ["type", "name", "value"]), {
        minItems: 1,
      }),
      location: object({
        file: text(),
        start_line: { type: "number" },
        end_line: { type: "number" },
        commit: object({ sha: text() }),
      }),
    }),
  ),
});

const validate = new Ajv2020({ allErrors: true }).compile(schema);

interface Document {
  readonly scan: { readonly status: string; readonly analyzer: { readonly version: string } };
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly severity: string;
    readonly description: string;
    readonly solution: string;
    readonly identifiers: readonly { readonly value: string; readonly type: string }[];
    readonly location: { readonly commit: { readonly sha: string } };
  }[];
}

function render(report: Report): Document {
  const document = JSON.parse(gitlab.render(report)) as Document;
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return document;
}

describe("the GitLab report", () => {
  it("keeps GitLab's schema, and tells of all that is not allowed", () => {
    const report = aVariedReport();
    const { vulnerabilities, scan } = render(report);
    assert.equal(vulnerabilities.length, report.verdicts.filter(({ decision }) => decision !== "allow").length);
    assert.equal(new Set(vulnerabilities.map(({ id }) => id)).size, vulnerabilities.length);
    assert.deepEqual([scan.status, scan.analyzer.version], ["failure", manifest.version]);
    assert.equal(render(auditOf([])).scan.status, "success");
  });

  function assertTold(report: Report, ...expected: readonly string[]): void {
    const [first] = render(report).vulnerabilities;
    assert.deepEqual([first?.name, first?.severity, ...(first?.identifiers ?? []).map(({ value }) => value)], expected);
  }

  it("names type, rules and weakness", () => {
    const title = "No secret stands in the repository";
    const rules = ["exposed-secret", "unowned", "unknown-lifetime"];
    const weaknesses = ["798", "540", "312", "613", "263"];
    const others = ["NHI2:2025", "PR.AA-01", "PR.DS-01", "NHI1:2025", "GV.RR-02", "ID.AM-08", "NHI7:2025"];
    assertTold(
      auditOf([aSecret()]),
      `Made-up unknown-token: ${title}`,
      "High",
      "unknown-token",
      ...rules,
      ...weaknesses,
      ...others,
    );
    assert.equal(render(auditOf([aSecret({ confidence: "low" })])).vulnerabilities[0]?.severity, "Low");
    const production = { system: "github-actions", job: "deploy", environment: "production" };
    assert.equal(render(auditOf([aUse({ at: production })])).vulnerabilities[0]?.severity, "Critical");
  });

  it("names no more identifiers than GitLab keeps, and what kind each is", () => {
    for (const { identifiers } of render(aVariedReport()).vulnerabilities) assert.ok(identifiers.length <= 20);
    const [first] = render(auditOf([aSecret()])).vulnerabilities;
    const kinds = new Set(first?.identifiers.map(({ type }) => type));
    assert.deepEqual([...kinds], ["keyholder_credential_type", "keyholder_rule", "cwe", "owasp_nhi", "nist_csf"]);
  });

  it("says where nothing is committed too where it was seen", () => {
    assert.match(render(auditOf([aSecret()])).vulnerabilities[0]?.location.commit.sha ?? "", /^0{40}$/);
    const repository = { commit: "f".repeat(40) };
    assert.match(render(auditOf([aSecret()], { repository })).vulnerabilities[0]?.location.commit.sha ?? "", /^f{40}$/);
  });

  it("lets no text of the repository become Markdown", () => {
    for (const hostile of hostileTexts) {
      const [first] = render(auditOf([aUse({ name: hostile, path: hostile })])).vulnerabilities;
      const told = `${first?.description}${first?.solution}`.replace(/^- |<\/?code>/gm, "").replace(/&#\d+;/g, "");
      assert.doesNotMatch(told, /[`<>@[\]\\~|*_#]|:\/\/|www\./, told);
    }
  });
});
