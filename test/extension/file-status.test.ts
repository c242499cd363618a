import assert from "node:assert/strict";
import { fileStatus } from "../../extension/file-status.ts";
import { aRulebook, aSecret, auditOf } from "../builders.ts";

const rules = "* @acme/all\n/src/ @acme/web @dana\n/lib/\n";
const secret = aSecret();

/** `owners worst | details`. */
function assertStatus(path: string, codeowners: string | null, found: boolean, expected: string | undefined): void {
  const verdicts = found ? auditOf([secret], { codeowners }).verdicts : [];
  const status = fileStatus(path, aRulebook({ codeowners }), verdicts);
  const said = status && `${status.owners} ${status.worst ?? "-"} | ${status.details.join(" | ")}`;
  assert.equal(said, expected);
}

describe("the status of a file", () => {
  it("names who looks after it", () => {
    assertStatus("src/a.ts", rules, false, "@acme/web, @dana - | .github/CODEOWNERS:2: /src/");
    assertStatus("a.ts", rules, false, "@acme/all - | .github/CODEOWNERS:1: *");
    assertStatus("lib/a.ts", rules, false, "no owner - | .github/CODEOWNERS:3: /lib/");
    assertStatus("a.ts", "/src/ @acme/web\n", false, "no owner - | ");
  });

  it("names the gravest of what stands in it", () => {
    assertStatus(
      "src/a.ts",
      rules,
      true,
      "@acme/web, @dana error | .github/CODEOWNERS:2: /src/ | 1 credential here | unknown-token: secret in the repository and 2 more",
    );
  });

  it("says why nobody knows what stands in it", () => {
    const { owners, isSkipped, details } = fileStatus("a.ts", aRulebook({ codeowners: null }), [], "oversized") ?? {};
    assert.deepEqual([owners, isSkipped, details], ["no owner", true, ["Not scanned: larger than the size limit"]]);
  });

  it("is silent where there is nothing to say", () => assertStatus("a.ts", null, false, undefined));
});
