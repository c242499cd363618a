import assert from "node:assert/strict";
import { connect } from "../../action/github.ts";
import { givenRules } from "../../action/given-rules.ts";
import { defaultLimits } from "../../action/options.ts";
import { run } from "../../action/run.ts";
import { hideGiven } from "../../shared/hide-given.ts";
import type { Report } from "../../shared/model/report.ts";
import { formats } from "../../shared/report/index.ts";
import { scan as scanText } from "../../shared/scan.ts";
import { startStandIn, type StandIn } from "../github/stand-in.ts";
import { commitAll, git, repositoryOf } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";

const register =
  'apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [ { id: hush-hush, owners: { business: "@agent7", steward: "@acme/covert" }, credentials: [ { match: { names: [NPM_TOKEN], repos: ["acme/shop"] } } ] } ]\n';
const copy = ".keyholder/imports/acme/iam/org.yml";
const policy = "apiVersion: keyholder/v1\nkind: Policy\nrules: { incomplete-registration: block }\n";
const workflow =
  "on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./x\n        env: { NPM_TOKEN: '${{ secrets.NPM_TOKEN }}' }\n";

describe("the register and policy that a workflow gives", () => {
  let github: StandIn;
  let source: string;
  before(async () => {
    github = await startStandIn();
    source = repositoryOf({ "org.yml": register, "policy.yml": policy });
    commitAll(source);
  });
  beforeEach(() => github.reset({ folder: source }));
  afterEach(() => assert.deepEqual(github.broken, []));
  after(() => github.close());

  const given = (inputs: { readonly register?: string; readonly policy?: string; readonly token?: string }) =>
    givenRules({ register: "", policy: "", token: "t", registerToken: "", ...inputs }, async (where) =>
      connect({ ...where, apiUrl: github.url }),
    );

  async function scan(
    inputs: Parameters<typeof given>[0],
    files: Readonly<Record<string, string>> = { ".github/workflows/release.yml": workflow },
  ): Promise<Report> {
    const folder = repositoryOf(files);
    git(folder, "remote", "add", "origin", "https://github.com/acme/shop.git");
    return run({
      paths: [],
      cwd: folder,
      allowances: true,
      ignore: true,
      today: "2026-11-22",
      ...defaultLimits,
      fingerprintKeys: [],
      ...(await given(inputs)),
    });
  }

  it("are files of the workspace, or nothing", async () => {
    assert.deepEqual(await given({}), { given: {}, problems: [] });
    assert.deepEqual(await given({ register: "my.yml" }), { register: "my.yml", given: {}, problems: [] });
    assert.deepEqual(github.calls, []);
  });

  it("count as if the file here imported them", async () => {
    const { verdicts, problems } = await scan({
      register: "acme/iam:org.yml@main",
      policy: "acme/iam:policy.yml@main",
    });
    assert.deepEqual(problems, []);
    assert.equal(verdicts[0]?.owner.business?.handle, "@agent7");
    assert.equal(verdicts[0]?.decision, "block");
  });

  for (const [what, inputs, why] of [
    ["without a token", { register: "acme/iam:org.yml@main", token: "" }, "unauthorized"],
    ["at a branch that is not there", { register: "acme/iam:org.yml@gone" }, "missing"],
    ["with a file that is not there", { policy: "acme/iam:x.yml@main" }, "missing"],
  ] as const)
    it(`are an error, never nothing, ${what}`, async () => {
      const { problems, summary } = await scan(inputs);
      assert.deepEqual(
        problems.map(({ code, severity, detail }) => [code, severity, detail?.["why"]]),
        [["import-unreachable", "error", why]],
      );
      assert.equal(summary.errors, 1);
    });

  it("are not told of where everybody reads, and decide all the same", async () => {
    const report = await scan({ register: "acme/iam:org.yml@main" });
    const hidden = hideGiven(report, { register: copy });
    assert.deepEqual([hidden.decision, hidden.summary], [report.decision, report.summary]);
    for (const { id, render } of formats.filter((format) => format.id !== "html")) {
      const told = render(hidden, { verbose: true });
      assert.ok(!/hush|agent7|covert|org\.yml/.test(told), `${id}: ${told}`);
    }
    assert.ok(formats.some(({ id, render }) => id === "text" && /agent7/.test(render(report, { verbose: true }))));
  });

  const entry = (more: string, id = "hush-hush", match = "names: [NPM_TOKEN]", owner = "@agent7"): string =>
    `{ id: ${id}, owners: { business: "${owner}", steward: "@acme/covert" }, ${more} credentials: [ { match: { ${match}, repos: ["acme/shop"] } } ] }`;
  for (const [what, ...entries] of [
    ["is compromised", entry("lifecycle: { state: compromised }, accountability: { incidentLead: agent7 },")],
    ["may do everything", entry('intent: { privileges: ["covert:*"] },')],
    [
      "has several credentials",
      entry("").replace(
        "credentials: [ {",
        "credentials: [ { id: covert-1, match: { names: [NPM_TOKEN], repos: [acme/shop] } }, { id: covert-2,",
      ),
    ],
    ["has ended", entry("lifecycle: { state: retired },")],
    ["is only proposed", entry("lifecycle: { state: proposed },")],
    ["is claimed twice", entry(""), entry("", "covert-too", undefined, "@agent8")],
    ["stands there twice", entry(""), entry("")],
    ["is used in several places", entry('usedBy: ["hush, hush", "covert one"],')],
    ["is written wrongly", entry("hush: 1, kind: covert,")],
    ["is not the credential's for sure", entry("", undefined, "paths: ['.github/**']")],
    ["is due", entry("review: { every: 30d, last: 2020-01-01 },")],
  ] as const)
    it(`are not told of either where an entry ${what}`, async () => {
      const text = `apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [ ${entries.join(", ")} ]\n`;
      const folder = repositoryOf({ "org.yml": text });
      commitAll(folder);
      github.reset({ folder });
      const hidden = hideGiven(await scan({ register: "acme/iam:org.yml@main" }), { register: copy });
      for (const { id, render } of formats.filter((format) => format.id !== "html")) {
        const told = render(hidden, { verbose: true });
        assert.deepEqual(told.match(/.*(?:hush|agent[78]|covert|undefined).*/g), null, id);
      }
    });

  it("are not told of either where the policy excepts something", async () => {
    const secret = githubToken("ghp_", "excepted");
    const [finding] = (await scanText({ path: "a.txt", text: secret }, {})).findings;
    const text = `apiVersion: keyholder/v1\nkind: Policy\nexceptions: [ { rule: exposed-secret, fingerprint: "${finding?.fingerprints[0]}", until: 2026-12-01, approvedBy: "@agent7", reason: hush hush } ]\n`;
    const folder = repositoryOf({ "policy.yml": text });
    commitAll(folder);
    github.reset({ folder });
    const report = await scan({ policy: "acme/iam:policy.yml@main" }, { "a.txt": secret });
    const hidden = hideGiven(report, { policy: ".keyholder/imports/acme/iam/policy.yml" });
    assert.deepEqual([hidden.decision, hidden.summary], [report.decision, report.summary]);
    assert.equal(hidden.summary.suppressed, 1);
    for (const { id, render } of formats.filter((format) => format.id !== "html"))
      assert.deepEqual(render(hidden, { verbose: true }).match(/.*(?:hush|agent7|undefined).*/g), null, id);
  });
});
