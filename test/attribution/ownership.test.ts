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

describe("a value that two entries know", () => {
  const known = aSecret({ path: "src/a.ts", name: "FIRST_TOKEN" });
  const elsewhere = aSecret({ path: "src/b.ts", name: "SECOND_TOKEN" });
  const named = (id: string, name: string, changes: Partial<Identity> = {}): Identity =>
    anIdentity(id, { match: { names: [name] } }, changes);

  /** `status` and candidates or id at each of the two places. */
  function assertBoth(identities: readonly Identity[], findings: readonly Finding[], expected: string): void {
    const { verdicts } = auditOf(findings, { identities });
    assert.deepEqual(
      verdicts.map(({ identity: { status, id, candidates } }) => [status, ...(candidates ?? [id])].join(" ")),
      findings.map(() => expected),
    );
  }

  it("is ambiguous in all its places, whichever name each place has", () => {
    const two = [named("first", "FIRST_TOKEN"), named("second", "SECOND_TOKEN")];
    assertBoth(two, [known, elsewhere], "ambiguous first second");
    assertBoth(two, [known, elsewhere, aSecret({ path: "src/c.ts", name: "NEITHER" })], "ambiguous first second");
    assertBoth(two, [known], "known first");
  });

  it("is ambiguous where one place says more of it than another", () => {
    const byId = anIdentity("by-id", { match: { keyIds: ["key-1"] } });
    const withId = aSecret({ facts: { keyIds: ["key-1"] } });
    assertBoth([byId, named("second", "SECOND_TOKEN")], [withId, elsewhere], "ambiguous by-id second");
  });

  it("is that of the entry that knows the value itself", () => {
    const byValue = anIdentity("by-value", { match: { fingerprints: known.fingerprints } });
    assertBoth([byValue, named("second", "SECOND_TOKEN")], [known, elsewhere], "known by-value");
  });

  it("is compromised where either entry is", () => {
    const lifecycle = { state: "compromised" } as const;
    const accountability = { incidentLead: "@acme/incident" };
    const two = [named("first", "FIRST_TOKEN"), named("second", "SECOND_TOKEN", { lifecycle, accountability })];
    for (const { reasons } of auditOf([known, elsewhere], { identities: two }).verdicts)
      assert.deepEqual(reasons[0], {
        rule: "compromised-identity",
        decision: "block",
        detail: { identity: "second", incidentLead: "@acme/incident" },
      });
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
    const rule = { source: "codeowners", path: ".github/CODEOWNERS", line: 2, pattern: "/.github/" };
    assert.deepEqual(evidence, [{ ...rule, owners: [owner("@acme/api")], catchAll: false }]);
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
