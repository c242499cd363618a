import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { audit } from "../../shared/audit.ts";
import { credentialTypes } from "../../shared/detection/providers/index.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { Examples } from "../../shared/model/provider.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Span } from "../../shared/model/source.ts";
import { explain } from "../../shared/report/explain.ts";
import { renderHover } from "../../shared/report/hover.ts";
import { formats } from "../../shared/report/index.ts";
import { headline, tally } from "../../shared/report/wording/index.ts";
import { readRulebook, rulePaths } from "../../shared/rulebook.ts";
import { scan } from "../../shared/scan.ts";
import { createLines } from "../../shared/text/lines.ts";
import { aContext, anIntroduction } from "../builders.ts";
import { githubToken } from "../stories.ts";
import { hostileTexts } from "./reports.ts";

const folder = new URL("../../shared/detection/providers/", import.meta.url);
const examples: string[] = [];
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as { readonly examples?: () => Examples };
  examples.push(...Object.values(module.examples?.() ?? {}).flatMap(({ find }) => find));
}

const types = new Map(credentialTypes().map((type) => [type.id, type]));

/** Shorter runs stand in ordinary words, too. */
const tellingLength = 12;

/** The end of each line of what was found, as the file has it; public identifiers that it says of itself are none. */
function secretsOf(text: string, findings: readonly Finding[]): readonly string[] {
  const lines = createLines(text);
  const slice = ({ start, end }: Span): string => text.slice(lines.offset(start), lines.offset(end));
  return findings.flatMap((finding) => {
    if (finding.kind !== "exposed-secret") return [];
    const open = JSON.stringify(finding.facts);
    const spans = [finding, ...(finding.parts ?? []).filter((part) => part.role !== "key-id")];
    const ends = spans.flatMap((span) => slice(span).split(/\r?\n/)).map((line) => line.trim().slice(-tellingLength));
    return ends.filter((end) => end.length === tellingLength && !/^-+|-+$/.test(end) && !open.includes(end));
  });
}

const outputsOf = (report: Report): readonly string[] => [
  ...formats.map((format) => format.render(report, { verbose: true })),
  ...report.verdicts.flatMap((verdict) => [explain(verdict, report), renderHover(verdict), headline(verdict)]),
  tally(report),
  JSON.stringify(report),
];

async function assertSilent(path: string, text: string): Promise<number> {
  const scanned = await scan({ path, text }, {});
  const secrets = secretsOf(text, scanned.findings);
  const everyLine = text.split("\n").map((_, index) => index + 1);
  const context = aContext({
    types,
    introduction: anIntroduction({ [path]: everyLine }),
    policy: { allowances: { decision: "report" } },
  });
  for (const output of outputsOf(audit([scanned], context)))
    for (const secret of secrets) assert.equal(output.includes(secret), false, "a secret is in the output");
  return secrets.length;
}

/** What may stand around a secret in a file. */
const wrappings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `const t = "${secret}"; // keyholder:allow ${secret}`,
  (secret) => `\uFEFF\r\n\tpassword: '${secret}' # gitleaks:allow`,
  (secret) => `${secret} ${secret}`,
  (secret) => `{"token": ${JSON.stringify(secret)}}`,
];

describe("no output holds a secret", () => {
  it("of any provider", async () => {
    let seen = 0;
    for (const example of examples) seen += await assertSilent("src/a.ts", example);
    assert.ok(seen > examples.length / 2);
  });

  it("whatever stands around it, in whatever file", async () => {
    const path = fc.constantFrom("src/a.ts", ".env", ".github/workflows/deploy.yml", ...hostileTexts);
    const secret = fc.constantFrom(...examples);
    const wrapping = fc.constantFrom(...wrappings);
    const part = fc.tuple(secret, wrapping).map(([one, wrap]) => wrap(one));
    await fc.assert(
      fc.asyncProperty(path, fc.array(part, { minLength: 1, maxLength: 5 }), async (name, parts) => {
        await assertSilent(name, parts.join("\n"));
      }),
      { numRuns: 150 },
    );
  });

  it("in a workflow that writes it where a reference belongs", async () => {
    const workflow = (secret: string) => `\
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      API_TOKEN: ${JSON.stringify(secret)}
    steps:
      - uses: docker/login-action@v3
        with: { username: bot, password: ${JSON.stringify(secret)} }
      - run: ./deploy \${{ secrets.DEPLOY_TOKEN }}
`;
    let seen = 0;
    for (const example of examples) seen += await assertSilent(".github/workflows/deploy.yml", workflow(example));
    assert.ok(seen > examples.length / 2);
  });
});

type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

const isList = (value: Written): value is readonly Written[] => Array.isArray(value);

/** Every version of a document in which one of its texts is replaced. */
function* withEachText(value: Written, replace: (text: string) => string): Generator<Written> {
  if (typeof value === "string") yield replace(value);
  else if (isList(value)) {
    for (const [index, item] of value.entries())
      for (const version of withEachText(item, replace)) yield value.with(index, version);
  } else if (typeof value === "object") {
    for (const [key, item] of Object.entries(value))
      for (const version of withEachText(item, replace)) yield { ...value, [key]: version };
  }
}

describe("no output holds a secret that was typed into a rule file", () => {
  const register = {
    apiVersion: "keyholder/v1",
    kind: "IdentityRegister",
    issuers: [{ id: "acme-prod", type: "acme", account: "the account", org: "the org", environment: "production" }],
    pipelines: [
      {
        id: "deploy",
        type: "github-actions",
        repo: "acme/shop",
        workflow: "deploy.yml",
        job: "ship",
        environment: "production",
        oidcSubjects: ["repo:acme/shop:ref:main"],
      },
    ],
    identities: [
      {
        id: "deployer",
        description: "deploys",
        environment: "staging",
        owners: {
          business: { name: "Dana Ruiz", handle: "@druiz" },
          steward: { name: "Payments", handle: "@acme/payments" },
        },
        usedBy: ["@acme/payments", "@acme/ledger"],
        issuedBy: { issuer: "acme-prod", pipeline: "deploy", via: "terraform:infra/main.tf" },
        intent: { purpose: "deploy", privileges: ["acme:admin"], reach: ["acme:everything"] },
        lifecycle: { state: "compromised", since: "2026-10-01", offboardWhen: "the shop closes" },
        detection: { coverage: "partial", sources: ["audit-log"] },
        accountability: { incidentLead: "@acme/incident", detection: "@acme/soc" },
        credentials: [
          {
            id: "deployer-key",
            type: "npm-token",
            rotation: { every: "90d", runbook: "https://wiki.example/rotate" },
            storage: ["github:acme/shop/secrets/DEPLOY_TOKEN"],
            match: { names: ["DEPLOY_TOKEN"], paths: [".github/**"], accounts: ["an account"] },
          },
        ],
      },
      { id: "proposed-one", lifecycle: { state: "proposed" }, credentials: [{ match: { names: ["OTHER_TOKEN"] } }] },
      { id: "rival", owners: { business: "@sam" }, credentials: [{ match: { names: ["OTHER_TOKEN"] } }] },
    ],
  };
  const policy = {
    apiVersion: "keyholder/v1",
    kind: "Policy",
    exceptionLimits: { approvers: ["@acme/security"] },
    baseline: { approvedBy: "@acme/security" },
    notCredentials: ["AWS_REGION"],
    exclude: ["vendor/**"],
    exceptions: [
      {
        id: "EX-1",
        rule: "long-lived",
        identity: "deployer",
        until: "2026-12-31",
        approvedBy: "@acme/security",
        reason: "soon",
      },
      {
        id: "EX-2",
        rule: "unowned",
        identity: "rival",
        until: "2026-01-01",
        approvedBy: "@acme/security",
        reason: "past",
      },
      {
        id: "EX-3",
        rule: "exposed-secret",
        fingerprint: `s1:${"0".repeat(32)}`,
        until: "2026-12-31",
        approvedBy: "@acme/nobody",
        reason: "later",
      },
    ],
  };
  const codeowners = "/.github/ @acme/platform\n/infra/ops/ @acme/ops @dana\n";
  const workflow = `\
on: push
jobs:
  ship:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy \${{ secrets.DEPLOY_TOKEN }} \${{ secrets.OTHER_TOKEN }} \${{ secrets.THIRD_TOKEN }}
`;

  interface RuleFiles {
    readonly register?: Written;
    readonly policy?: Written;
    readonly codeowners?: string;
  }

  async function reportBy(files: RuleFiles): Promise<Report> {
    const texts: Readonly<Record<string, string>> = {
      [rulePaths.register]: JSON.stringify(files.register ?? register, null, 2),
      [rulePaths.policy]: JSON.stringify(files.policy ?? policy, null, 2),
      ".github/CODEOWNERS": files.codeowners ?? codeowners,
    };
    const { rulebook, problems } = await readRulebook(async (path) => texts[path], { types });
    const scanned = await scan({ path: ".github/workflows/deploy.yml", text: workflow }, {});
    return audit([scanned], { ...aContext({ types, problems }), rulebook, proposed: rulebook });
  }

  const secret = githubToken("ghp_", "typed by mistake");
  const outputs = async (files: RuleFiles): Promise<string> => outputsOf(await reportBy(files)).join("\n");
  const spellings = [(): string => secret, (text: string): string => `${text} ${secret}`, (): string => `@${secret}`];

  it("is told whole where no secret stands in it", async () => {
    const { problems } = await reportBy({});
    assert.deepEqual(problems.map(({ code }) => code).toSorted(), ["exception-expired", "exception-not-in-force"]);
    const told = await outputs({});
    for (const text of ["Dana Ruiz", "deployer-key", "@acme/incident", "the account", "EX-2", "/.github/"])
      assert.ok(told.includes(text), text);
  });

  for (const [name, document] of Object.entries({ register, policy }))
    it(name, async () => {
      for (const spelling of spellings)
        for (const version of withEachText(document, spelling)) {
          const told = await outputs({ [name]: version });
          assert.equal(told.includes(secret.slice(-tellingLength)), false, JSON.stringify(version));
        }
    });

  it("CODEOWNERS", async () => {
    for (const place of ["@acme/platform", "platform", "/.github/"])
      for (const spelling of [secret, `@${secret}`, `@acme/${secret}`]) {
        const told = await outputs({ codeowners: codeowners.replace(place, spelling) });
        assert.equal(told.includes(secret.slice(-tellingLength)), false, `${spelling} for ${place}`);
      }
    const told = await outputs({ codeowners: `* @acme/x\n**/deploy.yml @acme/${secret} @${secret}\n` });
    assert.equal(told.includes(secret.slice(-tellingLength)), false);
  });
});
