import assert from "node:assert/strict";
import { exceptableRules, exceptionTarget } from "../../shared/policy/exceptable.ts";
import { offersFor } from "../../extension/offers.ts";
import { pointTo, readPointer } from "../../extension/pointer.ts";
import type { Finding } from "../../shared/model/finding.ts";
import { aSecret, aUse, anIdentity, fingerprint, verdictOn, type Situation } from "../builders.ts";

const uri = "file:///w/a";

/** Commands without their prefix; a remedy by its title in quotes. */
function assertOffers(finding: Finding, situation: Situation, expected: string, hasFolder = true): void {
  const verdict = verdictOn(finding, situation);
  const offered = offersFor(verdict, pointTo(uri, verdict), hasFolder).map((offer) =>
    "command" in offer ? offer.command.replace("keyholder.", "") : `"${offer.title}"`,
  );
  assert.equal(offered.join(" "), expected);
}

const place = fingerprint("p1", "a");

describe("offers", () => {
  it("are what is open to a person, the best first", () => {
    assertOffers(aSecret(), {}, "addToRegister addCodeowner addException allow showContainment explain");
    assertOffers(
      aSecret(),
      { codeowners: "/src/ @acme/web\n" },
      "addToRegister addException allow showContainment explain",
    );
    assertOffers(aSecret({ path: "a.json" }), {}, "addToRegister addCodeowner addException showContainment explain");
    assertOffers(aSecret({ fingerprints: [place] }), {}, "addCodeowner allow showContainment explain");
    assertOffers(aUse(), {}, "addToRegister addCodeowner addException showContainment explain");
    const remedies = [{ title: "Sign in", edits: [] }];
    const alternative = { text: "Sign in with the job's own identity", reference: "https://acme.example/oidc" };
    assertOffers(
      aUse({ remedies, alternative }),
      {},
      '"Sign in" addToRegister addCodeowner addException showContainment explain',
    );
  });

  it("name the owners that an entry lacks", () => {
    const names = { match: { names: ["DEPLOY_TOKEN"] } };
    assertOffers(
      aUse(),
      { identities: [anIdentity("deploy", names, { owners: {} })] },
      "addToRegister addCodeowner addException openRegister showContainment explain",
    );
    assertOffers(
      aUse(),
      { identities: [anIdentity("deploy", names)] },
      "addException openRegister showContainment explain",
    );
  });

  it("begin with a reference in the place of the secret, where the file has one", () => {
    const text = `const t = "${"x".repeat(9)}";\n`;
    const verdict = verdictOn(aSecret({ start: { line: 1, column: 12 }, end: { line: 1, column: 21 }, name: "t" }));
    const [first] = offersFor(verdict, pointTo(uri, verdict), true, { path: "src/a.ts", text });
    assert.equal(first?.title, "Read it from process.env.T instead");
  });

  it("need a folder where they write rules", () => assertOffers(aSecret(), {}, "allow showContainment explain", false));

  it("are few where it may stay", () => {
    const allowance = { dialect: "keyholder", line: 1, reason: "made up" };
    assertOffers(aSecret({ allowance }), {}, "explain");
    assertOffers(aSecret({ allowance: { ...allowance, dialect: "gitleaks" } }), {}, "convertAllowance explain");
  });
});

describe("an exception", () => {
  it("names the narrowest thing it can", () => {
    assert.deepEqual(exceptionTarget(verdictOn(aSecret())), { fingerprint: fingerprint("s1", "a") });
    assert.equal(exceptionTarget(verdictOn(aSecret({ fingerprints: [place] }))), undefined);
    const identities = [anIdentity("a", { match: { names: ["pw"] } })];
    const weak = aSecret({ name: "pw", fingerprints: [place] });
    assert.deepEqual(exceptionTarget(verdictOn(weak, { identities })), { identity: "a" });
  });

  it("is not offered for what no exception lowers", () => {
    const identities = [
      anIdentity("a", { match: { names: ["DEPLOY_TOKEN"] } }, { lifecycle: { state: "compromised" } }),
    ];
    const rules = exceptableRules(verdictOn(aUse(), { identities }));
    assert.deepEqual([rules.includes("compromised-identity"), rules.includes("static-credential")], [false, false]);
  });
});

describe("a pointer", () => {
  const whole = { uri, line: 1, column: 2, fingerprint: "s1:0" };
  const cases: readonly (readonly [unknown, unknown])[] = [
    [whole, whole],
    [
      { uri, line: 1, column: 2, more: 1 },
      { uri, line: 1, column: 2 },
    ],
    [{ uri, line: 0, column: 2 }, undefined],
    [{ uri, line: "1", column: 2 }, undefined],
    [{ uri: 1, line: 1, column: 2 }, undefined],
    [undefined, undefined],
    [null, undefined],
    ["x", undefined],
  ];
  for (const [given, expected] of cases)
    it(`is read from ${JSON.stringify(given)}`, () => assert.deepEqual(readPointer(given), expected));
});
