import assert from "node:assert/strict";
import type { Verdict } from "../../shared/model/verdict.ts";
import { renderHover } from "../../shared/report/hover.ts";

const owned: Verdict = {
  decision: "warn",
  priority: 1,
  credential: "NPM_TOKEN",
  reasons: [
    {
      rule: "static-credential",
      decision: "warn",
      detail: { alternative: "Use OIDC", reference: "https://docs.example.org/a_b" },
    },
  ],
  finding: {
    kind: "credential-use",
    path: ".github/workflows/release.yml",
    name: "NPM_TOKEN",
    scope: "repository",
    form: "stored",
    at: { system: "github-actions", job: "publish" },
    fingerprints: ["u1:00"],
    excerpt: "",
    start: { line: 9, column: 32 },
    end: { line: 9, column: 49 },
  },
  identity: { status: "known", id: "npm-publish", evidence: [] },
  owner: {
    status: "known",
    business: { kind: "person", handle: "@druiz" },
    steward: { kind: "team", handle: "@acme/web" },
    evidence: [{ source: "register", path: ".keyholder/register.yml", line: 4, key: "name", tier: 4 }],
  },
  custodian: { status: "known", owners: ["@acme/ops"], specific: true, evidence: [] },
  issuer: { status: "unknown", evidence: [], reason: "not-recorded" },
  issuingPipeline: { status: "unknown", evidence: [], reason: "no-issuing-pipeline" },
  lifetime: { class: "bounded", basis: "register", expiresAt: "2027-02-20", byRotation: true },
  detection: { coverage: "full", sources: [] },
  accountability: {},
  reach: {
    complete: true,
    blastRadius: "medium",
    jobs: [],
    environments: [],
    accounts: [],
    repositories: [],
    agents: [],
    sightings: [],
  },
  chain: { nodes: [], edges: [] },
  remedies: [],
  frameworks: [],
};

const unowned: Verdict = { ...owned, owner: { status: "unknown", evidence: [], reason: "no-rule" } };

const named = (handle: string): Verdict => ({
  ...owned,
  owner: { status: "known", business: { kind: "person", handle }, evidence: [] },
});

describe("hover", () => {
  it("says whose it is and how we know", () =>
    assertSays(owned, "Owner: business @druiz, steward @acme/web [register .keyholder/register.yml:4 by name]"));
  it("says how long it lives", () => assertSays(owned, "Lifetime: bounded (rotation due 2027-02-20, by rotation)"));
  it("says why, and what to do next", () => assertSays(owned, "Warns ([static-credential](https", "Next: Use OIDC"));
  it("links a reference whole", () => assertSays(owned, "<https://docs.example.org/a_b>"));
  it("names the custodian where no steward is known", () => assertSays(unowned, "Custodian: @acme/ops"));
  it("names no custodian beside a steward", () => assert.ok(!renderHover(owned).includes("Custodian")));
  it("has no reasons where nothing stands against it", () =>
    assert.ok(!renderHover({ ...owned, decision: "allow", reasons: [] }).includes("---")));

  for (const hostile of [
    "[click](https://example.org)",
    "![x](https://example.org/x.png)",
    "<img src=x>",
    "https://example.org",
    "www.example.org",
    "a@example.org",
    "`code`",
    "**bold**",
  ]) {
    it(`keeps ${hostile} as text`, () => {
      const escaped = hostile.replace(/[^a-z ]/g, (character) => `\\${character}`);
      assert.ok(renderHover(named(hostile)).includes(`business ${escaped}`));
    });
  }

  it("shows a command of ours as code", () =>
    assertSays(
      { ...unowned, identity: { status: "unknown", evidence: [] }, reasons: [{ rule: "unowned", decision: "block" }] },
      "Run `keyholder register add u1:00`, which adds an entry",
    ));

  it("keeps a name on its line", () => assertSays(named("a\n\n# b"), "business a # b"));
});

/** Compares without Markdown's backslashes and emphasis. */
function assertSays(verdict: Verdict, ...expected: readonly string[]): void {
  const said = renderHover(verdict).replace(/\\|\*\*|_(?=Next:)|(?<=Next:)_/g, "");
  for (const text of expected) assert.ok(said.includes(text), `${text}\n\nis not in\n\n${said}`);
}
