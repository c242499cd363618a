import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { audit } from "../shared/audit.ts";
import { credentialTypes } from "../shared/detection/providers/index.ts";
import { findImpact, nearestKnown } from "../shared/impact.ts";
import type { Impact } from "../shared/model/impact.ts";
import type { Report } from "../shared/model/report.ts";
import { impactFormats } from "../shared/report/impact.ts";
import { parseReport } from "../shared/report/parse.ts";
import { json } from "../shared/report/json.ts";
import schema from "../shared/report/impact.schema.json" with { type: "json" };
import { scan } from "../shared/scan.ts";
import { aContext, anIdentity, aSecret, auditOf, type Situation } from "./builders.ts";
import { aVariedReport, hostileTexts } from "./report/reports.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const types = credentialTypes();

async function reportOf(files: Readonly<Record<string, string>>, situation: Situation = {}): Promise<Report> {
  const scans = await Promise.all(Object.entries(files).map(([path, text]) => scan({ path, text })));
  return audit(scans, aContext({ types, ...situation }));
}

const job = (name: string, environment: string | undefined, command: string): string =>
  `  ${name}:\n    runs-on: x\n${environment === undefined ? "" : `    environment: ${environment}\n`}    steps:\n      - run: ${command}\n`;

const workflow = (...jobs: readonly string[]): string => `on: push\njobs:\n${jobs.join("")}`;
const use = "deploy ${{ secrets.DEPLOY_KEY }}";
const ship = ".github/workflows/ship.yml";
const rotate = ".github/workflows/rotate.yml";

const files = {
  [ship]: workflow(
    job("live", "production", use),
    job("check", undefined, use),
    job("try", "staging", use),
    job("other", "staging", "x ${{ secrets.OTHER_KEY }}"),
  ),
  [rotate]: workflow(job("mint", undefined, "aws iam create-access-key | gh secret set DEPLOY_KEY")),
};

const impactOf = (reports: readonly Report[], asked: string): Impact => {
  const impact = findImpact(reports, asked);
  assert.ok(impact, asked);
  return impact;
};

/** What breaks, in the order to change it: `environment: repository id` for each. */
const broken = ({ waves }: Impact): readonly string[] =>
  waves.flatMap(({ environment = "?", dependents }) =>
    dependents.map(({ kind, id, repository }) => `${environment}: ${kind} ${repository}/${id}`),
  );

function assertBroken(reports: readonly Report[], asked: string, ...expected: readonly string[]): void {
  assert.deepEqual(broken(impactOf(reports, asked)), expected, asked);
}

describe("impact", () => {
  const all = [
    `staging: job acme/shop/${ship}#try`,
    `?: job acme/shop/${ship}#check`,
    `production: job acme/shop/${ship}#live`,
  ];

  it("is every job that uses it, production last", async () => {
    const report = await reportOf(files);
    assertBroken([report], "DEPLOY_KEY", ...all);
    const [{ finding } = {}] = report.verdicts.filter((verdict) => verdict.finding.name === "DEPLOY_KEY");
    assertBroken([report], finding?.fingerprints[0] ?? "", ...all);
    assert.deepEqual(impactOf([report], "DEPLOY_KEY").environments, ["staging", "production"]);
  });

  it("of what issues it is that of the names it fills", async () => {
    const report = await reportOf(files);
    assertBroken([report], "aws iam create-access-key", ...all);
    assertBroken([report], `${rotate}#mint/aws iam create-access-key`, ...all);
    assert.deepEqual(
      impactOf([report], "DEPLOY_KEY").stores.map(({ id, place }) => `${id} ${place?.path}:${place?.start.line}`),
      [`github-actions:repository/DEPLOY_KEY ${rotate}:6`],
    );
  });

  it("of one issuance is not that of another that feeds the same name", async () => {
    const two = {
      ...files,
      ".github/workflows/admin.yml": workflow(
        job("a", undefined, "npm token create | tee t | gh secret set DEPLOY_KEY && gh secret set ADMIN < t"),
      ),
      ".github/workflows/use.yml": workflow(job("use", "staging", "x ${{ secrets.ADMIN }}")),
    };
    const report = await reportOf(two);
    assertBroken([report], "aws iam create-access-key", ...all);
    assert.equal(impactOf([report], "aws iam create-access-key").stores.length, 1);
    assert.ok(impactOf([report], "DEPLOY_KEY").issuedBy.some(({ status }) => status === "ambiguous"));
  });

  it("of an identity goes over all repositories", async () => {
    const identities = [
      anIdentity("deployer", { match: { names: ["DEPLOY_KEY"], repos: ["acme/shop", "acme/web", "acme/blog"] } }),
    ];
    const web = { [ship]: workflow(job("web", "production", use)) };
    const reports = [
      await reportOf(files, { identities, repository: { name: "acme/shop" } }),
      await reportOf(web, { identities, repository: { name: "acme/web" } }),
    ];
    const production = [`production: job acme/shop/${ship}#live`, `production: job acme/web/${ship}#web`];
    for (const asked of ["deployer", "deployer/deployer", "DEPLOY_KEY"])
      assertBroken(reports, asked, ...all.slice(0, 2), ...production);
    const { repositories, owners, credentials } = impactOf(reports, "deployer");
    assert.deepEqual(repositories, ["acme/blog", "acme/shop", "acme/web"]);
    assert.deepEqual(owners, ["@acme/web", "@dana"]);
    assert.deepEqual(credentials, ["deployer/deployer"]);
  });

  it("tells names of two repositories apart that nothing registers as one", async () => {
    const reports = [
      await reportOf(files),
      await reportOf({ [ship]: workflow(job("web", "production", "x ${{ secrets.THIRD }}")) }),
    ];
    assertBroken(reports, "THIRD", `production: job acme/shop/${ship}#web`);
  });

  it("of a value is every file that holds it", () => {
    const report = auditOf([aSecret(), aSecret({ path: "src/b.ts" }), aSecret({ path: "src/b.ts", line: 4 })]);
    const impact = impactOf([report], aSecret().fingerprints[0]);
    assert.deepEqual(broken(impact), ["?: code acme/shop/src/a.ts", "?: code acme/shop/src/b.ts"]);
    assert.equal(impact.exposed, true);
    assert.deepEqual(
      impact.waves[0]?.dependents[1]?.places.map(({ start }) => start.line),
      [1, 4],
    );
  });

  it("of what is minted for each run is the trust alone", async () => {
    const text = workflow(job("a", undefined, "x ${{ secrets.GITHUB_TOKEN }}"));
    assert.equal(impactOf([await reportOf({ [ship]: text })], "GITHUB_TOKEN").minted, true);
  });

  it("of a registered identity that nothing uses is nothing", () => {
    const report = auditOf([], { identities: [anIdentity("idle")] });
    assertBroken([report], "idle");
    assert.match(impactFormats[0]?.render(impactOf([report], "idle")) ?? "", /nothing that was looked at uses it/);
  });

  it("of what nobody knows is none, and the nearest name is", async () => {
    const report = await reportOf(files);
    assert.equal(findImpact([report], "DEPLOY_KEYS"), undefined);
    assert.equal(nearestKnown([report], "DEPLOY_KEYS"), "DEPLOY_KEY");
    assert.equal(nearestKnown([report], "nothing like it"), undefined);
  });

  it("says when not everything was looked at", async () => {
    assert.equal(impactOf([await reportOf(files)], "DEPLOY_KEY").complete, true);
    assert.equal(impactOf([await reportOf(files, { complete: false })], "DEPLOY_KEY").complete, false);
    const problems = [{ code: "scan-failed", path: "a", severity: "error" }] as const;
    assert.equal(impactOf([await reportOf(files, { problems })], "DEPLOY_KEY").complete, false);
  });
});

describe("an impact as text, JSON and Markdown", () => {
  const render = (id: string, impact: Impact): string =>
    impactFormats.find((format) => format.id === id)?.render(impact) ?? "";

  it("tells the order and why", async () => {
    const told = render("text", impactOf([await reportOf(files)], "DEPLOY_KEY"));
    const steps = [...told.matchAll(/^ {2}(\d)\. (\w+)/gm)].map(([, number, word]) => `${number} ${word}`);
    assert.deepEqual(steps, ["1 Issue", "2 Store", "3 Staging", "4 No", "5 Production", "6 Revoke"]);
    assert.equal(told.match(/^ {5}why: /gm)?.length, 6);
    assert.match(told, /give each environment a store of its own/);
  });

  it("is as its schema says", async () => {
    const varied = aVariedReport();
    const asked = varied.verdicts.flatMap(({ finding }) => [finding.name ?? [], finding.fingerprints].flat());
    const impacts = [impactOf([await reportOf(files)], "DEPLOY_KEY"), ...asked.map((one) => impactOf([varied], one))];
    for (const impact of impacts) {
      validate(JSON.parse(render("json", impact)));
      assert.deepEqual(validate.errors, null, impact.asked);
    }
  });

  it("is the same in every format", async () => {
    const impact = impactOf([await reportOf(files)], "DEPLOY_KEY");
    assert.equal(JSON.parse(render("json", impact)).steps.length, 6);
    assert.equal(render("markdown", impact).match(/^\d\. /gm)?.length, 6);
  });

  it("lets no name become markup", () => {
    for (const hostile of hostileTexts) {
      const report = auditOf([aSecret({ path: hostile, name: hostile })]);
      const told = render("markdown", impactOf([report], hostile));
      assert.doesNotMatch(told, /<(?!\/?code>)|\]\(|!\[|(?<!&#\d+;)@\w/, hostile);
      assert.doesNotMatch(render("text", impactOf([report], hostile)), /[^\P{Cc}\n]|\u202e/u, hostile);
    }
  });
});

describe("a report that is read again", () => {
  const faultOf = (text: string): string => {
    const parsed = parseReport(text);
    return "fault" in parsed ? parsed.fault : "none";
  };

  it("is what was written", async () => {
    assert.equal(faultOf(json.render(aVariedReport())), "none");
    const parsed = parseReport(json.render(await reportOf(files)));
    assert.ok("report" in parsed);
    assert.deepEqual(impactOf([parsed.report], "DEPLOY_KEY"), impactOf([await reportOf(files)], "DEPLOY_KEY"));
  });

  it("may lack what an older Keyholder did not say", () => {
    const older = JSON.parse(json.render(aVariedReport()), (key, value: unknown) =>
      key === "repositories" || key === "agents" || key === "resource" ? undefined : value,
    );
    const parsed = parseReport(JSON.stringify(older));
    assert.ok("report" in parsed);
    impactOf([parsed.report], "OWNED");
  });

  it("is refused for a reason", () => {
    for (const text of ["", " \n", json.render(aVariedReport()).slice(0, 500), '{"schema":"keyholder-report/1","ver'])
      assert.equal(faultOf(text), "cut-off", text);
    for (const text of [
      "null",
      "{",
      "# Reports",
      "[]",
      "{}",
      '{"schema":"sarif"}',
      '{"schema":7}',
      '"keyholder-report/1"',
    ])
      assert.equal(faultOf(text), "no-report", text);
    assert.equal(faultOf('{"schema":"keyholder-report/2","verdicts":[]}'), "other-version");
    assert.equal(faultOf('{"schema":"keyholder-report/0"}'), "other-version");
    assert.equal(faultOf('{"schema":"keyholder-report/1"}'), "incomplete-report");
    const broken = JSON.parse(json.render(aVariedReport()));
    broken.verdicts[0].chain.edges = [{ from: null }];
    assert.equal(faultOf(JSON.stringify(broken)), "incomplete-report");
  });
});
