import assert from "node:assert/strict";
import { filters, type Filter } from "../../extension/filters.ts";
import type { Verdict } from "../../shared/model/verdict.ts";
import { aSecret, aUse, anIdentity, auditOf } from "../builders.ts";

const secret = "lib/secret.ts";
const owned = ".github/workflows/owned.yml";
const unowned = ".github/workflows/unowned.yml";

const { verdicts } = auditOf(
  [
    aSecret({ path: secret }),
    aUse({ path: owned, alternative: { text: "Sign in", reference: "https://acme.example" } }),
    aUse({ path: unowned, name: "OTHER_TOKEN" }),
  ],
  { identities: [anIdentity("deploy", { match: { names: ["DEPLOY_TOKEN"] } })] },
);
function assertLeaves(filter: Filter, ...expected: readonly string[]): void {
  it(`leave ${filter}`, () => {
    const left = verdicts.filter(filters[filter]).map(({ finding }) => finding.path);
    assert.deepEqual(left.toSorted(), expected.toSorted());
  });
}

describe("the filters of the findings", () => {
  assertLeaves("everything", secret, owned, unowned);
  assertLeaves("what will block", secret, unowned);
  assertLeaves("what nobody owns", secret, unowned);
  assertLeaves("secrets in the open", secret);

  it("leave out what was there before", () => {
    const [first] = verdicts;
    assert.ok(first);
    const older = { ...first, introduced: false };
    assert.deepEqual([first, older].filter(filters["what is new here"]), [first]);
  });

  it("leave what lives long", () => {
    const [first] = verdicts;
    assert.ok(first);
    const long: Verdict = { ...first, reasons: [{ rule: "long-lived", decision: "warn" }] };
    const allowed: Verdict = { ...first, reasons: [{ rule: "long-lived", decision: "allow" }] };
    assert.deepEqual([long, allowed].filter(filters["what lives long"]), [long]);
  });
});
