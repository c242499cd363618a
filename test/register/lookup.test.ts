import assert from "node:assert/strict";
import type { CredentialFacts, CredentialUse, ExposedSecret, Finding } from "../../shared/model/finding.ts";
import { indexRegister } from "../../shared/register/lookup.ts";
import { parseRegister } from "../../shared/register/parse.ts";

const hex = (digit: string) => digit.repeat(32);
const origin = { line: 1, column: 1 };

const text = `
apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  - id: by-fingerprint
    credentials: [ { match: { fingerprints: ["s1:${hex("a")}"] } } ]
  - id: by-key-id
    lifecycle: { state: revoked }
    credentials: [ { match: { keyIds: [KEY1], names: [BOTH] } } ]
  - id: by-subject
    credentials:
      - match: { jwt: [ { iss: "https://issuer", sub: "repo:acme/x:*", aud: "api" } ], subjects: [ robot@acme.example ] }
  - id: by-name
    credentials: [ { match: { names: [NPM_TOKEN, PART_NAME, BOTH] } } ]
  - id: elsewhere
    credentials: [ { match: { names: [NPM_TOKEN, FAR], repos: [acme/other] } } ]
  - id: here
    credentials: [ { match: { names: [NEAR], repos: ["Acme/*"] } } ]
  - { id: one, credentials: [ { match: { names: [SHARED] } } ] }
  - { id: two, credentials: [ { match: { names: [SHARED] } } ] }
  - { id: general, credentials: [ { match: { names: [DEPLOY] } } ] }
  - { id: production, environment: production, credentials: [ { match: { names: [DEPLOY] } } ] }
  - { id: infra, credentials: [ { match: { names: [DEPLOY], paths: ["infra/**"] } } ] }
  - id: stored
    environment: production
    credentials: [ { storage: ["github:acme/x/environments/staging/secrets/DEPLOY"], match: { names: [DEPLOY] } } ]
  - { id: far, environment: production, credentials: [ { match: { names: [PLACED] } } ] }
  - { id: farther, environment: staging, credentials: [ { match: { names: [PLACED], paths: ["apps/**"] } } ] }
  - id: account
    credentials: [ { type: aws-access-key, match: { accounts: ["1234"], paths: ["legacy/"] } } ]
`;
const { register, problems } = parseRegister({ path: ".keyholder/register.yml", text });
assert.deepEqual(problems, []);
assert.ok(register);
const index = indexRegister(register, "acme/x");

const secret = (facts: CredentialFacts, fields: Partial<ExposedSecret> = {}): Finding => ({
  kind: "exposed-secret",
  type: "aws-access-key",
  provider: "aws",
  path: "src/a.ts",
  start: origin,
  end: origin,
  fingerprints: [`s1:${hex("f")}`],
  excerpt: "",
  masked: "",
  confidence: "high",
  facts,
  ...fields,
});

const use = (name: string, fields: Partial<CredentialUse> = {}): Finding => ({
  kind: "credential-use",
  name,
  scope: "repository",
  form: "stored",
  at: { system: "github-actions" },
  path: ".github/workflows/a.yml",
  start: origin,
  end: origin,
  fingerprints: [`u1:${hex("f")}`],
  excerpt: "",
  ...fields,
});

const inEnvironment = (environment: string) => ({ at: { system: "github-actions", environment } });

describe("register claims", () => {
  function assertClaims(finding: Finding, ...expected: readonly string[]): void {
    assert.deepEqual(
      index.claims(finding).map(({ identity, evidence }) => `${identity.id} ${evidence.tier} ${evidence.key}`),
      expected,
    );
  }

  it("come from the strongest key alone", () => {
    assertClaims(
      secret({}, { fingerprints: [`s1:${hex("b")}`, `s1:${hex("a")}`], name: "NPM_TOKEN" }),
      "by-fingerprint 1 fingerprint",
    );
    assertClaims(secret({ keyIds: ["KEY1"] }, { name: "NPM_TOKEN" }), "by-key-id 2 key-id");
    assertClaims(secret({}, { name: "NPM_TOKEN" }), "by-name 4 name");
    assertClaims(secret({ account: "1234" }, { path: "legacy/a" }));
    assertClaims(use("NOTHING"));
  });

  it("know subjects by pattern", () => {
    const subject = { issuer: "https://issuer", subject: "repo:acme/x:ref:main", audiences: ["other", "api"] };
    assertClaims(secret({ subjects: [subject] }), "by-subject 3 subject");
    assertClaims(secret({ subjects: [{ ...subject, issuer: "https://other" }] }));
    assertClaims(secret({ subjects: [{ ...subject, audiences: ["other"] }] }));
    assertClaims(secret({ subjects: [{ subject: subject.subject, audiences: ["api"] }] }));
    assertClaims(secret({ subjects: [{ ...subject, subject: "repo:acme/y:ref:main" }] }));
    assertClaims(secret({ subjects: [{ subject: "robot@acme.example" }] }), "by-subject 3 subject");
  });

  it("know names in any case, and those of parts", () => {
    assertClaims(use("npm_token"), "by-name 4 name");
    assertClaims(
      use("OTHER", { parts: [{ role: "secret", name: "PART_NAME", start: origin, end: origin }] }),
      "by-name 4 name",
    );
    assertClaims(
      use("NPM_TOKEN", { parts: [{ role: "secret", name: "PART_NAME", start: origin, end: origin }] }),
      "by-name 4 name",
    );
  });

  it("count names in this repository alone", () => {
    assertClaims(use("FAR"));
    assertClaims(use("NEAR"), "here 4 name");
    const claimed = (repository?: string) =>
      indexRegister(register, repository)
        .claims(use("FAR"))
        .map(({ identity }) => identity.id);
    assert.deepEqual(claimed("acme/other"), ["elsewhere"]);
    assert.deepEqual(claimed(), ["elsewhere"]);
  });

  it("prefer the entry that names the place", () => {
    assertClaims(use("DEPLOY"), "general 4 name", "production 4 name", "stored 4 name");
    assertClaims(use("DEPLOY", inEnvironment("production")), "production 4 name");
    assertClaims(use("DEPLOY", inEnvironment("staging")), "stored 4 name");
    assertClaims(use("DEPLOY", inEnvironment("test")), "general 4 name");
    assertClaims(use("DEPLOY", { path: "infra/ci.yml" }), "infra 4 name");
    assertClaims(use("PLACED", inEnvironment("production")), "far 4 name");
    assertClaims(use("PLACED", inEnvironment("test")), "far 4 name", "farther 4 name");
    assertClaims(
      use("DEPLOY", { path: "infra/ci.yml", ...inEnvironment("production") }),
      "production 4 name",
      "infra 4 name",
    );
  });

  it("stay ambiguous where two entries fit alike", () => {
    assertClaims(use("SHARED"), "one 4 name", "two 4 name");
    assertClaims(use("BOTH"), "by-key-id 4 name", "by-name 4 name");
  });

  it("carry their evidence", () => {
    assert.deepEqual(index.claims(use("NEAR"))[0]?.evidence, {
      source: "register",
      path: ".keyholder/register.yml",
      line: 18,
      key: "name",
      tier: 4,
    });
    const { register: owned } = parseRegister({
      path: "r.yml",
      text: 'apiVersion: keyholder/v1\nkind: IdentityRegister\ndefaults: { owners: { business: "@d" } }\nidentities: [ { id: a, credentials: [ { match: { names: [A] } } ] } ]\n',
    });
    assert.ok(owned);
    assert.equal(indexRegister(owned).claims(use("A"))[0]?.evidence.byDefault, true);
  });
});

describe("register hints", () => {
  function assertHints(finding: Finding, ...expected: readonly string[]): void {
    assert.deepEqual(
      index.hints(finding).map(({ identity, evidence }) => `${identity.id} ${evidence.tier} ${evidence.key}`),
      expected,
    );
  }

  it("come from account and path", () => {
    assertHints(secret({ account: "1234" }), "account 5 account");
    assertHints(secret({ account: "1234" }, { type: "other" }));
    assertHints(use("X", { path: "legacy/deep/a.yml" }), "account 6 path");
    assertHints(use("X", { path: "infra/a.tf" }), "infra 6 path");
    assertHints(use("X"));
  });
});
