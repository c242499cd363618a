import assert from "node:assert/strict";
import { renderCheck } from "../../action/check-run.ts";
import { annotate } from "../../action/annotations.ts";
import { renderComment } from "../../action/comment.ts";
import { renderSummary } from "../../action/summary.ts";
import { aSecret, aUse, auditOf, fingerprint } from "../builders.ts";

const findings = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    aSecret({ path: `src/${"folder/".repeat(8)}${n}.ts`, fingerprints: [fingerprint("s1", String(n))] }),
  );

describe("the job summary", () => {
  it("has a chart below its heading where something stands against a credential", () => {
    const report = auditOf([...findings(6), aUse({ type: "bounded-token" })], { codeowners: "/.github/ @acme/ops\n" });
    const [heading = "", , ...lines] = renderSummary(report, 1_000_000).split("\n");
    assert.match(heading, /^## 🔴 Keyholder: 6 credentials blocked/);
    assert.deepEqual(lines.slice(0, 5), [
      "```text",
      `block ${"█".repeat(30)} 6`,
      `warn  ${"█".repeat(5)} 1`,
      "allow 0",
      "```",
    ]);
    assert.doesNotMatch(renderSummary(auditOf([]), 1_000_000), /```/);
  });

  it("is cut where it must be, and says so", () => {
    const text = renderSummary(auditOf(findings(500)), 20_000);
    assert.ok(Buffer.byteLength(text) <= 20_000);
    assert.match(text, /This summary is cut/);
  });
});

describe("2,000 findings", () => {
  const report = auditOf(findings(2000));

  it("stay within GitHub's limits on every surface, and each says how many more there are", () => {
    const annotations = annotate(report);
    assert.equal(annotations.length, 10);
    assert.match(annotations.at(-1)?.message ?? "", /1,990 more: see the job summary/);
    const summary = renderSummary(report, 1_000_000);
    assert.ok(Buffer.byteLength(summary) < 1024 * 1024);
    assert.match(summary, /and 1,900 more places/);
    const check = renderCheck(report, 1);
    assert.ok(check.summary.length < 65_536 && check.title.length <= 255);
    assert.equal(check.annotations.length, 500);
    assert.match(check.summary, /and 1,500 more places/);
    const comment = renderComment(report, () => true, undefined) ?? "";
    assert.ok(comment.length < 65_536, String(comment.length));
    assert.match(comment, /and [\d,]+ more places/);
  });
});
