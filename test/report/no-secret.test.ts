import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { annotate } from "../../action/annotations.ts";
import { renderComment } from "../../action/comment.ts";
import { collectEvidence } from "../../action/evidence.ts";
import { audit } from "../../shared/audit.ts";
import { contain } from "../../shared/containment/plan.ts";
import { foreignTypes } from "../../shared/detection/foreign.ts";
import { readScannerReport } from "../../shared/detection/imported/read.ts";
import { maskText } from "../../shared/detection/mask-text.ts";
import { publicPrefix } from "../../shared/detection/mask.ts";
import { credentialTypes, typeEntry } from "../../shared/detection/providers/index.ts";
import { search } from "../../shared/detection/search.ts";
import { maskPaths } from "../../shared/mask-paths.ts";
import { findImpact } from "../../shared/impact.ts";
import type { Rulebook } from "../../shared/model/context.ts";
import type { Finding } from "../../shared/model/finding.ts";
import type { DetectableType } from "../../shared/model/provider.ts";
import type { Report } from "../../shared/model/report.ts";
import type { Span } from "../../shared/model/source.ts";
import type { Trial } from "../../shared/model/trial.ts";
import { renderBaseline } from "../../shared/policy/baseline.ts";
import { containmentFormats } from "../../shared/report/containment.ts";
import { defaultPolicy } from "../../shared/policy/defaults.ts";
import { trialFormats } from "../../shared/report/trial.ts";
import { createTrial } from "../../shared/trial.ts";
import { explain } from "../../shared/report/explain.ts";
import { renderHover } from "../../shared/report/hover.ts";
import { impactFormats } from "../../shared/report/impact.ts";
import { formats } from "../../shared/report/index.ts";
import { headline, outcome, tally } from "../../shared/report/wording/index.ts";
import { rulePaths } from "../../shared/rule-paths.ts";
import { readRulebook } from "../../shared/rulebook.ts";
import { scan } from "../../shared/scan.ts";
import { createLines } from "../../shared/text/lines.ts";
import { acmeKey, acmePolicy } from "../acme.ts";
import { keyholder } from "../action/doors.ts";
import { examples as examplesByType } from "../detection/examples.ts";
import { aContext, aSecret, aUse, anIntroduction, auditOf } from "../builders.ts";
import { git, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { hostileTexts } from "./reports.ts";

const examples = [...examplesByType.values()].flatMap(({ find }) => find);

/** A report is rendered in every format for each chunk, which takes longer than to find what is in it. */
const chunksOf = <T>(all: readonly T[], size = 8): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

const types = credentialTypes();

/**
 * What is said whatever the secret is: a secret that is an address shares its host with its documentation, and a key
 * without an end runs into the comment behind it.
 */
const ourWords = JSON.stringify([...types.values(), "password", "keyholder:allow", "# gitleaks:allow"]);

const windowLength = 8;

/** Every stretch of eight characters of a text that is not ours to say anyway. */
const windowsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - windowLength + 1) }, (_, at) =>
    text.slice(at, at + windowLength),
  ).filter((window) => !ourWords.includes(window) && /[a-z\d].*[a-z\d]/i.test(window));

/** What nobody may read of a secret: what stands behind its public prefix and between the boundaries of a key. */
const hiddenIn = (type: DetectableType, secret: string): readonly string[] =>
  secret.slice(publicPrefix(type, secret).length).split(/-----[A-Z0-9 ]+-----|^[A-Z0-9 ]*-----|\s+/);

/** The same of all findings of a text; identifiers that a credential says of itself are public. */
function secretsOf(text: string, findings: readonly Finding[]): readonly string[] {
  const lines = createLines(text);
  const slice = ({ start, end }: Span): string => text.slice(lines.offset(start), lines.offset(end));
  return findings.flatMap((finding) => {
    const type = typeEntry(finding.type ?? "")?.type;
    if (finding.kind !== "exposed-secret" || !type) return [];
    const parts = (finding.parts ?? []).filter((part) => part.role !== "key-id");
    const { keyIds = [], account } = finding.facts;
    return [...keyIds, ...(account === undefined ? [] : [account])]
      .reduce<readonly string[]>(
        (rest, id) => rest.flatMap((piece) => piece.split(id)),
        (parts.length > 0 ? parts : [finding]).map(slice),
      )
      .flatMap((piece) => hiddenIn(type, piece));
  });
}

/** Of the dashboard, only the data is of the report. */
const page = () => ({ script: "", style: "" });

/** Of a policy that leaves everything out, so that every credential would change. */
function trialOf(report: Report): Trial {
  const { add, build } = createTrial({ ...defaultPolicy, exclude: ["**"] });
  add(report, "here");
  return build();
}

/** Everything that a person, a log or a file gets of a report. */
const outputsOf = (report: Report): readonly string[] => [
  ...formats.map((format) => format.render(report, { verbose: true, page })),
  ...report.verdicts.flatMap((verdict) => [explain(verdict, report), renderHover(verdict), headline(verdict)]),
  ...report.verdicts.slice(0, 5).flatMap(({ credential }) => {
    const impact = findImpact([report], credential);
    return impact ? impactFormats.map((format) => format.render(impact)) : [];
  }),
  ...containmentFormats.map((format) => format.render(contain(report.verdicts.slice(0, 5), report))),
  ...trialFormats.map((format) => format.render(trialOf(report))),
  JSON.stringify(annotate(report)),
  renderComment(report, () => true, undefined) ?? "",
  renderBaseline(report.verdicts.map(({ finding }) => finding)),
  outcome(report),
  tally(report),
];

/** As it is, and as it reads once a renderer has taken the escapes away. */
const readings = (output: string): string =>
  `${output}\n${output.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replace(/[\\\u200b]/g, "")}`;

function assertNone(secrets: readonly string[], outputs: readonly string[], when = ""): number {
  const told = readings(outputs.join("\n"));
  const windows = new Set(secrets.flatMap(windowsOf));
  for (const window of windows)
    assert.equal(told.includes(window), false, `a piece of a secret is in the output ${when}`);
  return windows.size > 0 ? 1 : 0;
}

async function assertSilent(path: string, text: string): Promise<number> {
  const scanned = await scan({ path, text }, {});
  const everyLine = text.split("\n").map((_, index) => index + 1);
  const context = aContext({
    types,
    introduction: anIntroduction({ [path]: everyLine }),
    policy: { allowances: { decision: "report" } },
  });
  return assertNone(secretsOf(text, scanned.findings), outputsOf(audit([scanned], context)));
}

/** What may stand around a secret in a file. */
const wrappings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `const t = "${secret}"; // keyholder:allow ${secret}`,
  (secret) => `\uFEFF\r\n\tpassword: '${secret}' # gitleaks:allow`,
  (secret) => `${secret} ${secret}`,
  (secret) => `{"token": ${JSON.stringify(secret)}}`,
];

describe("no output holds a piece of a secret", () => {
  it("of any provider", async () => {
    for (const chunk of chunksOf(examples)) assert.equal(await assertSilent("src/a.ts", chunk.join("\n\n//\n\n")), 1);
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
      { numRuns: 100 },
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
  }).timeout(120_000);
});

describe("no output holds a piece of a secret that another scanner reports", () => {
  const path = "src/a.ts";
  const results = (texts: readonly string[]) =>
    texts.map((text, at) => ({
      ruleId: `rule of ${text}`,
      message: { text },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path },
            region: { startLine: 9 * at + 1, startColumn: 3, snippet: { text } },
          },
        },
      ],
    }));
  const reports: Readonly<Record<string, (texts: readonly string[]) => unknown>> = {
    gitleaks: (texts) =>
      texts.map((text, at) => ({
        RuleID: "acme",
        File: path,
        StartLine: 9 * at + 1,
        Match: `x ${text} y`,
        Secret: text,
      })),
    trufflehog: (texts) =>
      texts.map((text, at) => ({
        DetectorName: "Acme",
        Raw: text,
        Redacted: text,
        SourceMetadata: { Data: { Git: { file: path, line: 9 * at + 1 } } },
      })),
    secretlint: (texts) =>
      texts.map((text) => ({
        filePath: path,
        sourceContent: `const t = ${text}`,
        messages: [{ ruleId: "acme", message: text, range: [10, 10 + text.length] }],
      })),
    sarif: (texts) => ({ version: "2.1.0", runs: [{ tool: { driver: { name: "acme" } }, results: results(texts) }] }),
  };

  for (const [id, write] of Object.entries(reports))
    it(id, async () => {
      const some = examples.filter((_, at) => at % 40 === 0);
      const found = await Promise.all(some.map(async (text) => scan({ path, text }, {})));
      const secrets = some.flatMap((text, at) => secretsOf(text, found[at]?.findings ?? []));
      const text = JSON.stringify(write(some));
      const { scanner, scans, problems } = await readScannerReport({ path: "report", text });
      assert.equal(scanner, id);
      const told = scans.flatMap(({ findings }) => findings);
      assert.ok(told.length > some.length / 2, String(told.length));
      const context = aContext({ types: new Map([...types, ...foreignTypes(scans)]), problems });
      assert.equal(assertNone(secrets, outputsOf(audit(scans, context))), 1);
    });
});

/** What detection is sure enough of in a text that is no file. */
async function recognisedIn(text: string): Promise<readonly string[]> {
  const { candidates } = await search({ path: "", text });
  return candidates
    .filter(({ type }) => type.confidence !== "low")
    .flatMap(({ type, range }) => hiddenIn(type, text.slice(range.start, range.end)));
}

const onOneLine = examples.filter((example) => !example.includes("\n"));

describe("the name of a file that holds a secret", () => {
  it("is masked wherever it is told, and is a problem", async () => {
    let seen = 0;
    for (const example of onOneLine) {
      const path = `.github/workflows/${example}.yml`;
      const secrets = await recognisedIn(path);
      const report = await maskPaths(
        auditOf([aSecret({ path }), aUse({ path })], {
          codeowners: "* @acme/everybody\n",
          problems: [{ code: "scan-failed", path, severity: "error" }],
          skipped: [{ path, why: "binary" }],
        }),
      );
      const found = assertNone(secrets, outputsOf(report));
      if (found > 0) assert.ok(report.problems.some(({ code }) => code === "secret-in-path"));
      seen += found;
    }
    assert.ok(seen > onOneLine.length / 3, String(seen));
  }).timeout(120_000);

  it("is masked where only the policy knows it", async () => {
    const texts: Readonly<Record<string, string>> = { [rulePaths.policy]: acmePolicy };
    const { rulebook } = await readRulebook(async (path) => texts[path], { types });
    const report = auditOf([aUse({ path: `.github/workflows/${acmeKey}.yml` })]);
    assertNone([acmeKey.slice("acme_dk_".length)], outputsOf(await maskPaths(report, rulebook.policy.providers)));
  });

  it("is masked where it is encoded", async () => {
    const secret = githubToken("ghp_", "encoded in a path");
    const spellings = [
      Buffer.from(secret).toString("base64"),
      Buffer.from(`token=${secret}`).toString("base64url"),
      Buffer.from(secret).toString("hex"),
    ];
    for (const spelling of spellings) {
      const report = await maskPaths(auditOf([aUse({ path: `.github/workflows/${spelling}.yml` })]));
      assertNone([spelling.slice(12)], outputsOf(report), spelling);
    }
  });

  it("is masked where its folder is told: by CODEOWNERS, and in a resource's address", async () => {
    const inName = githubToken("ghp_", "in a folder's name");
    const at = temporaryFolder();
    writeFiles(at, {
      CODEOWNERS: `/keys-${inName}/ @acme/web\n**/${inName}/*.tf @acme/web\n/\\m/${inName}/b* @acme/web\n`,
      [`keys-${inName}/a.ts`]: `const t = "${githubToken("ghp_", "in a file")}";\n`,
      [`m/${inName}/main.tf`]: 'resource "aws_iam_access_key" "k" {\n  user = "ci"\n}\n',
      [`m/${inName}/b.ts`]: `const t = "${githubToken("ghp_", "in another file")}";\n`,
    });
    git(at, "init", "--quiet");
    const { out } = await keyholder(at, ["scan", "--format", "json"]);
    const { verdicts } = JSON.parse(out) as Report;
    const owned = verdicts.filter(({ finding }) => finding.path !== "CODEOWNERS");
    assert.deepEqual(
      owned.map(({ owner }) => owner.steward?.handle),
      ["@acme/web", "@acme/web", "@acme/web"],
    );
    assert.match(out, /"m\/ghp_…\/aws_iam_access_key\.k"/);
    const bundles = temporaryFolder();
    const commandLines = [
      ...formats.map(({ id }) => ["scan", "--verbose", "--format", id]),
      ...verdicts.flatMap(({ finding: { fingerprints } }) => [
        ["explain", fingerprints[0]],
        ["contain", fingerprints[0]],
        ["contain", fingerprints[0], "--evidence", join(bundles, fingerprints[0])],
      ]),
    ];
    for (const args of commandLines) {
      const told = await keyholder(at, args);
      assert.equal(assertNone([inName.slice("ghp_".length)], [told.out, told.err], args.join(" ")), 1);
    }
    const kept = readdirSync(bundles, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    assert.ok(kept.length > verdicts.length);
    const texts = kept.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
    assertNone([inName.slice("ghp_".length)], texts, "an evidence bundle");
  });

  it("is told as it is where there is none", async () => {
    const report = auditOf([aSecret(), aUse()]);
    assert.equal(await maskPaths(report), report);
  });
});

describe("an argument that holds a secret", () => {
  const commandLines: readonly ((secret: string) => readonly string[])[] = [
    (secret) => [secret],
    (secret) => ["explain", secret],
    (secret) => ["explain", `${secret}:1`],
    (secret) => ["impact", secret],
    (secret) => ["impact", "TOKEN", secret],
    (secret) => ["contain", secret],
    (secret) => ["contain", "--drill", secret],
    (secret) => ["verify", secret],
    (secret) => ["verify", ".", "--manifest", secret],
    (secret) => ["scan", "--policy", secret],
    (secret) => ["scan", "--baseline", `${secret}/b.json`, "--write-baseline"],
    (secret) => ["scan", "--output", `a.txt/${secret}`],
    (secret) => ["scan", "--changed-since", secret],
    (secret) => ["scan", "--format", secret],
    (secret) => ["scan", `--${secret}`],
    (secret) => ["completion", secret],
    (secret) => ["providers", secret],
    (secret) => ["providers", "--policy", secret],
  ];

  it("is not told again", async () => {
    const at = temporaryFolder();
    writeFiles(at, { "a.txt": "nothing\n" });
    git(at, "init", "--quiet");
    let seen = 0;
    for (const [index, example] of onOneLine.filter((one) => !one.startsWith("-")).entries()) {
      if (index % 100 !== 0 || (await maskText(example)) === example) continue;
      for (const commandLine of commandLines) {
        const args = commandLine(example);
        const { out, err } = await keyholder(at, args);
        seen += assertNone((await Promise.all(args.map(recognisedIn))).flat(), [out, err]);
      }
    }
    assert.ok(seen > 20, String(seen));
  });

  it("is not told again where a URL was taken for a path", async () => {
    const at = temporaryFolder();
    const urls = ["aws-presigned-url", "url-key", "basic-auth-url"].flatMap(
      (type) => examplesByType.get(type)?.find ?? [],
    );
    const told = urls.filter((url) => /^[a-z]+:\/\/\S+$/.test(url));
    assert.ok(told.length >= 3, String(told.length));
    for (const url of told) {
      for (const args of [
        ["scan", url],
        ["scan", "--policy", url],
        ["scan", "--baseline", url],
      ]) {
        const { out, err } = await keyholder(at, args);
        assert.equal(assertNone(await recognisedIn(url), [out, err]), 1, url);
      }
    }
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
        accountability: {
          identityTruth: "@acme/iam",
          privileged: "@acme/pam",
          platform: "@acme/cloud",
          detection: "@acme/soc",
          incidentLead: "@acme/incident",
        },
        autonomy: { level: "unattended", tools: ["mcp:github"], approval: "for writes" },
        chain: [{ human: "@druiz" }, { identity: "deployer" }],
        credentials: [
          {
            id: "deployer-key",
            type: "npm-token",
            rotation: { every: "90d", runbook: "https://wiki.example/rotate" },
            storage: ["github:acme/shop/secrets/DEPLOY_TOKEN"],
            containment: { first: "disable", stepsRef: "npm-token", approver: "@boss", evidence: ["the audit log"] },
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

  async function auditBy(files: RuleFiles): Promise<{ readonly report: Report; readonly rulebook: Rulebook }> {
    const texts: Readonly<Record<string, string>> = {
      [rulePaths.register]: JSON.stringify(files.register ?? register, null, 2),
      [rulePaths.policy]: JSON.stringify(files.policy ?? policy, null, 2),
      ".github/CODEOWNERS": files.codeowners ?? codeowners,
    };
    const { rulebook, problems } = await readRulebook(async (path) => texts[path], { types });
    const scanned = await scan({ path: ".github/workflows/deploy.yml", text: workflow }, {});
    return { report: audit([scanned], { ...aContext({ types, problems }), rulebook, proposed: rulebook }), rulebook };
  }
  const reportBy = async (files: RuleFiles): Promise<Report> => (await auditBy(files)).report;

  const secret = githubToken("ghp_", "typed by mistake");
  const typed = [secret.slice("ghp_".length)];
  async function outputs(files: RuleFiles): Promise<readonly string[]> {
    const { report, rulebook } = await auditBy(files);
    const containment = contain(report.verdicts, report);
    const evidence = await collectEvidence({ containment, report, rulebook, repository: undefined });
    return [...outputsOf(report), ...evidence.values()];
  }
  const spellings = [(): string => secret, (text: string): string => `${text} ${secret}`, (): string => `@${secret}`];

  it("is told whole where no secret stands in it", async () => {
    const { problems } = await reportBy({});
    assert.deepEqual(problems.map(({ code }) => code).toSorted(), ["exception-expired", "exception-not-in-force"]);
    assert.ok(typed.flatMap(windowsOf).length > 20);
    const told = (await outputs({})).join("\n");
    for (const text of ["Dana Ruiz", "deployer-key", "@acme/incident", "the account", "EX-2", "/.github/"])
      assert.ok(told.includes(text), text);
  });

  for (const [name, document] of Object.entries({ register, policy }))
    it(name, async () => {
      for (const spelling of spellings)
        for (const version of withEachText(document, spelling))
          assertNone(typed, await outputs({ [name]: version }), JSON.stringify(version));
    });

  it("where only the policy knows it", async () => {
    const provider = {
      id: "acme",
      name: "Acme",
      types: [
        {
          id: "acme-deploy-key",
          name: "Acme deploy key",
          pattern: "acme_dk_[0-9a-f]{32}",
          keywords: ["acme_dk_"],
          lifetime: "never",
          reference: "https://wiki.acme.example/keys",
          containment: ["Revoke it in the console"],
        },
      ],
    };
    const own = [acmeKey.slice("acme_dk_".length)];
    const withOwn = { ...policy, providers: [provider] };
    for (const version of withEachText(register, (text) => `${text} ${acmeKey}`))
      assertNone(own, await outputs({ register: version, policy: withOwn }), JSON.stringify(version));
    for (const version of withEachText(policy, (text) => `${text} ${acmeKey}`))
      assertNone(
        own,
        await outputs({ policy: { ...Object(version), providers: [provider] } }),
        JSON.stringify(version),
      );
    assertNone(own, await outputs({ policy: withOwn, codeowners: `**/deploy.yml @acme/${acmeKey} @${acmeKey}\n` }));
    const { problems } = await reportBy({ policy: { ...withOwn, notCredentials: [acmeKey] } });
    assert.deepEqual(problems, (await reportBy({ policy: withOwn })).problems);
  });

  it("CODEOWNERS", async () => {
    for (const place of ["@acme/platform", "platform", "/.github/"])
      for (const spelling of [secret, `@${secret}`, `@acme/${secret}`]) {
        const told = await outputs({ codeowners: codeowners.replace(place, spelling) });
        assertNone(typed, told, `${spelling} for ${place}`);
      }
    assertNone(typed, await outputs({ codeowners: `* @acme/x\n**/deploy.yml @acme/${secret} @${secret}\n` }));
  });
});
