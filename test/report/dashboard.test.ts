import assert from "node:assert/strict";
import type { DashboardData, PlaceDetails, TextColumn } from "../../shared/model/dashboard.ts";
import { createDashboard, type DashboardBuilder } from "../../shared/report/dashboard.ts";
import { unpackNumbers } from "../../shared/text/packed-numbers.ts";
import { aSecret, aUse, auditOf, fingerprint, today } from "../builders.ts";
import { aVariedReport, hostileTexts } from "./reports.ts";

function built(fill: (builder: DashboardBuilder) => void): DashboardData {
  const builder = createDashboard();
  fill(builder);
  return builder.build().data;
}

const textsOf = ({ texts, rows }: DashboardData, column: TextColumn): readonly string[] =>
  Array.from(unpackNumbers(texts[column].rows, rows), (number) => texts[column].values[number] ?? "");

const credentialsIn = ({ credentials, rows }: DashboardData): number => new Set(unpackNumbers(credentials, rows)).size;

const statesOf = ({ reports }: DashboardData): readonly string[] =>
  reports.map(({ repository, state }) => `${repository}: ${state}`);

const reportOf = (name: string, ...findings: Parameters<typeof auditOf>[0]) => ({
  ...auditOf(findings),
  repository: { name },
});

describe("the data of a dashboard", () => {
  it("has a row for every place of a report, in its order", () => {
    const report = aVariedReport();
    const data = built(({ add }) => add(report));
    assert.equal(data.rows, report.verdicts.length);
    assert.deepEqual(
      textsOf(data, "path"),
      report.verdicts.map(({ finding }) => finding.path),
    );
    assert.equal(credentialsIn(data), report.summary.credentials);
    assert.equal(data.today, today);
    for (const column of [data.texts, data.lists, data.numbers].flatMap((some) => Object.values(some))) {
      const { length } = "sets" in column ? column.sets : column.values;
      assert.equal(column.rows.split(",").length, data.rows);
      assert.ok(Math.max(...unpackNumbers(column.rows, data.rows)) < length);
    }
  });

  it("tells of every place why it may not stay", () => {
    const report = aVariedReport();
    const builder = createDashboard();
    builder.add(report);
    const details = builder.build().details.flatMap((part) => JSON.parse(part) as readonly PlaceDetails[]);
    assert.deepEqual(
      details.map(({ reasons }) => reasons.map(({ rule }) => rule)),
      report.verdicts.map(({ reasons }) => reasons.map(({ rule }) => rule)),
    );
    for (const { path } of details)
      for (const number of path.links.flat()) assert.ok(path.stations[number], JSON.stringify(path));
  });

  it("knows one value for one credential in all repositories, and a stored name for one in its own", () => {
    const secret = aSecret({ fingerprints: [fingerprint("s1", "same")] });
    const use = aUse({ name: "SAME" });
    const data = built(({ add }) => {
      add(reportOf("acme/a", secret, use));
      add(reportOf("acme/b", secret, use));
    });
    assert.deepEqual(data.rows, 4);
    assert.equal(credentialsIn(data), 3);
  });

  it("counts a repository once, and lists what did not come", () => {
    const data = built(({ add, addGap }) => {
      add(reportOf("acme/a", aUse()));
      add(reportOf("acme/a", aUse()));
      add({ ...auditOf([]), repository: {} }, "reports/b.json");
      add({ ...reportOf("c"), comparison: { base: "f".repeat(40), staged: false } });
      addGap("acme/d", "missing");
      addGap("acme/e", "other-version", "version 2");
    });
    assert.equal(data.rows, 1);
    assert.deepEqual(statesOf(data), [
      "acme/a: whole",
      "acme/a: repeated",
      "reports/b.json: whole",
      "c: changed",
      "acme/d: missing",
      "acme/e: other-version",
    ]);
    assert.equal(data.reports[5]?.why, "version 2");
  });

  it("holds nothing where nothing was found", () => {
    const data = built(({ add }) => add(reportOf("acme/empty")));
    assert.equal(data.rows, 0);
    assert.deepEqual(statesOf(data), ["acme/empty: whole"]);
  });

  it("holds no character that acts instead of being shown", () => {
    const builder = createDashboard();
    for (const text of hostileTexts) builder.add(reportOf(text, aSecret({ path: text, name: text, excerpt: text })));
    const { data, details } = builder.build();
    assert.equal(data.reports.length, hostileTexts.length);
    assert.doesNotMatch(JSON.stringify([data, details]), /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\\u001b|\\r/);
  });

  it("packs the details of many places in parts", () => {
    const findings = Array.from({ length: 1100 }, (_, line) => aUse({ line, name: `TOKEN_${line}` }));
    const builder = createDashboard((text) => `${(JSON.parse(text) as unknown[]).length}`);
    builder.add(reportOf("acme/a", ...findings));
    assert.deepEqual(builder.build().details, ["500", "500", "100"]);
  });
});
