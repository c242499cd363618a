import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Finding } from "../../shared/model/finding.ts";
import type { Identity } from "../../shared/model/identity.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { ruleIds, rules } from "../../shared/policy/rules/index.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { rulePage } from "../../shared/report/format.ts";
import { containmentFrameworks } from "../../shared/containment/playbook.ts";
import { frameworkOf, frameworkTitles } from "../../shared/report/wording/frameworks.ts";
import { reasonWordings } from "../../shared/report/wording/reasons.ts";
import {
  aSecret,
  aUse,
  anIdentity,
  anIssuance,
  auditOf,
  fingerprint,
  owner,
  protectedRegister,
  types,
  verdictOn,
  type Situation,
} from "../builders.ts";

const folder = new URL("../../shared/policy/rules/", import.meta.url);
const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));

/** Names that policies and other programs rest on: none may change. */
const promised = `
  agent-credential ambiguous-owner compromised-identity departed-owner environment-crossing exposed-secret
  incomplete-registration long-lived missing-detection over-privileged overdue-review overdue-rotation
  pending-registration personal-credential-in-automation retired-identity shared-credential static-credential
  steward-mismatch third-party-credential unjustified-allowance unknown-issuer unknown-lifetime unowned
  unprotected-register unregistered unrestricted-federation weak-authentication
`;

/** Identifiers of OWASP NHI, OWASP agentic applications, CWE, NIST CSF 2.0 and NIST AI RMF. */
const framework = /^(?:NHI\d{1,2}:2025|ASI\d\d|CWE-\d+|[A-Z]{2}\.[A-Z]{2}-\d\d|(?:GOVERN|MAP|MEASURE|MANAGE) \d\.\d)$/;

describe("policy rules", () => {
  it("have the promised ids, each once", () => {
    assert.deepEqual(ruleIds, promised.trim().split(/\s+/));
    assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  });

  it("have a file, a page and wording of the same name", () => {
    assert.deepEqual(
      pages.toSorted(),
      ruleIds.map((id) => `${id}.md`),
    );
    assert.deepEqual(Object.keys(reasonWordings).toSorted(), rules.map((rule) => rule.id).toSorted());
    for (const { id } of rules) {
      assert.ok(existsSync(new URL(`${id}.ts`, folder)), id);
      assert.ok(rulePage(id).endsWith(`/shared/policy/rules/${id}.md`), id);
    }
  });

  it("say what they demand and which frameworks name it", () => {
    for (const { id, title, frameworks } of rules) {
      assert.match(title, /^[A-Z].*[^.]$/, id);
      assert.ok(frameworks.length > 0, id);
      for (const name of frameworks) assert.match(name, framework, id);
    }
  });

  it("name nothing whose title nobody knows", () => {
    const named = new Set([...rules.flatMap(({ frameworks }) => frameworks), "CWE-324", ...containmentFrameworks]);
    assert.deepEqual([...named].toSorted(), Object.keys(frameworkTitles).toSorted());
    const kinds: Readonly<Record<string, string>> = {
      "NHI10:2025": "owasp_nhi",
      ASI03: "owasp_asi",
      "CWE-798": "cwe",
      "GOVERN 1.6": "nist_ai_rmf",
      "GV.RR-02": "nist_csf",
    };
    for (const [id, kind] of Object.entries(kinds)) assert.equal(frameworkOf(id).kind, kind);
  });

  it("say that an ended secret is a key past its end", () => {
    const frameworksOf = (expiresAt: string) => verdictOn(aSecret({ facts: { expiresAt } })).frameworks;
    assert.ok(frameworksOf("2026-01-01T00:00:00Z").includes("CWE-324"));
    assert.ok(!frameworksOf("2026-12-01T00:00:00Z").includes("CWE-324"));
  });

  it("have pages that agree with them", () => {
    for (const { id, title, decision, frameworks } of rules) {
      const page = readFileSync(new URL(`${id}.md`, folder), "utf8");
      const [heading, ...rest] = page.split("\n");
      assert.equal(heading, `# ${id}`);
      const headings = rest.filter((line) => line.startsWith("## "));
      assert.deepEqual(headings, ["## What", "## Why", "## Example", "## How to fix", "## Settings"], id);
      assert.ok(page.includes(`${title}.`), `${id}: title`);
      assert.ok(page.includes(`Default decision: \`${decision}\`.`), `${id}: decision`);
      assert.ok(page.includes(`Frameworks: ${frameworks.join(", ")}.`), `${id}: frameworks`);
    }
  });
});

/** The YAML blocks of a page that begin with a comment naming this file. */
const blocks = (page: string, file: string): readonly string[] =>
  [...page.matchAll(/^```yaml\n# (\S+)\n([^]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === file && text ? [text] : [],
  );

describe("the examples on the rule pages", () => {
  for (const name of pages) {
    const page = readFileSync(new URL(name, folder), "utf8");
    it(`${name} can be copied as it stands`, () => {
      for (const text of blocks(page, ".keyholder/policy.yml")) {
        const file = { path: ".keyholder/policy.yml", text: `apiVersion: keyholder/v1\nkind: Policy\n${text}` };
        assert.deepEqual(parsePolicy(file, { knownRules: ruleIds }).problems, [], text);
      }
      for (const text of blocks(page, ".keyholder/register.yml")) {
        const file = {
          path: ".keyholder/register.yml",
          text: `apiVersion: keyholder/v1\nkind: IdentityRegister\n${text}`,
        };
        assert.deepEqual(parseRegister(file, { types }).problems, [], text);
      }
      assert.ok(blocks(page, ".keyholder/policy.yml").length > 0);
    });
  }
});

/** Whether the rule is among the reasons of the verdict on the finding. */
function assertRule(rule: string, applies: boolean, finding: Finding, situation: Situation = {}): void {
  const { reasons } = verdictOn(finding, situation);
  assert.equal(
    reasons.some((reason) => reason.rule === rule),
    applies,
    JSON.stringify(reasons),
  );
}

const match = { names: ["DEPLOY_TOKEN"], fingerprints: [fingerprint("s1", "a")] };
const entry = (changes: Partial<Identity> = {}, credential: Parameters<typeof anIdentity>[1] = {}): Situation => ({
  identities: [anIdentity("deployer", { ttl: 30, ...credential, match: { ...match, ...credential.match } }, changes)],
});
const inEnvironment = (environment: string, line: number) =>
  aUse({ line, at: { system: "github-actions", job: environment, environment } });
const alternative = { text: "use trusted publishing", reference: "https://issuer.example/oidc" };
const withAction = (action: string) => aUse({ at: { system: "github-actions", job: "deploy", action } });

/** Which rule applies to what; anything else about the finding is as it should be. */
const cases: Readonly<Record<string, (applies: Check, not: Check) => void>> = {
  "agent-credential": (applies, not) => {
    applies(aUse(), entry({ kind: "agent" }));
    not(aUse(), entry({ kind: "agent" }, { ttl: 1 }));
    applies(aUse({ at: { system: "agents", job: "github", unattended: ["create_issue"] } }), entry());
    not(aUse({ at: { system: "agents", job: "github", unattended: ["*"] } }), entry({}, { ttl: 1 }));
    not(aUse({ at: { system: "agents", job: "github" } }), entry());
    applies(aSecret({ at: { system: "agents", job: "github", unattended: ["*"] } }));
    not(aSecret({ at: { system: "agents", job: "github" } }));
    not(aUse(), entry());
    not(aUse());
  },
  "ambiguous-owner": (applies, not) => {
    const [first] = entry().identities ?? [];
    const second = anIdentity("publisher", { match });
    applies(aUse(), { identities: first ? [first, second] : [] });
    not(aUse(), entry());
    not(aUse());
  },
  "compromised-identity": (applies, not) => {
    applies(aUse(), entry({ lifecycle: { state: "compromised" } }));
    not(aUse(), entry({ lifecycle: { state: "revoked" } }));
    not(aUse());
  },
  "exposed-secret": (applies, not) => {
    applies(aSecret());
    applies(aSecret({ confidence: "low" }));
    applies(aSecret({ facts: { expiresAt: "2026-01-01" } }));
    not(aUse());
    not(anIssuance());
  },
  "incomplete-registration": (applies, not) => {
    applies(aUse(), entry({ owners: { business: owner("@dana") } }));
    applies(aUse(), entry({ detection: { coverage: "unknown", sources: [] } }));
    applies(aUse(), entry({}, { ttl: "unknown" }));
    not(aUse(), entry());
    not(aUse(), entry({}, { ttl: "none" }));
    not(aUse(), entry({}, { ttl: "unknown", expires: "2026-12-01" }));
    not(aUse(), entry({}, { ttl: "unknown", rotation: { everyDays: 30 } }));
    not(aUse());
  },
  "long-lived": (applies, not) => {
    applies(aUse({ type: "endless-token" }));
    applies(aUse({ type: "optional-token" }));
    applies(aUse(), entry({}, { ttl: "none" }));
    applies(aUse({ type: "endless-token" }), entry({}, { ttl: 30 }));
    applies(aUse({ type: "endless-token" }), entry({}, { expires: "2026-12-01" }));
    not(aUse({ type: "endless-token" }), entry({}, { rotation: { everyDays: 30 } }));
    not(aUse({ type: "bounded-token" }));
    not(aUse());
  },
  "missing-detection": (applies, not) => {
    applies(aUse(), entry({ detection: { coverage: "none", sources: [] } }));
    not(aUse(), entry({ detection: { coverage: "unknown", sources: [] } }));
    not(aUse(), entry());
    not(aUse());
  },
  "over-privileged": (applies, not) => {
    for (const privilege of [
      "*",
      "ecs:*",
      "iam:Admin",
      "roles/owner",
      "AdministratorAccess",
      "write-all",
      "system:masters",
    ])
      applies(aUse(), entry({ privileges: ["ecs:UpdateService", privilege] }));
    for (const privilege of ["ecs:UpdateService", "read", "badmin", "s3:GetObject/*"])
      not(aUse(), entry({ privileges: [privilege] }));
    not(aUse());
    applies(aUse({ at: { system: "terraform", grants: "AdministratorAccess" } }));
    not(aUse({ at: { system: "github-actions", grants: "write-all" } }));
  },
  "overdue-review": (applies, not) => {
    applies(aUse(), entry({ lifecycle: { state: "active", reviewBy: "2026-11-21" } }));
    applies(aUse(), entry({ lifecycle: { state: "active", since: "2026-05-25" } }));
    not(aUse(), entry({ lifecycle: { state: "active", reviewBy: "2026-11-22" } }));
    not(aUse(), entry({ lifecycle: { state: "active", since: "2026-05-26" } }));
    not(aUse(), entry({ lifecycle: { state: "active" } }));
    not(aUse());
  },
  "overdue-rotation": (applies, not) => {
    const rotated = (lastRotated: string) => entry({}, { lastRotated, rotation: { everyDays: 30 } });
    applies(aUse(), rotated("2026-10-22"));
    not(aUse(), rotated("2026-10-23"));
    const unpromised = (lastRotated: string, more: Parameters<typeof entry>[1] = {}) =>
      entry({}, { lastRotated, ttl: "none", ...more });
    applies(aUse(), unpromised("2026-08-23"));
    not(aUse(), unpromised("2026-08-24"));
    not(aUse(), unpromised("2026-08-23", { ttl: 400 }));
    not(aUse(), unpromised("2026-08-23", { expires: "2027-08-23" }));
    applies(aUse(), { ...unpromised("2026-11-01"), policy: { lifetime: { rotateEvery: 20 } } });
    not(aUse());
  },
  "pending-registration": (applies, not) => {
    applies(aUse(), entry({ lifecycle: { state: "proposed" } }));
    not(aUse(), entry());
    not(aUse());
  },
  "personal-credential-in-automation": (applies, not) => {
    applies(aUse({ type: "person-token" }));
    applies(aUse(), entry({ kind: "human" }));
    not(aUse({ type: "person-token" }), entry());
    not(aSecret({ type: "person-token" }));
    not(aUse());
  },
  "retired-identity": (applies, not) => {
    for (const state of ["suspended", "revoked", "retired"] as const) applies(aUse(), entry({ lifecycle: { state } }));
    for (const state of ["proposed", "active", "rotating", "compromised"] as const)
      not(aUse(), entry({ lifecycle: { state } }));
    not(aUse());
  },
  "static-credential": (applies, not) => {
    applies(aUse({ alternative }));
    not(aUse({ alternative, form: "federated" }));
    not(aUse());
    not(aSecret());
  },
  "steward-mismatch": (applies, not) => {
    const withRule = (codeowners: string): Situation => ({
      ...entry(),
      codeowners: `${codeowners}\n${protectedRegister}`,
    });
    applies(aUse(), withRule("/.github/ @acme/api"));
    not(aUse(), withRule("/.github/ @acme/api @acme/web"));
    not(aUse(), withRule("* @acme/api"));
    not(aUse(), entry());
    not(aUse(), { codeowners: "/.github/ @acme/api\n" });
  },
  "third-party-credential": (applies, not) => {
    const at = { system: "github-actions", action: "vendor/deploy@v2", actionMayChange: true } as const;
    applies(aUse({ at }));
    not(withAction("vendor/deploy@v2"));
    not(aUse({ form: "federated", at }));
    not(aUse());
  },
  "unjustified-allowance": (applies, not) => {
    const secret = aSecret({ allowance: { dialect: "gitleaks", line: 1 } });
    applies(secret);
    not(secret, { policy: { allowances: { requireReason: false } } });
    not(aSecret({ allowance: { dialect: "gitleaks", line: 1, reason: "made up" } }));
    not(aSecret());
  },
  "unknown-issuer": (applies, not) => {
    const { type: _type, ...bare } = aUse();
    const anonymous = aUse({ type: "anonymous-token" });
    const { issuedBy: _issuedBy, ...unrecorded } = anIdentity("deployer", { type: "anonymous-token", ttl: 30, match });
    applies(bare);
    applies(anonymous);
    applies(aSecret({ type: "anonymous-token" }));
    applies(anonymous, { identities: [unrecorded] });
    not(anonymous, entry());
    not(anonymous, { policy: { rules: { unowned: { decision: "allow" } } } });
    not(aUse());
  },
  "unknown-lifetime": (applies, not) => {
    applies(aUse());
    applies(aUse({ type: "open-token" }));
    applies(aUse({ type: "never-heard-of" }));
    not(aUse({ type: "bounded-token" }));
    not(aUse({ form: "federated" }));
    not(aUse(), entry());
  },
  unowned: (applies, not) => {
    applies(aUse());
    applies(aUse(), { codeowners: null });
    applies(aUse(), { codeowners: "* @acme/web\n" });
    applies(aUse(), entry({ owners: {} }));
    not(aUse(), entry());
    not(aUse(), { codeowners: "/.github/ @acme/web\n" });
  },
  "unprotected-register": (applies, not) => {
    applies(aUse(), { ...entry(), codeowners: null });
    applies(aUse(), { ...entry(), codeowners: "* @acme/web\n" });
    applies(aUse(), { ...entry(), codeowners: "/.keyholder/\n" });
    not(aUse(), entry());
    not(aUse(), { codeowners: null });
  },
  unregistered: (applies, not) => {
    applies(aUse(), { codeowners: "/.github/ @acme/web\n" });
    applies(aUse(), { codeowners: "/.github/ @acme/web @acme/api\n" });
    applies(aUse(), entry({ owners: { steward: owner("@acme/web") } }));
    not(aUse(), entry());
    not(aUse());
  },
  "unrestricted-federation": (applies, not) => {
    const trusts = (subject?: string) => entry({}, { match: { subjects: [subject === undefined ? {} : { subject }] } });
    for (const subject of [undefined, "*", "repo:*", "repo:acme/*", "repo:acme/*:ref:refs/heads/main"])
      applies(aUse(), trusts(subject));
    for (const subject of [
      "project_path:acme/*:ref_type:branch:ref:main",
      "organization:acme:pipeline:*",
      "repo:acme/s?op:*",
    ])
      applies(aUse(), trusts(subject));
    applies(aUse({ at: { system: "terraform", admits: "repo:acme/*" } }));
    for (const subject of [
      "repo:acme/shop:*",
      "project_path:acme/shop:*",
      "system:serviceaccount:ci:deployer",
      "repo:acme/shop:environment:production",
      "repo:acme@1/shop@2:*",
    ])
      not(aUse(), trusts(subject));
    not(aUse(), entry());
    not(aUse());
  },
  "weak-authentication": (applies, not) => {
    applies(aSecret({ type: "bare-password" }));
    applies(aUse({ type: "bare-password" }));
    not(aSecret());
    not(aUse());
  },
};

/** Rules that look beyond one place. */
const wider: readonly string[] = ["environment-crossing", "shared-credential"];

type Check = (finding: Finding, situation?: Situation) => void;

describe("each policy rule", () => {
  for (const [rule, check] of Object.entries(cases)) {
    it(`${rule} applies where it should and nowhere else`, () =>
      check(
        (finding, situation) => assertRule(rule, true, finding, situation),
        (finding, situation) => assertRule(rule, false, finding, situation),
      ));
  }

  it("has its cases here", () => {
    assert.deepEqual([...Object.keys(cases), ...wider].toSorted(), rules.map((rule) => rule.id).toSorted());
  });

  it("environment-crossing looks at every place of a name and at the register", () => {
    const crossing = (findings: readonly Finding[], situation: Situation = {}) =>
      auditOf(findings, situation).verdicts.filter(({ reasons }) =>
        reasons.some(({ rule }) => rule === "environment-crossing"),
      ).length;
    const minted = [inEnvironment("production", 1), inEnvironment("staging", 2)].map(
      (one) => ({ ...one, form: "federated" }) as const,
    );
    assert.equal(crossing([inEnvironment("production", 1), inEnvironment("staging", 2)]), 2);
    assert.equal(crossing([inEnvironment("production", 1), inEnvironment("prod-eu", 2)]), 0);
    assert.equal(crossing([inEnvironment("test", 1), inEnvironment("staging", 2)]), 0);
    assert.equal(crossing([inEnvironment("staging", 1)], entry({ environment: "production" })), 1);
    assert.equal(crossing(minted), 0);
  });

  it("shared-credential looks at every file and at the register", () => {
    const shared = (findings: readonly Finding[], situation: Situation = {}) =>
      auditOf(findings, situation).verdicts.filter(({ reasons }) =>
        reasons.some(({ rule }) => rule === "shared-credential"),
      ).length;
    assert.equal(shared([aSecret(), aSecret({ path: "src/b.ts" })]), 2);
    assert.equal(shared([aSecret(), aSecret({ line: 9 })]), 0);
    assert.equal(shared([aUse(), aUse({ path: ".github/workflows/b.yml" })]), 0);
    assert.equal(shared([aUse()], entry({ usedBy: ["@acme/shop", "@acme/blog"] })), 1);
    assert.equal(shared([aUse()], entry({ usedBy: ["@acme/shop"] })), 0);
  });
});
