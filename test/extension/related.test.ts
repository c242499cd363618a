import assert from "node:assert/strict";
import { relatedPlaces } from "../../extension/related.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { aSecret, aUse, anIdentity, auditOf, type Situation } from "../builders.ts";

/** `path:line what`, of the verdict on the first finding. */
function assertRelated(findings: readonly Finding[], situation: Situation, ...expected: readonly string[]): void {
  const { verdicts } = auditOf(findings, situation);
  const verdict = verdicts.find(({ finding }) => finding === findings[0]);
  assert.ok(verdict);
  assert.deepEqual(
    relatedPlaces(verdict).map(({ path, line, what }) => `${path}:${line} ${what}`),
    expected,
  );
}

const identities = [anIdentity("deploy", { match: { names: ["DEPLOY_TOKEN"] } })];
const entry = ".keyholder/register.yml:3 register: deploy";

describe("related places", () => {
  it("are who says whose it is, each line once", () => {
    assertRelated([aSecret()], { codeowners: "# x\n/src/ @acme/web\n" }, ".github/CODEOWNERS:2 CODEOWNERS: /src/");
    assertRelated([aUse()], { identities }, entry);
    assertRelated([aSecret()], { codeowners: null });
  });

  it("are the other places of the credential, a few of them", () => {
    const others = Array.from({ length: 9 }, (_, index) => aSecret({ path: `src/b${index}.ts` }));
    const named = [0, 1, 2, 3, 4].map((index) => `src/b${index}.ts:1 the same credential`);
    assertRelated([aSecret(), ...others], {}, ...named);
  });

  it("show no character that hides", () => {
    assertRelated(
      [aSecret({ path: "s\u202erc/a.ts" })],
      { codeowners: "s\u202erc/* @acme/web\n" },
      ".github/CODEOWNERS:1 CODEOWNERS: s\\u{202e}rc/*",
    );
  });
});
