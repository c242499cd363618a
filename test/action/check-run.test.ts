import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { after, before } from "mocha";
import { postCheck, renderCheck } from "../../action/check-run.ts";
import { connect } from "../../action/github.ts";
import { aSecret, aUse, auditOf, fingerprint } from "../builders.ts";
import { hasty } from "../github/hasty.ts";
import { startStandIn, type StandIn, type State } from "../github/stand-in.ts";
import { git, repositoryOf, temporaryFolder } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { mergeOf, numbered } from "./pull-request.ts";
import { runStep, runStepBeside, type Step, type StepResult } from "./runner.ts";

const commit = "1".repeat(40);
const secret = `token = "${githubToken("ghp_", "two")}"\n`;

describe("the check run", () => {
  let standIn: StandIn;
  before(async () => void (standIn = await startStandIn()));
  after(() => standIn.close());

  /** The stand-in's only check run. */
  const posted = (): Record<string, unknown> => {
    assert.deepEqual(standIn.broken, []);
    assert.equal(standIn.state.checks.length, 1);
    return standIn.state.checks[0] ?? {};
  };

  it("says the outcome, gravest places first", () => {
    const report = auditOf([aUse({ type: "bounded-token" }), aSecret({ line: 3 })], {
      codeowners: "* @acme/all\n/.github/ @acme/ops\n",
    });
    const { title, conclusion, annotations, summary } = renderCheck(report, 1);
    assert.equal(title, "1 credential blocked, 1 unowned");
    assert.equal(conclusion, "failure");
    assert.deepEqual(
      annotations.map((one) => `${one.annotation_level} ${one.path}:${one.start_line}`),
      ["failure src/a.ts:3", "warning .github/workflows/deploy.yml:1"],
    );
    assert.match(summary, /^## 🔴 Keyholder: 1 credential blocked/);
    assert.equal(renderCheck(auditOf([]), 0).conclusion, "success");
  });

  it("is posted in batches, and complete only with the last", async () => {
    standIn.reset();
    const github = connect({ token: "made-up", owner: "acme", repository: "shop", apiUrl: standIn.url, pace: hasty });
    const findings = Array.from({ length: 130 }, (_, n) =>
      aSecret({ path: `${"p".repeat(300)}${n}`, fingerprints: [fingerprint("s1", String(n))] }),
    );
    const check = renderCheck(auditOf(findings), 1);
    assert.equal(await postCheck(github, "Keyholder", commit, check), undefined);
    assert.deepEqual(standIn.calls, ["checks/create", "checks/update", "checks/update"]);
    const { status, conclusion, head_sha, annotations } = posted();
    assert.deepEqual([status, conclusion, head_sha], ["completed", "failure", commit]);
    assert.equal((annotations as readonly unknown[]).length, 130);
    standIn.reset({ permissions: {} });
    assert.equal(await postCheck(github, "Keyholder", commit, check), "forbidden");
  });

  it("fits, whatever is in it, and says how much is left out", async () => {
    standIn.reset();
    const findings = Array.from({ length: 600 }, (_, n) =>
      aSecret({
        path: `${"<".repeat(3000)}${n}`,
        type: `t${"x".repeat(400)}`,
        fingerprints: [fingerprint("s1", String(n))],
      }),
    );
    const check = renderCheck(auditOf(findings), 1);
    assert.equal(check.annotations.length, 500);
    assert.match(check.summary, /and 100 more places/);
    const github = connect({ token: "made-up", owner: "acme", repository: "shop", apiUrl: standIn.url, pace: hasty });
    const some = { ...check, annotations: check.annotations.slice(0, 50) };
    assert.equal(await postCheck(github, "Keyholder", commit, some), undefined);
    posted();
  });

  const pull = mergeOf({ old: "old\n" }, { fresh: secret });
  const env = { GITHUB_SHA: git(pull.workspace, "rev-parse", "HEAD"), GITHUB_REF: "refs/pull/7/merge" };

  async function assertStep(given: Step["with"], state?: Partial<State>): Promise<StepResult> {
    standIn.reset(state);
    const result = await runStepBeside({
      workspace: pull.workspace,
      event: "pull_request",
      payload: numbered(pull),
      with: { token: "made-up", comment: "never", ...given },
      env: { ...env, GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1" },
    });
    assert.equal(result.code, 1, result.stdout + result.stderr);
    assert.equal(result.stderr, "");
    return result;
  }

  it("is of the pull request's head, where it is asked for by name", async () => {
    await assertStep({});
    assert.deepEqual(standIn.calls, []);
    await assertStep({ "check-name": "Whose keys" });
    const { name, head_sha } = posted();
    assert.deepEqual([name, head_sha], ["Whose keys", pull.head]);
    const { stdout } = await assertStep({ "check-name": "Whose keys" }, { permissions: {} });
    assert.match(stdout, /check run could not be written.*Add `checks: write`/);
  });

  it("is there for a push as well", async () => {
    standIn.reset();
    const workspace = repositoryOf({ a: "a" });
    const with_ = { token: "made-up", "check-name": "Keyholder" };
    const around = { GITHUB_API_URL: standIn.url, NO_PROXY: "127.0.0.1", GITHUB_SHA: commit };
    const { code } = await runStepBeside({ workspace, event: "schedule", with: with_, env: around });
    assert.equal(code, 0);
    const { conclusion, head_sha } = posted();
    assert.deepEqual([conclusion, head_sha], ["success", commit]);
  });

  it("has SARIF beside it, for the commit that was checked out", async () => {
    await assertStep({ "upload-sarif": "true" });
    assert.deepEqual(standIn.broken, []);
    const [upload = {}] = standIn.state.sarifs;
    assert.deepEqual([upload["commit_sha"], upload["ref"]], [env.GITHUB_SHA, env.GITHUB_REF]);
    const log: unknown = JSON.parse(gunzipSync(Buffer.from(String(upload["sarif"]), "base64")).toString("utf8"));
    assert.match(JSON.stringify(log), /"uri":"fresh"/);
    assert.match(JSON.stringify(log), /"primaryLocationLineHash":"[0-9a-f]{32}:1"/);
    const { stdout } = await assertStep({ "upload-sarif": "true" }, { permissions: {} });
    assert.match(stdout, /could not be uploaded.*Add `security-events: write`/);
  });
});

describe("the Action's inputs", () => {
  const workspace = repositoryOf({ a: secret });
  const step = (given: Step["with"] = {}): StepResult =>
    runStep({ workspace, event: "schedule", with: { token: "", ...given } });

  it("write the report to files, and say where", () => {
    const { code, outputs } = step({
      "sarif-file": "out/k.sarif",
      "report-file": "out/k.json",
      "dashboard-file": "out/k.html",
    });
    assert.equal(code, 1);
    const written = ["sarif-file", "report-file", "dashboard-file"].map((name) => outputs[name]);
    assert.deepEqual(written, ["out/k.sarif", "out/k.json", "out/k.html"]);
    assert.match(readFileSync(join(workspace, "out/k.html"), "utf8"), /^<!doctype html>/);
    assert.match(readFileSync(join(workspace, "out/k.sarif"), "utf8"), /"version": "2\.1\.0"/);
    assert.match(readFileSync(join(workspace, "out/k.json"), "utf8"), /"keyholder-report\/1"/);
    assert.equal(step({ "sarif-file": "out/k.sarif" }).code, 1);
  });

  it("name a file of its own for each report", () => {
    const { code, commands } = step({ "sarif-file": "out/k", "dashboard-file": "./out/k" });
    assert.equal(code, 2);
    assert.deepEqual(
      commands.map(({ message }) => message),
      ["Two reports go to ./out/k. Name a file of its own for each."],
    );
  });

  it("write through no link that the change may have put there", () => {
    const elsewhere = temporaryFolder();
    const victim = join(elsewhere, "victim");
    writeFileSync(victim, "untouched");
    symlinkSync(victim, join(workspace, "k.sarif"));
    symlinkSync(elsewhere, join(workspace, "linked"));
    assert.equal(step({ "sarif-file": "k.sarif" }).code, 1);
    assert.equal(readFileSync(victim, "utf8"), "untouched");
    const { code, commands } = step({ "sarif-file": "linked/k.sarif" });
    assert.equal(code, 2);
    assert.match(commands.at(-1)?.message ?? "", /^linked\/k\.sarif could not be written/);
    assert.ok(!existsSync(join(elsewhere, "k.sarif")));
  });

  it("leave out what is not wanted", () => {
    const quiet = step({ summary: "false", annotations: "false" });
    assert.deepEqual([quiet.code, quiet.summary, quiet.commands.length], [1, "", 0]);
    for (const [name, value] of Object.entries({
      summary: "no",
      annotations: "1",
      "upload-sarif": "x",
      comment: "often",
    }))
      assert.equal(step({ [name]: value }).code, 2, name);
  });

  it("take a fingerprint key, before the environment's", () => {
    const given = { "fingerprint-key": "k9=short" };
    const { code, commands } = step(given);
    assert.equal(code, 2);
    assert.match(commands[0]?.message ?? "", /must be <id>=<base64>/);
  });
});
