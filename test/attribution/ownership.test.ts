import assert from "node:assert/strict";
import { isProtected } from "../../shared/attribution/ownership.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { Identity } from "../../shared/model/identity.ts";
import { aSecret, aUse, anIdentity, auditOf, fingerprint, owner, verdictOn, type Situation } from "../builders.ts";

const match = { names: ["DEPLOY_TOKEN"] };
const entry = (changes: Partial<Identity> = {}): readonly Identity[] => [anIdentity("deployer", { match }, changes)];

/** `status`, then business owner, steward, candidates and the reason, as far as they are said. */
function assertOwner(finding: Finding, given: Situation, ...expected: readonly string[]): void {
  const { status, business, steward, candidates, reason } = verdictOn(finding, given).owner;
  const said = [
    status,
    ...(business ? [`business ${business.handle}`] : []),
    ...(steward ? [`steward ${steward.handle}`] : []),
    ...(candidates ?? []).map(({ handle }) => `or ${handle}`),
    ...(reason === undefined ? [] : [reason]),
  ];
  assert.deepEqual(said, expected);
}

describe("owner", () => {
  it("is known when the register names both", () => {
    assertOwner(aUse(), { identities: entry() }, "known", "business @dana", "steward @acme/web");
  });

  it("is partial when only one is named, or only a specific CODEOWNERS rule speaks", () => {
    const { business, steward } = { business: owner("@dana"), steward: owner("@acme/web") };
    assertOwner(aUse(), { identities: entry({ owners: { business } }) }, "partial", "business @dana", "owners-missing");
    assertOwner(
      aUse(),
      { identities: entry({ owners: { steward } }) },
      "partial",
      "steward @acme/web",
      "owners-missing",
    );
    assertOwner(aUse(), { codeowners: "/.github/ @acme/web" }, "partial", "steward @acme/web");
    assertOwner(aUse(), { codeowners: "/.github/ @acme/web @acme/api" }, "partial", "or @acme/web", "or @acme/api");
    assertOwner(
      aUse(),
      { identities: entry({ owners: {} }), codeowners: "/.github/ @acme/api" },
      "partial",
      "steward @acme/api",
      "owners-missing",
    );
  });

  it("is ambiguous when two entries claim it equally", () => {
    const other = anIdentity(
      "publisher",
      { match },
      { owners: { business: owner("@sam"), steward: owner("@acme/web") } },
    );
    const candidates = ["or @dana", "or @acme/web", "or @sam"];
    assertOwner(aUse(), { identities: [...entry(), other] }, "ambiguous", ...candidates, "two-claims");
    const { identity } = verdictOn(aUse(), { identities: [...entry(), other] });
    assert.deepEqual([identity.status, identity.candidates], ["ambiguous", ["deployer", "publisher"]]);
  });

  it("is not ambiguous when one entry's key is stronger, or one entry claims it twice", () => {
    const stronger = anIdentity("publisher", { match: { fingerprints: [fingerprint("u1", "DEPLOY_TOKEN")] } });
    assert.equal(verdictOn(aUse(), { identities: [...entry(), stronger] }).identity.id, "publisher");
    const [one] = entry();
    const twice = one
      ? [{ ...one, credentials: [...one.credentials, ...one.credentials.map((same) => ({ ...same, id: "second" }))] }]
      : [];
    assert.equal(verdictOn(aUse(), { identities: twice }).owner.status, "known");
  });

  it("is pending when the entry is only proposed", () => {
    const proposed = entry({ lifecycle: { state: "proposed" } });
    assertOwner(aUse(), { identities: proposed }, "pending", "business @dana", "steward @acme/web");
    assert.equal(verdictOn(aUse(), { identities: proposed }).identity.status, "pending");
  });

  it("is unknown for a reason", () => {
    assertOwner(aUse(), { codeowners: null }, "unknown", "no-codeowners");
    assertOwner(aUse(), { codeowners: "/src/ @acme/web" }, "unknown", "no-rule");
    assertOwner(aUse(), { codeowners: "* @acme/web" }, "unknown", "catch-all-only");
    assertOwner(aUse(), { codeowners: "/.github/ @acme/web\n/.github/workflows/" }, "unknown", "rule-without-owners");
    assertOwner(aUse(), { identities: entry({ owners: {} }) }, "unknown", "owners-missing");
  });

  it("by default is said to be so", () => {
    assert.equal(
      verdictOn(aUse(), { identities: entry({ ownersByDefault: true }) }).owner.evidence[0]?.byDefault,
      true,
    );
    assert.equal(verdictOn(aUse(), { identities: entry() }).owner.evidence[0]?.byDefault, undefined);
  });

  it("of a name in one environment is not that of the same name in another", () => {
    const inEnvironment = (environment: string, line: number) =>
      aUse({ line, at: { system: "github-actions", job: environment, environment } });
    const identities = ["production", "staging"].map((environment) =>
      anIdentity(`${environment}-deployer`, { match }, { environment }),
    );
    const { verdicts } = auditOf([inEnvironment("production", 1), inEnvironment("staging", 2)], { identities });
    assert.deepEqual(verdicts.map(({ finding, identity: { id } }) => `${finding.start.line} ${id}`).toSorted(), [
      "1 production-deployer",
      "2 staging-deployer",
    ]);
  });

  it("of a value is that of the same value elsewhere", () => {
    const registered = aSecret({ path: "src/b.ts", name: "DEPLOY_TOKEN" });
    const { verdicts } = auditOf(
      [aSecret(), registered, aSecret({ path: "src/c.ts", fingerprints: [fingerprint("s1", "c")] })],
      {
        identities: entry(),
      },
    );
    assert.deepEqual(verdicts.map(({ finding, owner: { status } }) => `${finding.path} ${status}`).toSorted(), [
      "src/a.ts known",
      "src/b.ts known",
      "src/c.ts unknown",
    ]);
  });
});

describe("custodian", () => {
  function assertCustodian(codeowners: string | null, ...expected: readonly string[]): void {
    const { status, owners, reason } = verdictOn(aUse(), { codeowners }).custodian;
    assert.deepEqual([status, ...owners, ...(reason === undefined ? [] : [reason])], expected);
  }

  it("is whoever CODEOWNERS names, also in a catch-all rule", () => {
    assertCustodian("* @acme/web", "known", "@acme/web");
    assertCustodian("* @acme/web\n/.github/ @acme/api @dana", "known", "@acme/api", "@dana");
    assertCustodian("/src/ @acme/web", "unknown", "no-rule");
    assertCustodian("/.github/", "unknown", "rule-without-owners");
    assertCustodian(null, "unknown", "no-codeowners");
  });

  it("has the rule's line as evidence", () => {
    const { evidence } = verdictOn(aUse(), { codeowners: "# who\n/.github/ @acme/api" }).custodian;
    assert.deepEqual(evidence, [{ source: "codeowners", path: ".github/CODEOWNERS", line: 2, pattern: "/.github/" }]);
  });
});

describe("isProtected", () => {
  function assertProtected(text: string, expected: boolean): void {
    const { codeowners } = parseCodeowners(text, "CODEOWNERS", "github");
    assert.equal(isProtected(".keyholder/register.yml", codeowners), expected, text);
  }

  it("needs a specific rule with an owner", () => {
    assertProtected("/.keyholder/ @acme/security", true);
    assertProtected("* @acme/web\nregister.yml @acme/security", true);
    assertProtected("* @acme/web", false);
    assertProtected("/.keyholder/", false);
    assertProtected("/.keyholder/ @acme/security\n* @acme/web", false);
    assert.equal(isProtected(".keyholder/register.yml", undefined), false);
  });
});
