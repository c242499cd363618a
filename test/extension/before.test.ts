import assert from "node:assert/strict";
import { compareText, introductionOf } from "../../extension/before.ts";
import { createInPlaceScanner } from "../../shared/scanner.ts";
import { aSecret, auditOf } from "../builders.ts";

const commit = "1".repeat(40);
const path = "src/a.ts";
const old = aSecret({ path, line: 1 });

/** Whether what stands in line 1 counts as new, when the commit had this text. */
async function assertIntroduced(text: string | undefined, expected: boolean): Promise<void> {
  const compared = await compareText({ path, text: "secret\n" }, commit, text, createInPlaceScanner({}));
  const before = compared.scan
    ? { ...compared, scan: { ...compared.scan, findings: text?.includes("secret") ? [old] : [] } }
    : compared;
  const introduction = introductionOf([[path, { before, hasFindings: true }]], commit);
  assert.ok(introduction);
  assert.equal(auditOf([old], { introduction }).verdicts[0]?.introduced, expected, text);
}

describe("what a file was before", () => {
  it("tells what is new", async () => {
    await assertIntroduced("secret\n", false);
    await assertIntroduced("// more\nsecret\n", false);
    await assertIntroduced("nothing\n", true);
    await assertIntroduced(undefined, true);
  });

  it("is new where nobody looked yet, or only at another commit", () => {
    for (const before of [undefined, { commit: "2".repeat(40) }]) {
      const introduction = introductionOf([[path, { before, hasFindings: true }]], commit);
      assert.ok(introduction);
      assert.equal(auditOf([old], { introduction }).verdicts[0]?.introduced, true);
    }
  });

  it("is nothing without git", () => assert.equal(introductionOf([], undefined), undefined));
});
