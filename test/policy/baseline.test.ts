import assert from "node:assert/strict";
import { parseBaseline, renderBaseline } from "../../shared/policy/baseline.ts";

const path = ".keyholder/baseline.json";
const finding = (at: string, ...fingerprints: readonly [string, ...string[]]) => ({ path: at, fingerprints });

describe("baseline", () => {
  it("is sorted, and the same for the same findings", () => {
    const findings = [
      finding("b.ts", "s1:02"),
      finding("a/Z.ts", "p1:01"),
      finding("b.ts", "s1:01", "h1:k:02"),
      finding("b.ts", "s1:02"),
    ];
    const text = renderBaseline(findings);
    assert.equal(
      text,
      '{\n  "schema": "keyholder-baseline/1",\n  "findings": {\n    "a/Z.ts": [\n      "p1:01"\n    ],\n    "b.ts": [\n      "s1:01",\n      "s1:02"\n    ]\n  }\n}\n',
    );
    assert.equal(renderBaseline(findings.toReversed()), text);
    assert.equal(renderBaseline([]), '{\n  "schema": "keyholder-baseline/1",\n  "findings": {}\n}\n');
  });

  it("reads what it writes", () => {
    const odd = ["__proto__", 'a"b\\c.ts', "ä\u2028.ts", "10", "a: b"];
    const { baseline, problems } = parseBaseline({ path, text: renderBaseline(odd.map((at) => finding(at, "s1:01"))) });
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(baseline?.findings ?? {}).sort(), [...odd].sort());
    assert.deepEqual(
      Object.values(baseline?.findings ?? {}),
      odd.map(() => ["s1:01"]),
    );
  });

  it("reads JSON indented with tabs", () => {
    const text = JSON.stringify({ schema: "keyholder-baseline/1", findings: { a: ["s1:01"] } }, null, "\t");
    assert.deepEqual(parseBaseline({ path, text }), { baseline: { path, findings: { a: ["s1:01"] } }, problems: [] });
  });
});

describe("baseline problems", () => {
  function assertProblems(text: string, ...expected: readonly string[]): void {
    const { baseline, problems } = parseBaseline({ path, text });
    assert.deepEqual(
      problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
      expected,
      text,
    );
    assert.equal(baseline, undefined, text);
  }

  it("accept nothing where the file is no baseline", () => {
    for (const nothing of ["", "# none\n", "null"]) assertProblems(nothing, "1:1 wrong-type");
    assertProblems("{\n", "2:1 yaml-syntax");
    assertProblems("[]", "1:1 wrong-type");
    assertProblems('{ "findings": {} }', "1:1 missing-key");
    assertProblems('{ "schema": "other", "findings": {} }', "1:13 not-one-of");
  });
});
