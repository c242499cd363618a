import assert from "node:assert/strict";
import { givenRules } from "../../action/given-rules.ts";
import { run } from "../../action/run.ts";
import { hideGiven } from "../../shared/hide-given.ts";
import type { Report } from "../../shared/model/report.ts";
import { formats } from "../../shared/report/index.ts";
import { startStandIn, type StandIn } from "../github/stand-in.ts";
import { commitAll, git, repositoryOf } from "../node/temporary.ts";

const register =
  'apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [ { id: hush-hush, owners: { business: "@agent7", steward: "@acme/covert" }, credentials: [ { match: { names: [NPM_TOKEN], repos: ["acme/shop"] } } ] } ]\n';
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
    givenRules({ register: "", policy: "", token: "t", registerToken: "", ...inputs }, github.url);

  async function scan(inputs: Parameters<typeof given>[0]): Promise<Report> {
    const folder = repositoryOf({ ".github/workflows/release.yml": workflow });
    git(folder, "remote", "add", "origin", "https://github.com/acme/shop.git");
    return run({
      paths: [],
      cwd: folder,
      allowances: true,
      ignore: true,
      today: "2026-11-22",
      maxFileSize: 1_000_000,
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
    const hidden = hideGiven(report, ".keyholder/imports/acme/iam/org.yml");
    assert.deepEqual([hidden.decision, hidden.summary], [report.decision, report.summary]);
    for (const { id, render } of formats.filter((format) => format.id !== "html")) {
      const told = render(hidden, { verbose: true });
      assert.ok(!/hush|agent7|covert|org\.yml/.test(told), `${id}: ${told}`);
    }
    assert.ok(formats.some(({ id, render }) => id === "text" && /agent7/.test(render(report, { verbose: true }))));
  });
});
