import assert from "node:assert/strict";
import { detect } from "../../../shared/detection/detect.ts";
import { scannerReports } from "../../../shared/detection/imported/index.ts";
import { joinScans, readScannerReport, type ReportedOptions } from "../../../shared/detection/imported/read.ts";
import { problemSentence } from "../../../shared/report/wording/index.ts";
import * as reports from "./reports.ts";

const { password, token } = reports;
const read = (text: string, options: ReportedOptions = {}) =>
  readScannerReport({ path: "report", text }, { root: "/work/shop", ...options });

describe("another scanner's report", () => {
  /** The scanner, then each finding as `path:line:column type confidence`, then how many were left out. */
  async function assertRead(text: string, ...expected: readonly string[]): Promise<void> {
    const { scanner, scans, leftOut, problems } = await read(text);
    const told = scans.flatMap(({ path, findings }) =>
      findings.map(({ start, type, ...finding }) =>
        [`${path}:${start.line}:${start.column}`, type, "confidence" in finding ? finding.confidence : ""].join(" "),
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual([scanner, ...told, String(leftOut)], expected);
    for (const secret of [token, password]) assert.ok(!JSON.stringify(scans).includes(secret.slice(4, 16)));
  }

  it("of gitleaks", () =>
    assertRead(
      reports.gitleaks,
      "gitleaks",
      "src/a.ts:3:10 github-pat-classic high",
      "src/b.ts:7:9 gitleaks:acme-internal medium",
      "src/b.ts:2:4 gitleaks:hidden-one medium",
      "0",
    ));

  it("of trufflehog", () =>
    assertRead(
      reports.trufflehog,
      "trufflehog",
      "conf/db.ini:9:1 trufflehog:AcmeDatabase medium",
      "src/a.ts:3:1 github-pat-classic high",
      "1",
    ));

  it("of detect-secrets", () =>
    assertRead(reports.detectSecrets, "detect-secrets", "src/a.ts:3:1 detect-secrets:Secret_Keyword medium", "1"));

  it("of secretlint", () => assertRead(reports.secretlint, "secretlint", "src/a.ts:3:12 github-pat-classic high", "0"));

  it("in SARIF", () =>
    assertRead(
      reports.sarif,
      "sarif",
      "src/a.ts:3:12 github-pat-classic high",
      "src/with space.ts:3:12 github-pat-classic high",
      "1",
    ));

  it("that finds nothing is one", () => assertRead("[]\n", "", "0"));

  it("gives the fingerprint that a scan would", async () => {
    const { findings } = await detect({ path: "src/a.ts", text: `\n\nconst t = "${token}";\n` }, [], {});
    for (const text of [reports.gitleaks, reports.trufflehog, reports.secretlint, reports.sarif]) {
      const scan = (await read(text)).scans.find(({ path }) => path === "src/a.ts");
      assert.deepEqual(scan?.findings[0]?.fingerprints, findings[0]?.fingerprints);
    }
  });

  it("keys the value of a weak secret, and tells apart those that it hides", async () => {
    const keys = [{ id: "k1", bytes: new Uint8Array(32) }];
    const { scans } = await read(reports.gitleaks, { fingerprintKeys: keys });
    const [, b] = scans;
    assert.deepEqual(
      b?.findings.map(({ fingerprints: [one] }) => one.slice(0, 3)),
      ["h1:", "p1:"],
    );
    const two = reports.gitleaks
      .replace('"github-pat"', '"hidden-one"')
      .replaceAll(token, "REDACTED")
      .replaceAll("src/a.ts", "src/b.ts");
    const all = (await read(two)).scans.flatMap(({ findings }) => findings.map(({ fingerprints: [one] }) => one));
    assert.equal(new Set(all).size, 3);
  });

  it("joins what two scanners have found in one place", async () => {
    const both = [await read(reports.gitleaks), await read(reports.sarif), await read(reports.secretlint)];
    const joined = joinScans(both.flatMap(({ scans }) => scans));
    assert.deepEqual(
      joined.map(({ path, findings }) => `${path} ${findings.length}`),
      ["src/a.ts 1", "src/b.ts 2", "src/with space.ts 1"],
    );
  });

  it("says what it cannot read, and takes the rest", async () => {
    async function assertFaults(text: string, count: number, expected: readonly string[], as?: string): Promise<void> {
      const { scans, problems } = await read(text, as === undefined ? {} : { as });
      assert.deepEqual(
        problems.map(({ code, line }) => `${code}${line === undefined ? "" : ` ${line}`}`),
        expected,
        text.slice(0, 100),
      );
      assert.equal(scans.flatMap(({ findings }) => findings).length, count);
      for (const problem of problems) {
        assert.notEqual(problemSentence(problem), problem.code);
        assert.ok(!JSON.stringify(problem).includes(token.slice(4, 16)));
      }
    }
    await assertFaults(reports.gitleaks.slice(0, -40), 0, ["export-syntax 33"]);
    await assertFaults(reports.gitleaks.replace('"StartLine": 3', '"StartLine": "3"'), 2, ["wrong-type 5"]);
    await assertFaults(reports.gitleaks.replace('"src/a.ts"', '""'), 2, ["missing-key 2"]);
    await assertFaults(reports.trufflehog.replace('"conf/db.ini"', '"/"'), 1, ["reported-nowhere 3"]);
    await assertFaults("hello", 0, ["report-unknown"]);
    await assertFaults("", 0, ["report-unknown"]);
    await assertFaults(reports.sarif, 0, ["missing-key 1"], "detect-secrets");
    await assertFaults(" ".repeat(50_000_001), 0, ["report-too-large"]);
    await assertFaults(reports.gitleaks.replace('"StartLine": 3', '"StartLine": 900000000'), 3, []);
  });

  it("says where its form is described", () => {
    for (const { id, documentation } of scannerReports) assert.match(documentation, /^https:\/\/\S+$/, id);
  });
});
