import assert from "node:assert/strict";
import { after, before } from "mocha";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git, repositoryOf, writeFiles, commitAll } from "../node/temporary.ts";
import { runStepBeside } from "./runner.ts";

const entry = (id: string, owners: string, state = "active"): string =>
  `  - id: ${id}
    owners: { ${owners} }
    lifecycle: { state: ${state}, since: 2026-01-01 }
    credentials: [{ match: { names: [${id.toUpperCase()}_TOKEN] } }]
`;
const register = `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
${entry("web", 'business: "@dana", steward: "@acme/web"')}${entry("old", 'business: "dana@example.com"', "retired")}`;

const workflow = `on: push
jobs: { a: { runs-on: x, steps: [{ run: echo, env: { T: "\${{ secrets.OLD_TOKEN }}" } }] } }
`;

describe("the Action's input register-check", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  const workspace = repositoryOf({
    ".keyholder/register.yml": register,
    ".github/workflows/a.yml": workflow,
    "docs/a.md": "a\n",
  });
  const first = git(workspace, "rev-parse", "HEAD");
  writeFiles(workspace, { "docs/a.md": "b\n" });
  commitAll(workspace);
  const second = git(workspace, "rev-parse", "HEAD");

  interface Run {
    readonly event?: string;
    readonly payload?: unknown;
    readonly ref?: string;
    readonly folder?: string;
    readonly with?: Readonly<Record<string, string>>;
    readonly state?: Partial<State>;
  }

  /** What is said in the log, with the exit code in front. */
  async function run({ event = "schedule", payload = {}, ref = "refs/heads/main", ...more }: Run): Promise<string> {
    standIn.reset({ permissions: { contents: "read", issues: "write" }, ...more.state });
    const { code, stdout, stderr } = await runStepBeside({
      workspace: more.folder ?? workspace,
      event,
      payload,
      with: { token: "made-up", "register-check": "true", "fail-on": "never", ...more.with },
      env: { GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1", GITHUB_SHA: second, GITHUB_REF: ref },
    });
    assert.equal(stderr, "");
    assert.deepEqual(standIn.broken, []);
    return `${code} ${stdout}`;
  }

  const titles = (): readonly string[] => standIn.state.issues.map(({ title }) => title);
  const both = ["Register: what dana@example.com has to see to", "Register: what @acme/web has to see to"];
  const repository = { default_branch: "main" };

  it("opens one issue an owner, where the register counts", async () => {
    assert.match(await run({}), /^0 [\s\S]*2 entries with 2 credentials: 1 to mend now/);
    assert.deepEqual(titles(), both);
    const [old, web] = standIn.state.issues;
    assert.match(
      old?.body ?? "",
      /\n<code>dana&#64;example.com<\/code>: [\s\S]*🔴 <code>old<\/code>[\s\S]*it is retired/,
    );
    assert.match(web?.body ?? "", /\n@acme\/web: [\s\S]*nothing in this repository matches it/);
    await run({ event: "workflow_dispatch", payload: { repository } });
    assert.deepEqual(titles(), both);
  });

  it("looks at the whole repository, whatever is judged", async () => {
    const push = { ref: "refs/heads/main", before: first, after: second, repository };
    await run({ event: "push", payload: push });
    assert.deepEqual(titles(), both);
    await run({ with: { path: "docs" } });
    assert.deepEqual(titles(), both);
  });

  it("does nothing where the register does not count, or there is none", async () => {
    const push = { ref: "refs/heads/topic", before: first, after: second, repository };
    const ref = "refs/heads/topic";
    for (const one of [
      { event: "push", payload: push, ref },
      { event: "workflow_dispatch", payload: { repository }, ref },
      { event: "workflow_dispatch", payload: {} },
    ])
      assert.match(await run(one), /^0 [\s\S]*not here\./);
    assert.match(await run({ folder: repositoryOf({ a: "a\n" }) }), /^0 [\s\S]*nothing to check/);
    assert.match(await run({ with: { token: "" } }), /^0 [\s\S]*Without a token/);
    assert.deepEqual(standIn.calls, []);
    await run({ with: { "register-check": "false" } });
    assert.deepEqual(standIn.calls, []);
  });

  it("changes no exit code, whatever becomes of the issues", async () => {
    const failOn = { "fail-on": "block" };
    const usual = (await run({ with: failOn })).slice(0, 1);
    assert.equal((await run({ with: { ...failOn, "register-check": "false" } })).slice(0, 1), usual);
    const assertTold = async (state: Partial<State>, expected: RegExp) => {
      const said = await run({ with: failOn, state });
      assert.equal(said.slice(0, 1), usual);
      assert.match(said, expected);
    };
    const none = "The issues about the register could not all be kept: ";
    await assertTold({ permissions: {} }, new RegExp(`${none}the token may not. Add \`issues: write\``));
    await assertTold({ permissions: { issues: "read" } }, new RegExp(`${none}the token may not`));
    await assertTold({ hasIssues: false }, new RegExp(`${none}the repository has its issues turned off`));
    await assertTold({ faults: [{ status: 401 }] }, new RegExp(`${none}GitHub does not accept the token`));
    await assertTold({ faults: ["gone", "gone", "gone"] }, new RegExp(`${none}GitHub could not be reached`));
  });

  it("refuses what is neither yes nor no", async () => {
    assert.match(await run({ with: { "register-check": "yes" } }), /^2 [\s\S]*register-check takes/);
  });
});
