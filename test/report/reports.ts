import { audit } from "../../shared/audit.ts";
import type { Report } from "../../shared/model/report.ts";
import {
  aContext,
  aSecret,
  aUse,
  anException,
  anIdentity,
  anIntroduction,
  anIssuance,
  fingerprint,
  owner,
  scansOf,
} from "../builders.ts";

/** A report with every kind of finding, owner, suppression, problem and skipped file in it. */
export function aVariedReport(): Report {
  const parts = [
    { role: "key-id", name: "id", masked: "AKIA…", start: { line: 2, column: 1 }, end: { line: 2, column: 5 } },
    { role: "secret", start: { line: 3, column: 1 }, end: { line: 3, column: 9 } },
  ];
  const facts = {
    issuedAt: "2026-11-01T00:00:00Z",
    expiresAt: "2026-12-01T00:00:00Z",
    account: "609629065308",
    keyIds: ["key-1"],
    subjects: [{ issuer: "https://issuer.example", subject: "repo:acme/shop", audiences: ["api"] }],
    checksum: "valid",
  } as const;
  const production = {
    system: "github-actions",
    job: "deploy",
    step: "1",
    action: "vendor/deploy@v2",
    actionMayChange: true,
    environment: "production",
  } as const;
  const alternative = { text: "use trusted publishing", reference: "https://issuer.example/oidc" };
  const place = { path: "infra/main.tf", start: { line: 1, column: 1 }, end: { line: 1, column: 9 } };
  const findings = [
    aSecret({ name: "token", parts, facts }),
    aSecret({
      path: "src/b.ts",
      fingerprints: [fingerprint("p1", "b")],
      allowance: { dialect: "keyholder", line: 1, reason: "made up" },
    }),
    aSecret({
      path: "src/b.ts",
      line: 9,
      type: "bare-password",
      confidence: "low",
      fingerprints: [fingerprint("h1:k1", "c"), fingerprint("h1:k1", "d")],
    }),
    aSecret({ path: "src/c.ts", fingerprints: [fingerprint("s1", "accepted")] }),
    aSecret({ path: "src/d.ts", fingerprints: [fingerprint("s1", "excepted")] }),
    aUse({
      at: production,
      alternative,
      type: "endless-token",
      remedies: [
        {
          title: "sign in without it",
          edits: [
            {
              path: ".github/workflows/deploy.yml",
              start: { line: 7, column: 1 },
              end: { line: 9, column: 1 },
              newText: "          use_oidc: true\n",
            },
          ],
        },
      ],
    }),
    aUse({ line: 9, name: "OWNED", at: production }),
    aUse({ line: 12, name: "SHARED", type: "bounded-token" }),
    aUse({
      line: 16,
      name: "MCP_TOKEN",
      at: { system: "agents", job: "github", action: "github-mcp", unattended: ["create_issue"] },
    }),
    aUse({
      line: 15,
      name: "MINTED",
      type: "optional-token",
      form: "federated",
      scope: "run",
      at: { system: "github-actions", job: "deploy", grants: "write-all", admits: "repo:acme/*" },
    }),
    aUse({ line: 18, name: "PROPOSED" }),
    aUse({ line: 21, name: "OLD" }),
    anIssuance({ days: 30, expiresAt: "2026-12-01" }),
  ];
  const match = (name: string) => ({ match: { names: [name] } });
  const links = [
    {
      from: { kind: "resource", id: "acme_key.deployer", place },
      to: { kind: "stored-name", id: "github-actions:repository/DEPLOY_TOKEN" },
      place: { ...place, start: { line: 9, column: 1 }, end: { line: 9, column: 9 } },
    },
    {
      from: { kind: "stored-name", id: "github-actions:repository/DEPLOY_TOKEN" },
      to: { kind: "job", id: ".github/workflows/deploy.yml#deploy" },
      place: { ...place, path: ".github/workflows/deploy.yml" },
    },
    {
      from: { kind: "job", id: ".github/workflows/deploy.yml#deploy" },
      to: { kind: "environment", id: "production" },
    },
  ] as const;
  const rotation = { everyDays: 60, automated: true, runbook: "https://wiki.example/rotate" };
  const identities = [
    anIdentity(
      "owned",
      {
        ...match("OWNED"),
        rotation,
        containment: {
          first: "disable",
          stepsRef: "endless-token",
          approver: "@acme/security",
          evidence: ["audit-log"],
          lastRehearsed: "2026-11-02",
        },
      },
      {
        ownersByDefault: true,
        accountability: {
          identityTruth: "@acme/iam",
          privileged: "@acme/pam",
          platform: "@acme/cloud",
          detection: "@acme/soc",
          incidentLead: "@acme/incident",
        },
        lifecycle: { state: "active", since: "2026-01-01", reviewBy: "2026-10-01", offboardWhen: "the shop closes" },
        detection: { coverage: "partial", sources: ["log"], lastTested: "2026-10-10" },
        blastRadius: "critical",
        chain: [{ human: "@dana" }, { identity: "owned" }],
        autonomy: { level: "acts-unattended", tools: ["mcp:github"], approval: "human-for-write" },
        category: "ci-cd-robot",
        environment: "production",
        purpose: "deploy the shop",
        usedBy: ["@acme/web", "@acme/api"],
        privileges: ["*"],
        reach: ["acme:42/shop"],
        issuedBy: { issuer: "acme-prod", pipeline: "deploy", via: "terraform:infra/main.tf" },
      },
    ),
    anIdentity("first", match("SHARED")),
    anIdentity("second", match("SHARED"), {
      owners: { business: { ...owner("@sam"), name: "Sam Okafor" }, steward: owner("@acme/api") },
    }),
    anIdentity("proposed", match("PROPOSED"), { lifecycle: { state: "proposed" }, foreign: true }),
    anIdentity("unused", {
      ttl: 30,
      rotation: { graceUntil: "2026-12-01" },
      match: { subjects: [{ issuer: "https://issuer.example", subject: "repo:acme/*", audience: "api" }] },
    }),
  ];
  const context = aContext({
    repository: { name: "acme/shop", commit: "f".repeat(40) },
    identities,
    register: {
      issuers: [{ id: "acme-prod", type: "acme", account: "42" }],
      pipelines: [
        {
          id: "deploy",
          workflow: ".github/workflows/deploy.yml",
          job: "deploy",
          environment: "production",
          oidcSubjects: ["repo:acme/shop:environment:production"],
        },
      ],
    },
    codeowners: "* @acme/everybody\n/infra/ @acme/platform\n/src/ @acme/web @acme/api\n",
    baseline: { "src/c.ts": [fingerprint("s1", "accepted")] },
    policy: {
      exceptions: [
        anException({ fingerprint: fingerprint("s1", "excepted") }),
        anException({ id: "EX-2", until: "2026-01-01", line: 12 }),
      ],
      rules: { "static-credential": { decision: "block", from: "2027-02-01" } },
    },
    introduction: anIntroduction(
      { ".github/workflows/deploy.yml": [1, 9, 12, 15, 18], "src/a.ts": [1], "src/b.ts": [9] },
      [aUse({ name: "OLD" }), aSecret({ path: "src/b.ts", fingerprints: [fingerprint("p1", "b")] })],
    ),
    proposals: [{ path: ".keyholder/policy.yml", approvers: ["@acme/security"], runsAlready: true }],
    skipped: (
      ["binary", "oversized", "excluded", "symlink", "submodule", "sparse", "unreadable", "vanished", "failed"] as const
    ).map((why) => ({ path: `skipped/${why}`, why })),
    problems: [{ code: "scan-failed", path: "src/e.ts", line: 3, column: 7, severity: "error", detail: { max: 5 } }],
  });
  return audit(scansOf(findings, { links }), context);
}

/** Text that would become something else in Markdown, HTML, a terminal or a SARIF viewer. */
export const hostileTexts = [
  "a|b",
  "a\\|b` <img src=x onerror=alert(1)>",
  "`code` ``more``",
  "<script>alert(1)</script>",
  "@somebody and #12 and acme/shop#3",
  "[link](https://evil.example)",
  "![image](//evil.example/x.png)",
  "https://evil.example www.evil.example",
  "line\nbreak\r\n# heading",
  "turned\u202eover\u2066 hidden\u200b",
  "\u001b[31mred\u001b]8;;https://evil.example\u0007",
  "\ud800 alone",
  "a/../../b c%2f?#",
];
