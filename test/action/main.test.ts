import assert from "node:assert/strict";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fill } from "../../shared/detection/providers/fill.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { spawnKeyholder } from "./doors.ts";
import { mergeOf, type PullRequest } from "./pull-request.ts";
import { manifest, runStep, type Step, type StepResult } from "./runner.ts";

const token = (name: string): string => githubToken("ghp_", name);
const secret = (name: string): string => `token = "${token(name)}"\n`;
const zero = "0".repeat(40);

interface Expected {
  readonly code: 0 | 1 | 2;
  /** `path:line` of each error annotation. */
  readonly errors?: readonly string[];
  readonly warnings?: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
}

function assertStep(step: Step, { code, errors = [], warnings, outputs = {} }: Expected): StepResult {
  const result = runStep(step);
  const said = `${step.event}\n${result.stdout}\n${result.stderr}`;
  const placesOf = (name: string): readonly string[] =>
    result.commands
      .filter((command) => command.name === name)
      .map(({ properties: { file, line } }) => (line === undefined ? (file ?? "") : `${file}:${line}`));
  assert.equal(result.code, code, said);
  assert.deepEqual(placesOf("error"), errors, said);
  if (warnings) assert.deepEqual(placesOf("warning"), warnings, said);
  for (const [name, value] of Object.entries(outputs)) assert.equal(result.outputs[name], value, name);
  assert.equal(result.stderr, "");
  for (const name of ["one", "two", "three"])
    assert.ok(
      !(result.stdout + result.summary + JSON.stringify(result.outputs)).includes(token(name)),
      "a secret was told",
    );
  return result;
}

/** A base that moved on, and with a secret of its own. */
const base = { old: secret("one") };
const pullRequest = (change: Readonly<Record<string, string>>): PullRequest =>
  mergeOf(base, change, { theirs: secret("three") });

describe("the bundled Action", () => {
  it("runs on Node 24 from the committed bundle", () => {
    assert.equal(manifest.runs.using, "node24");
    assert.equal(manifest.runs.main, "dist/action/main.js");
  });

  it("judges what a pull request introduces", () => {
    const { workspace, payload, base } = pullRequest({ fresh: secret("two") });
    const { summary, outputs, commands } = assertStep(
      { workspace, event: "pull_request", payload },
      { code: 1, errors: ["fresh:1"], outputs: { decision: "block", blocked: "1", unowned: "1", "long-lived": "1" } },
    );
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(manifest.outputs).sort());
    assert.match(summary, /Keyholder: 1 credential blocked/);
    assert.match(summary, /fresh:1/);
    assert.ok(!summary.includes("theirs"), "what the base brought is not this pull request's");
    const [first] = commands;
    assert.match(first?.message ?? "", /^exposed-secret: .*\nunowned: .*\nlong-lived: .*\nNext: /);
    assert.match(first?.properties["title"] ?? "", /^github-pat-classic/);
    assertStep({ workspace, event: "pull_request_review", payload }, { code: 1, errors: ["fresh:1"] });
    assertStep(
      { workspace, event: "merge_group", payload: { merge_group: { base_sha: base } } },
      { code: 1, errors: ["fresh:1"] },
    );
  });

  it("finds nothing in a pull request that brings nothing", () => {
    const { workspace, payload } = pullRequest({ fresh: "plain\n" });
    assertStep(
      { workspace, event: "pull_request", payload },
      { code: 0, outputs: { decision: "allow", blocked: "0" } },
    );
    assertStep(
      { workspace, event: "pull_request", payload, with: { scope: "all" } },
      { code: 1, errors: ["old:1", "theirs:1"] },
    );
  });

  it("holds a pull request against the rules of its base, also where everything counts", () => {
    const policy = "apiVersion: keyholder/v1\nkind: Policy\n";
    const loose = `${policy}rules: { exposed-secret: allow, unowned: allow, long-lived: allow }\n`;
    const { workspace, payload, base } = pullRequest({ fresh: secret("two"), ".keyholder/policy.yml": loose });
    const everything = { code: 1, errors: ["fresh:1", "old:1", "theirs:1"] } as const;
    const scope = { scope: "all" };
    assertStep({ workspace, event: "pull_request", payload, with: scope }, everything);
    const group = { merge_group: { base_sha: base } };
    assertStep({ workspace, event: "merge_group", payload: group, with: scope }, everything);
    assertStep({ workspace, event: "push", payload: { before: base }, with: scope }, { code: 0 });
  });

  it("takes the scope from the input, then from the policy at the base, then from the event", () => {
    const workspace = repositoryOf({
      old: secret("one"),
      ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\nscope: all\n",
    });
    const before = git(workspace, "rev-parse", "HEAD");
    writeFiles(workspace, {
      fresh: secret("two"),
      ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\n",
    });
    commitAll(workspace);
    const push = { workspace, event: "push", payload: { before } };
    assertStep(push, { code: 1, errors: ["fresh:1", "old:1"] });
    assertStep({ ...push, with: { scope: "introduced" } }, { code: 1, errors: ["fresh:1"] });
    writeFiles(workspace, { later: "later\n" });
    commitAll(workspace);
    const next = { ...push, payload: { before: git(workspace, "rev-parse", "HEAD~1") } };
    assertStep(next, { code: 0 });
    assertStep({ ...next, with: { scope: "all" } }, { code: 1, errors: ["fresh:1", "old:1"] });
  });

  it("tells weak passwords apart by the fingerprint key that it is given", () => {
    const key = `k1=${Buffer.from("a key of the tests, and long").toString("base64")}`;
    const files = { "app.conf": `db = postgres://app:${fill("{w:16}")}@db.acme.io/app\n` };
    const env = { KEYHOLDER_FINGERPRINT_KEY: key };
    const written = repositoryOf(files);
    const { code, err } = spawnKeyholder(written, ["scan", "--write-baseline"], { env });
    assert.equal(code, 0, err);
    const baseline = readFileSync(join(written, ".keyholder/baseline.json"), "utf8");
    assert.match(baseline, /"h1:k1:/);
    const workspace = repositoryOf({ ...files, ".keyholder/baseline.json": baseline });
    assertStep({ workspace, event: "schedule", env }, { code: 0, outputs: { suppressed: "1" } });
    assertStep({ workspace, event: "schedule" }, { code: 1, errors: ["app.conf:1"] });
    const bad = { KEYHOLDER_FINGERPRINT_KEY: key.slice(0, 9) };
    const { commands, stdout } = assertStep({ workspace, event: "schedule", env: bad }, { code: 2, errors: [""] });
    assert.match(commands[0]?.message ?? "", /^KEYHOLDER_FINGERPRINT_KEY must be/);
    assert.ok(!stdout.includes(bad.KEYHOLDER_FINGERPRINT_KEY), "the key was told");
  });

  it("warns of a rule under fail-on that no scan applies", () => {
    const workspace = repositoryOf({ a: "a" });
    const step = { workspace, event: "schedule", with: { "fail-on": "unowned, departed-owner" } };
    const { commands } = assertStep(step, { code: 0, warnings: [""] });
    assert.match(commands[0]?.message ?? "", /^fail-on: no scan applies departed-owner, since/);
  });

  it("judges a head that is checked out itself from where it began, whatever its tip merged", () => {
    const { workspace, base } = pullRequest({ fresh: secret("two") });
    git(workspace, "checkout", "-q", "topic");
    git(workspace, "merge", "-q", "-m", "Take main in", "main");
    const head = git(workspace, "rev-parse", "HEAD");
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    assertStep({ workspace, event: "pull_request", payload }, { code: 1, errors: ["fresh:1"] });
  });

  it("judges what a push brings, and a new branch whole", () => {
    const workspace = repositoryOf({ old: secret("one") });
    const before = git(workspace, "rev-parse", "HEAD");
    writeFiles(workspace, { fresh: secret("two") });
    commitAll(workspace);
    const event = "push";
    assertStep({ workspace, event, payload: { before } }, { code: 1, errors: ["fresh:1"] });
    assertStep({ workspace, event, payload: { before: zero } }, { code: 1, errors: ["fresh:1", "old:1"] });
    assertStep({ workspace, event, payload: {} }, { code: 1, errors: ["fresh:1", "old:1"] });
  });

  it("judges everything on a schedule and by hand", () => {
    const workspace = repositoryOf({ old: secret("one") });
    assertStep({ workspace, event: "schedule" }, { code: 1, errors: ["old:1"] });
    assertStep({ workspace, event: "workflow_dispatch" }, { code: 1, errors: ["old:1"] });
    assertStep({ workspace, event: "schedule", with: { scope: "introduced" } }, { code: 2, errors: [""] });
  });

  it("refuses pull_request_target, which shows it no change", () => {
    const { workspace, payload } = pullRequest({});
    const { commands } = assertStep({ workspace, event: "pull_request_target", payload }, { code: 2, errors: [""] });
    assert.match(commands[0]?.message ?? "", /does not judge pull_request_target.*Use `on: pull_request`/);
  });

  it("says how to fetch what a shallow clone lacks", () => {
    const { workspace, payload } = pullRequest({ fresh: secret("two") });
    const folder = temporaryFolder();
    git(folder, "clone", "-q", "--depth=1", "--no-single-branch", `file://${workspace}`, "clone");
    const shallow = join(folder, "clone");
    const { commands } = assertStep(
      { workspace: shallow, event: "pull_request", payload: { pull_request: { base: { sha: "1".repeat(40) } } } },
      { code: 2, errors: [""] },
    );
    assert.match(commands[0]?.message ?? "", /fetch-depth: 0 in actions\/checkout/);
    assertStep({ workspace, event: "pull_request", payload }, { code: 1, errors: ["fresh:1"] });
  });

  it("audits the paths it is given", () => {
    const workspace = repositoryOf({ "a/x": secret("one"), "b/x": secret("two"), "c/x": secret("three") });
    const event = "workflow_dispatch";
    assertStep({ workspace, event, with: { path: "a\n  b  \n" } }, { code: 1, errors: ["a/x:1", "b/x:1"] });
    assertStep({ workspace, event, with: { path: "nowhere" } }, { code: 2, errors: [""] });
  });

  it("audits a checkout that is a folder of the workspace", () => {
    const { workspace: checkout, payload } = pullRequest({ fresh: secret("two") });
    const workspace = temporaryFolder();
    renameSync(checkout, join(workspace, "shop"));
    const step = { workspace, event: "pull_request", payload, with: { path: "shop" } };
    assertStep(step, { code: 1, errors: ["shop/fresh:1"] });
  });

  it("fails on what fail-on names", () => {
    const workflow =
      "on: push\njobs:\n  a:\n    runs-on: x\n    env: { T: '${{ secrets.DEPLOY_TOKEN }}' }\n    steps: [{ run: echo }]\n";
    const warning = repositoryOf({ ".github/workflows/a.yml": workflow, CODEOWNERS: "/.github/ @acme/ops\n" });
    const blocking = repositoryOf({ a: secret("one") });
    const broken = repositoryOf({ ".keyholder/register.yml": "identities: [\n" });
    const assertFails = (workspace: string, failOn: string, code: 0 | 1 | 2): void => {
      const result = runStep({ workspace, event: "schedule", with: { "fail-on": failOn } });
      assert.equal(result.code, code, `${failOn}\n${result.stdout}`);
    };
    assertFails(warning, "block", 0);
    assertFails(warning, "warn", 1);
    assertFails(warning, "never", 0);
    assertFails(warning, "unregistered", 1);
    assertFails(warning, "unowned, exposed-secret", 0);
    assertFails(blocking, "block", 1);
    assertFails(blocking, "", 1);
    assertFails(blocking, "never", 0);
    assertFails(blocking, "overdue-rotation", 0);
    assertFails(blocking, "long-lived", 1);
    assertFails(broken, "never", 2);
    assertFails(broken, "warn", 2);
    assertFails(broken, "unowned", 2);
    assertFails(blocking, "unowend", 2);
    assertFails(blocking, "Block", 2);
  });

  it("shows ten of a level and says how many more there are", () => {
    const names = Array.from({ length: 13 }, (_, n) => `f${String(n).padStart(2, "0")}`);
    const workspace = repositoryOf({
      ...Object.fromEntries(names.map((name) => [name, secret(name)])),
      ".keyholder/policy.yml": "rules: [\n",
    });
    const result = assertStep(
      { workspace, event: "schedule" },
      { code: 1, errors: names.slice(0, 10).map((name) => `${name}:1`) },
    );
    const errors = result.commands.filter(({ name }) => name === "error");
    assert.match(errors.at(-1)?.message ?? "", /\n4 more: see the job summary\.$/);
    assert.match(result.summary, /f12:1/);
    assert.match(result.summary, /not valid YAML/);
  });

  it("tells what it could not judge at its place", () => {
    const workspace = repositoryOf({ ".keyholder/register.yml": "identities: [\n" });
    const { commands, summary } = assertStep(
      { workspace, event: "schedule" },
      { code: 2, errors: [".keyholder/register.yml:2"] },
    );
    assert.match(commands[0]?.message ?? "", /not valid YAML/);
    assert.match(summary, /Problems/);
  });

  it("tells as many findings as it is allowed to, and ends in 2 for more", () => {
    const workspace = repositoryOf({ one: secret("one"), two: secret("two") });
    const allowed = (most: string): Step => ({ workspace, event: "schedule", with: { "max-findings": most } });
    assertStep(allowed("2"), { code: 1, errors: ["one:1", "two:1"] });
    assertStep(
      { ...allowed("1"), with: { "max-findings": "1", "fail-on": "never" } },
      { code: 2, errors: ["one:1", "two"] },
    );
    const { stdout } = assertStep(allowed("many"), { code: 2, errors: [""] });
    assert.match(stdout, /The input max-findings takes a whole number/);
  });

  it("lets no name break out of a workflow command", () => {
    const names = [
      "a\n::error::forged",
      "b\r::set-output name=decision::allow",
      "c%0A::error::forged",
      "d,line=9,title=forged",
      "e:f::g",
      "::stop-commands::x",
      " ::add-mask::x",
      "h\u001b[2Kx",
    ];
    const files = names.map((name) => [name, secret("one")] as const);
    const workspace = repositoryOf({
      ...Object.fromEntries(files),
      ".keyholder/policy.yml": `apiVersion: keyholder/v1
kind: Policy
exceptions:
  - { id: "x\\n::error::forged \\e[2K", rule: unowned, identity: npm, until: 2020-01-01, approvedBy: "@dana", reason: r }
`,
    });
    const result = runStep({ workspace, event: "schedule" });
    const errors = result.commands.filter(({ name }) => name === "error");
    assert.equal(result.code, 1);
    assert.deepEqual(
      errors.map(({ properties: { file, line } }) => `${file}:${line}`).sort(),
      [".keyholder/policy.yml:4", ...names.map((name) => `${name}:1`)].sort(),
    );
    assert.deepEqual([...new Set(result.commands.map(({ name }) => name))].sort(), ["error", "warning"]);
    assert.equal(result.outputs["decision"], "block");
    assert.ok(
      !/\p{Cc}/u.test((result.summary + result.stdout.replaceAll(/file=[^,]*/g, "")).replaceAll("\n", "")),
      "a terminal would obey",
    );
  });

  it("ends in 2 whatever breaks", () => {
    const workspace = repositoryOf({ a: secret("one") });
    const assertBroken = (env: Record<string, string>, expected: RegExp): void => {
      const { code, commands, stdout, stderr } = runStep({ workspace, event: "schedule", env });
      assert.equal(code, 2, `${stdout}\n${stderr}`);
      assert.match(commands.findLast(({ name }) => name === "error")?.message ?? "", expected);
    };
    assertBroken({ GITHUB_WORKSPACE: "/nowhere" }, /^There is no \/nowhere/);
    assertBroken({ GITHUB_EVENT_PATH: "/nowhere" }, /event payload .* could not be read/);
    assertBroken({ GITHUB_OUTPUT: "/nowhere/output" }, /^Something went wrong that should not.*\n\s+at /);
    assertBroken({ PATH: temporaryFolder() }, /git was not found/);
    // Breaks as soon as the Action has begun, from within an event, where no `catch` of its own can reach.
    const late = `const on = process.on;
      process.on = function (name, listener) {
        if (name === "uncaughtException") setImmediate(() => { throw new Error("late") });
        return on.call(this, name, listener);
      };`;
    assertBroken(
      { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(late)}"` },
      /^Something went wrong that should not/,
    );
  });

  it("needs neither a summary nor a token", () => {
    const workspace = repositoryOf({ a: secret("one") });
    const env = { GITHUB_STEP_SUMMARY: "/nowhere/summary" };
    const result = assertStep(
      { workspace, event: "schedule", env, with: { token: "" } },
      { code: 1, errors: ["a:1"], outputs: { decision: "block" } },
    );
    assert.ok(result.commands.some(({ name, message }) => name === "warning" && message.includes("job summary")));
  });

  it("judges a folder that is no repository whole", () => {
    const workspace = temporaryFolder();
    writeFiles(workspace, { a: secret("one") });
    assertStep({ workspace, event: "schedule" }, { code: 1, errors: ["a:1"] });
    rmSync(join(workspace, "a"));
    assertStep({ workspace, event: "schedule" }, { code: 0 });
  });
});
