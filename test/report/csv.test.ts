import assert from "node:assert/strict";
import { csv } from "../../shared/report/csv.ts";
import { aSecret, aUse, anIdentity, auditOf } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

/** Read as RFC 4180 has it. */
function parse(text: string): readonly (readonly string[])[] {
  assert.ok(text.endsWith("\r\n"));
  return text
    .slice(0, -2)
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
      ),
    );
}

describe("the CSV report", () => {
  it("has a row for each place, in the order of priority", () => {
    const report = aVariedReport();
    const [head = [], ...rows] = parse(csv.render(report));
    assert.deepEqual(head.slice(0, 9).join(), "decision,priority,credential,kind,type,name,path,line,column");
    assert.deepEqual(
      rows.map((row) => row.slice(0, 2)),
      report.verdicts.map(({ decision, priority }) => [decision, String(priority)]),
    );
    for (const row of rows) assert.equal(row.length, head.length);
  });

  it("says whose it is and why it may not stay", () => {
    const identities = [
      anIdentity("npm", { type: "endless-token", lastRotated: "2026-11-01", match: { names: ["NPM_TOKEN"] } }),
    ];
    const [head = [], row = []] = parse(
      csv.render(auditOf([aUse({ name: "NPM_TOKEN", type: "endless-token" })], { identities })),
    );
    const cell = (name: string): string | undefined => row[head.indexOf(name)];
    assert.deepEqual(["decision", "name", "business", "steward", "identity", "lifetime"].map(cell), [
      "block",
      "NPM_TOKEN",
      "'@dana",
      "'@acme/web",
      "npm",
      "long-lived",
    ]);
    assert.ok(cell("rules")?.includes("long-lived"));
  });

  it("lets no text of the repository be a formula or another row", () => {
    for (const hostile of [...hostileTexts, "=1+1", "+1", "-1", '"', ",", "\t=1"]) {
      const text = csv.render(auditOf([aSecret({ path: hostile, name: hostile })]));
      const [head = [], ...rows] = parse(text);
      assert.deepEqual([rows.length, rows[0]?.length], [1, head.length], hostile);
      assert.ok(!rows[0]?.some((cell) => /^[=+\-@\t\r\n]/.test(cell)), text);
    }
  });
});
