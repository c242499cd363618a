import assert from "node:assert/strict";
import { detect } from "../../../shared/detection/detect.ts";
import { scannerReports } from "../../../shared/detection/imported/index.ts";
import { joinScans, readScannerReport, type ReportedOptions } from "../../../shared/detection/imported/read.ts";
import { problemSentence } from "../../../shared/report/wording/index.ts";
import * as reports from "./reports.ts";

const { password, token } = reports;
const read = (text: string, options: ReportedOptions = {}) =>
  readScannerReport({ path: "report", text }, { root: "/srv/shop", ...options });

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
      "src/b.ts:5:22 aws-access-key high",
      "0",
    ));

  it("of detect-secrets", () =>
    assertRead(reports.detectSecrets, "detect-secrets", "src/a.ts:3:1 detect-secrets:Secret_Keyword medium", "1"));

  it("of secretlint", () => assertRead(reports.secretlint, "secretlint", "src/a.ts:3:12 github-pat-classic high", "0"));

  it("in SARIF", () =>
    assertRead(
      reports.sarif,
      "sarif",
      "src/a.ts:3:12 github-pat-classic high",
      "src/d.ts:3:12 github-pat-classic high",
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
      ["src/a.ts 1", "src/b.ts 2", "src/d.ts 1", "src/with space.ts 1"],
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
    await assertFaults(reports.trufflehog.replace('"conf/db.ini"', '"/"'), 2, ["reported-nowhere 3"]);
    const failed = reports.sarif.replace(
      '"runs": [\n  {',
      '"runs": [\n  { "invocations": [{ "executionSuccessful": false }],',
    );
    await assertFaults(failed, 3, ["report-cut-short 1"]);
    await assertFaults('{ "version": "2.1.0", "runs": [{}] }', 0, ["report-cut-short 1"]);
    await assertFaults("hello", 0, ["export-form 1"]);
    await assertFaults("* @acme/web\n", 0, ["export-form 1"], "gitleaks");
    await assertFaults("hello: world", 0, ["report-unknown"]);
    await assertFaults("", 0, ["report-unknown"]);
    await assertFaults(reports.sarif, 0, ["missing-key 1"], "detect-secrets");
    await assertFaults(" ".repeat(50_000_001), 0, ["report-too-large"]);
    await assertFaults(reports.gitleaks.replace('"StartLine": 3', '"StartLine": 900000000'), 3, []);
  });

  it("shows no secret that stands in the place of a rule's name", async () => {
    const { scans } = await read(reports.gitleaks.replace('"acme-internal"', JSON.stringify(`of ${token}`)));
    assert.ok(!JSON.stringify(scans).includes(token.slice(4, 16)));
    assert.equal(scans.flatMap(({ findings }) => findings).length, 3);
  });

  it("takes a finding in several places for one in each", async () => {
    const place = (uri: string) => ({ physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } });
    const results = [{ ruleId: "one", locations: [place("a"), place("b")] }];
    const { scans, problems } = await read(JSON.stringify({ version: "2.1.0", runs: [{ results }] }));
    assert.deepEqual([scans.map(({ path }) => path), problems], [["a", "b"], []]);
    const none = JSON.stringify({ version: "2.1.0", runs: [{ results: [{ ruleId: "one", locations: [] }] }] });
    assert.deepEqual(
      (await read(none)).problems.map(({ code }) => code),
      ["reported-nowhere"],
    );
  });

  // Each finding with its whole line would be a gigabyte, and longer than any text can be.
  it("reads thousands of findings on one line", async () => {
    const values = Array.from({ length: 8000 }, (_, index) => `${password}${index.toString(36).padStart(20, "x")}`);
    const width = password.length + 21;
    const messages = values.map((value, index) => {
      const start = index * width;
      return { ruleId: "one", range: [start, start + value.length], loc: { start: { line: 1, column: start } } };
    });
    const text = JSON.stringify([{ filePath: "a", sourceContent: values.join(" "), messages }]);
    const [scan] = (await read(text)).scans;
    assert.deepEqual(
      scan?.findings.map(({ start }) => start.column),
      values.map((_, index) => index * width + 1),
    );
    assert.ok(!JSON.stringify(scan).includes(password));
  });

  it("says where its form is described", () => {
    for (const { id, documentation } of scannerReports) assert.match(documentation, /^https:\/\/\S+$/, id);
  });
});
