import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import type { Since } from "../../action/changes.ts";
import { exitCode } from "../../action/exit-code.ts";
import { defaultLimits, type RunOptions } from "../../action/options.ts";
import { run } from "../../action/run.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import type { Report } from "../../shared/model/report.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken, storyDay } from "../stories.ts";

const judge = (cwd: string, since?: Since, more: Partial<RunOptions> = {}): Promise<Report> =>
  run({
    paths: [],
    cwd,
    ...(since && { since }),
    allowances: true,
    ignore: true,
    today: storyDay,
    ...defaultLimits,
    fingerprintKeys: [],
    ...more,
  });

/** One line each: what is new with its decision and place, faults, and what was left out. */
const told = ({ verdicts, problems, skipped }: Report): readonly string[] => [
  ...verdicts
    .filter(({ introduced }) => introduced)
    .map(({ decision, finding: { path, start } }) => `${decision} ${path}:${start.line}`)
    .sort(),
  ...problems.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
  ...skipped.map(({ path, why }) => `${why} ${path}`),
];

async function assertJudged(
  folder: string,
  since: Since | undefined,
  code: 0 | 1 | 2,
  ...expected: readonly string[]
): Promise<Report> {
  const report = await judge(folder, since);
  assert.deepEqual(told(report), expected);
  assert.equal(exitCode(report), code);
  return report;
}

const staged: Since = { staged: true };
const sinceHead: Since = { since: "HEAD" };

const secret = (name: string): string => `token = "${githubToken("ghp_", name)}"\n`;
const password = (name: string): string => `db = postgres://app:${fill(`{w:16}`)}${name}@db.acme.io/app\n`;
const filler = Array.from({ length: 30 }, (_, line) => `line ${line} of a file that is long enough to be known\n`).join(
  "",
);

const workflowPath = ".github/workflows/release.yml";
const workflow = (...names: readonly string[]): string =>
  `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env:
${names.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("")}`;

const registerPath = ".keyholder/register.yml";
const register = (...names: readonly string[]): string =>
  `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
${names
  .map(
    (
      name,
    ) => `  - { id: ${name.toLowerCase().replace("_", "-")}, owners: { business: "@dana", steward: "@acme/web" }, issuedBy: { issuer: npm },
      credentials: [ { match: { names: [${name}] }, type: npm-token, ttl: 30d, lastRotated: 2026-11-01 } ] }\n`,
  )
  .join("")}`;

const policyPath = ".keyholder/policy.yml";
const policy = (more: string): string => `apiVersion: keyholder/v1\nkind: Policy\n${more}\n`;

const baselinePath = ".keyholder/baseline.json";
const baseline = (findings: Readonly<Record<string, readonly string[]>>): string =>
  JSON.stringify({ schema: "keyholder-baseline/1", findings });

/** What a baseline has to hold to accept everything in these files. */
async function baselineOf(files: Readonly<Record<string, string>>): Promise<Record<string, readonly string[]>> {
  const { verdicts } = await judge(repositoryOf(files));
  return Object.fromEntries(verdicts.map(({ finding }) => [finding.path, [finding.fingerprints[0]]]));
}

const protectedRegister = "/.keyholder/ @acme/security\n";

describe("a change to files", () => {
  it("introduces a new secret in an old file, and nothing else there", async () => {
    const folder = repositoryOf({ a: `${filler}${secret("old")}`, b: secret("untouched") });
    writeFiles(folder, { a: `${secret("new")}${filler}${secret("old")}` });
    const report = await assertJudged(folder, sinceHead, 1, "block a:1");
    assert.equal(report.summary.notIntroduced, 1);
    git(folder, "add", "a");
    await assertJudged(folder, staged, 1, "block a:1");
    commitAll(folder);
    await assertJudged(folder, sinceHead, 0);
    await assertJudged(folder, { since: "HEAD~1" }, 1, "block a:1");
  });

  it("introduces what a file begins to use where it is moved to, and nothing that it used before", async () => {
    const folder = repositoryOf({
      "docs/release.yml": workflow("NPM_TOKEN"),
      ".github/workflows/old.yml": workflow("OLD_TOKEN"),
    });
    git(folder, "mv", "docs/release.yml", workflowPath);
    git(folder, "mv", ".github/workflows/old.yml", ".github/workflows/new.yml");
    await assertJudged(folder, staged, 1, `block ${workflowPath}:8`);
    git(folder, "reset", "-q");
    await assertJudged(folder, sinceHead, 1, `block ${workflowPath}:8`);
  });

  it("introduces what it moves out of a folder that the policy leaves out", async () => {
    const folder = repositoryOf({
      [policyPath]: policy("exclude: [out/**]"),
      "out/a": `${filler}${secret("one")}`,
      "out/b": secret("two"),
      c: "c\n",
    });
    git(folder, "mv", "out/a", "a");
    git(folder, "rm", "-q", "out/b");
    writeFiles(folder, { c: secret("two") });
    git(folder, "add", "c");
    await assertJudged(folder, staged, 1, "block a:31", "block c:1");
    await assertJudged(folder, sinceHead, 1, "block a:31", "block c:1");
  });

  it("introduces nothing by moving or renaming a file, or a secret from one file to another", async () => {
    const folder = repositoryOf({
      a: `${filler}${secret("one")}`,
      b: `${filler}${secret("two")}`,
      c: secret("three"),
      d: "",
    });
    git(folder, "mv", "a", "moved-by-git");
    renameSync(join(folder, "b"), join(folder, "moved-by-hand"));
    writeFiles(folder, { c: "", d: `${filler}${secret("three")}` });
    await assertJudged(folder, sinceHead, 0);
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 0);
  });

  it("introduces a copied secret, and one in a copied file", async () => {
    const folder = repositoryOf({ a: `${filler}${secret("one")}` });
    writeFiles(folder, { copy: `${filler}${secret("one")}`, pasted: secret("one") });
    await assertJudged(folder, sinceHead, 1, "block copy:31", "block pasted:1");
  });

  it("introduces a secret that one deletion cannot excuse in two places", async () => {
    const folder = repositoryOf({ a: `${filler}${secret("one")}`, b: "", c: "" });
    writeFiles(folder, { a: filler, b: secret("one") });
    await assertJudged(folder, sinceHead, 0);
    writeFiles(folder, { c: secret("one") });
    await assertJudged(folder, sinceHead, 1, "block b:1", "block c:1");
    writeFiles(folder, { c: "" });
    rmSync(join(folder, "a"));
    writeFiles(folder, { "a copy": `${filler}${secret("one")}` });
    await assertJudged(folder, sinceHead, 1, "block b:1");
  });

  it("introduces a weak password that is rewritten on its line, though its fingerprint names the place", async () => {
    const folder = repositoryOf({ a: password("one") });
    writeFiles(folder, { a: password("two") });
    const { verdicts } = await assertJudged(folder, sinceHead, 1, "block a:1");
    assert.match(verdicts[0]?.finding.fingerprints[0] ?? "", /^p1:/);
    writeFiles(folder, { a: `# above\n${password("one")}` });
    await assertJudged(folder, sinceHead, 0);
  });

  it("scans what it touches and the pipelines, whatever else there is", async () => {
    const others = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`src/f${n}`, secret(`${n}`)]));
    const folder = repositoryOf({
      ...others,
      [workflowPath]: workflow("NPM_TOKEN"),
      CODEOWNERS: "/.github/ @acme/ops\n",
    });
    writeFiles(folder, { "src/f7": "plain\n" });
    const report = await assertJudged(folder, sinceHead, 0);
    assert.equal(report.scanned.files, 2);
    assert.equal(report.scanned.bytes, `plain\n${workflow("NPM_TOKEN")}`.length);
  });

  it("reads the programs of infrastructure projects too, since they may issue what it uses", async () => {
    const program = `import * as github from "@pulumi/github";
const key = new aws.iam.AccessKey("ci", { user: user.name });
new github.ActionsSecret("ci", { secretName: "DEPLOY_KEY", plaintextValue: key.secret });
`;
    const folder = repositoryOf({
      "infra/Pulumi.yaml": "name: ci\n",
      "infra/src/index.ts": program,
      "tools/index.ts": program,
      [workflowPath]: workflow("OTHER_TOKEN"),
    });
    writeFiles(folder, { [workflowPath]: workflow("DEPLOY_KEY") });
    const { verdicts, scanned } = await judge(folder, sinceHead);
    const use = verdicts.find(({ finding }) => finding.name === "DEPLOY_KEY");
    const [issued] = use?.chain.nodes.filter(({ kind }) => kind === "resource") ?? [];
    assert.equal(issued?.place?.path, "infra/src/index.ts");
    assert.equal(scanned.files, 3);
  });

  it("takes no file for changed that was written anew with the same text", async () => {
    const folder = repositoryOf({ a: secret("one"), b: password("two"), [workflowPath]: workflow("NPM_TOKEN") });
    for (const path of ["a", "b", workflowPath]) utimesSync(join(folder, path), 1, 1);
    const report = await assertJudged(folder, sinceHead, 0);
    assert.equal(report.scanned.files, 1);
    const everything = await judge(folder, sinceHead, { scope: "all" });
    assert.deepEqual(everything.verdicts.map(({ finding }) => finding.path).sort(), [workflowPath, "a", "b"]);
  });

  it("keeps to the paths asked for", async () => {
    const folder = repositoryOf({ "src/a": "", "lib/b": "" });
    writeFiles(folder, { "src/a": secret("one"), "lib/b": secret("two"), "library/c": secret("three") });
    git(folder, "add", "-A");
    for (const since of [sinceHead, staged]) {
      const report = await judge(folder, since, { paths: ["lib"] });
      assert.deepEqual(told(report), ["block lib/b:1"]);
    }
  });

  it("honours what the policy excludes, also when it is staged", async () => {
    const folder = repositoryOf({ [policyPath]: policy("exclude: [fixtures/**]"), CODEOWNERS: protectedRegister });
    writeFiles(folder, { "fixtures/a": secret("one"), "src/a": "" });
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 0, "excluded fixtures/a");
    await assertJudged(folder, sinceHead, 0, "excluded fixtures/a");
  });

  it("judges what is staged, not what the working tree holds", async () => {
    const folder = repositoryOf({ a: "", b: "", [workflowPath]: workflow("NPM_TOKEN"), CODEOWNERS: "* @dana\n" });
    writeFiles(folder, { a: secret("one"), b: secret("two"), ".github/workflows/next.yml": workflow("OTHER_TOKEN") });
    git(folder, "add", "a", ".github/workflows/next.yml");
    writeFiles(folder, { a: "plain\n", [workflowPath]: workflow("OTHER_TOKEN") });
    rmSync(join(folder, ".github/workflows/next.yml"));
    await assertJudged(folder, staged, 1, "block .github/workflows/next.yml:8", "block a:1");
  });

  it("leaves out what is staged by the size that was asked for, and lists it", async () => {
    const folder = repositoryOf({ a: "" });
    writeFiles(folder, { a: `${filler}${secret("one")}`, b: `${"é".repeat(1000)}\n${secret("two")}` });
    git(folder, "add", "-A");
    assert.deepEqual(told(await judge(folder, staged, { maxFileSize: 2000 })), ["block a:31", "oversized b"]);
    assert.deepEqual(told(await judge(folder, staged, { maxFileSize: 200 })), ["oversized a", "oversized b"]);
    writeFiles(folder, { b: `${"x\n".repeat(10 * 1024 * 1024)}${secret("two")}` });
    git(folder, "add", "b");
    const large = 30 * 1024 * 1024;
    assert.deepEqual(told(await judge(folder, staged, { maxFileSize: large })), ["block a:31", "block b:10485761"]);
  });

  it("lists what it could not look at, and never takes it for clean", async () => {
    const folder = repositoryOf({ a: "a\n", b: "b\n", c: "c\n" });
    writeFiles(folder, { a: Buffer.of(0x61, 0), b: "x".repeat(3000), c: "changed\n" });
    const report = await judge(folder, sinceHead, { maxFileSize: 2000 });
    assert.deepEqual(told(report), ["binary a", "oversized b"]);
    assert.equal(exitCode(report), 0);
    rmSync(join(folder, "c"));
    execFileSync("mkfifo", [join(folder, "c")]);
    await assertJudged(folder, sinceHead, 2, "binary a", "unreadable c");
  });
});

describe("a change to pipelines", () => {
  const owned = { CODEOWNERS: "/.github/ @acme/ops\n/.keyholder/ @acme/security\n" };

  it("introduces a credential that nothing used before", async () => {
    const folder = repositoryOf({ [workflowPath]: workflow("NPM_TOKEN") });
    writeFiles(folder, { [workflowPath]: workflow("NPM_TOKEN", "DEPLOY_TOKEN") });
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:9");
  });

  it("does not introduce a further place of a known one", async () => {
    const folder = repositoryOf({ [workflowPath]: workflow("NPM_TOKEN") });
    writeFiles(folder, { ".github/workflows/nightly.yml": workflow("NPM_TOKEN") });
    const report = await assertJudged(folder, sinceHead, 0);
    assert.equal(report.summary.notIntroduced, 2);
  });

  it("counts neither CODEOWNERS nor an entry that it brings itself", async () => {
    const folder = repositoryOf({ a: "" });
    writeFiles(folder, { [workflowPath]: workflow("NPM_TOKEN"), ...owned });
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:8");
    const other = repositoryOf({ a: "", ...owned });
    writeFiles(other, { [workflowPath]: workflow("NPM_TOKEN"), [registerPath]: register("NPM_TOKEN") });
    const pending = await assertJudged(other, sinceHead, 0, "warn .github/workflows/release.yml:8");
    assert.equal(pending.verdicts[0]?.owner.status, "pending");
  });

  it("only warns of a pending entry before a commit, where nobody can have approved it", async () => {
    const folder = repositoryOf({ CODEOWNERS: protectedRegister });
    writeFiles(folder, { [workflowPath]: workflow("NPM_TOKEN"), [registerPath]: register("NPM_TOKEN") });
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:8");
    git(folder, "add", "-A");
    const { verdicts } = await assertJudged(folder, staged, 0, "warn .github/workflows/release.yml:8");
    assert.equal(verdicts[0]?.reasons[0]?.rule, "pending-registration");
  });
});

describe("a change to what decides", () => {
  const used = { [workflowPath]: workflow("NPM_TOKEN"), CODEOWNERS: protectedRegister };

  it("is judged by the entry that it removes", async () => {
    const folder = repositoryOf({ ...used, [registerPath]: register("NPM_TOKEN", "OTHER_TOKEN") });
    await assertJudged(folder, sinceHead, 0);
    writeFiles(folder, { [registerPath]: register("OTHER_TOKEN") });
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:8");
    rmSync(join(folder, registerPath));
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:8");
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 1, "block .github/workflows/release.yml:8");
  });

  it("cannot loosen the policy for itself", async () => {
    const loose = policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }");
    const folder = repositoryOf({ a: "", CODEOWNERS: protectedRegister });
    writeFiles(folder, { a: secret("one"), [policyPath]: loose });
    await assertJudged(folder, sinceHead, 1, "block a:1");
    writeFiles(folder, { [policyPath]: policy("exclude: [a]") });
    await assertJudged(folder, sinceHead, 1, "block a:1");
    commitAll(folder);
    await assertJudged(folder, { since: "HEAD~1" }, 1, "block a:1");
  });

  it("is judged by rules that the base got after the change began", async () => {
    const loose = policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }");
    const folder = repositoryOf({ [policyPath]: loose, CODEOWNERS: protectedRegister });
    git(folder, "checkout", "-q", "-b", "topic");
    writeFiles(folder, { a: secret("one") });
    commitAll(folder);
    await assertJudged(folder, { since: "main" }, 0, "allow a:1");
    git(folder, "checkout", "-q", "main");
    writeFiles(folder, { [policyPath]: policy("rules: {}") });
    commitAll(folder);
    git(folder, "checkout", "-q", "topic");
    await assertJudged(folder, { since: "main" }, 1, "block a:1");
  });

  it("is judged on every file whose verdict it makes worse, whatever that file is", async () => {
    const findings = await baselineOf({ "src/a.ts": secret("one"), constructor: secret("two") });
    const folder = repositoryOf({
      "src/a.ts": secret("one"),
      constructor: secret("two"),
      CODEOWNERS: protectedRegister,
      [baselinePath]: baseline(findings),
    });
    writeFiles(folder, { b: "changed\n" });
    await assertJudged(folder, sinceHead, 0);
    writeFiles(folder, { [baselinePath]: baseline({ constructor: findings["constructor"] ?? [] }) });
    await assertJudged(folder, sinceHead, 1, "block src/a.ts:1");
    utimesSync(join(folder, "src/a.ts"), 1, 1);
    await assertJudged(folder, sinceHead, 1, "block src/a.ts:1");
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 1, "block src/a.ts:1");
    writeFiles(folder, { [baselinePath]: baseline({}) });
    await assertJudged(folder, sinceHead, 1, "block constructor:1", "block src/a.ts:1");
  });

  it("is judged by a policy that it makes stricter", async () => {
    const folder = repositoryOf({ ...used, [registerPath]: register("NPM_TOKEN") });
    writeFiles(folder, { [policyPath]: policy("rules: { static-credential: block }") });
    await assertJudged(folder, sinceHead, 1, "block .github/workflows/release.yml:8");
  });

  it("cannot accept its own finding in the baseline", async () => {
    const folder = repositoryOf({ a: "", CODEOWNERS: protectedRegister });
    writeFiles(folder, { a: secret("one") });
    writeFiles(folder, { [baselinePath]: baseline(await baselineOf({ a: secret("one") })) });
    await assertJudged(folder, sinceHead, 1, "block a:1");
  });

  it("cannot allow what the format alone proves", async () => {
    const folder = repositoryOf({ a: "" });
    writeFiles(folder, { a: `${secret("one").trim()} # keyholder:allow a made-up one\n` });
    await assertJudged(folder, sinceHead, 1, "block a:1");
  });

  it("may allow with a reason what is less than certain", async () => {
    const folder = repositoryOf({ a: "" });
    writeFiles(folder, { a: `${password("one").trim()} # keyholder:allow the database of the tests\n` });
    await assertJudged(folder, sinceHead, 0, "warn a:1");
  });

  it("is judged by the base's file by whatever way its name leads there", async () => {
    const aside = temporaryFolder();
    const folder = repositoryOf({ [policyPath]: policy("") });
    symlinkSync(folder, join(aside, "folder"));
    symlinkSync(join(folder, ".keyholder"), join(aside, "rules"));
    symlinkSync(join(folder, policyPath), join(aside, "p.yml"));
    const loose = policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }");
    writeFiles(folder, { fresh: secret("one"), [policyPath]: loose });
    for (const way of [`folder/${policyPath}`, "rules/policy.yml", "p.yml"]) {
      const report = await judge(folder, sinceHead, { policy: join(aside, way) });
      assert.deepEqual(told(report), ["block fresh:1"], way);
      assert.deepEqual(report.proposals, [{ path: policyPath, approvers: [] }], way);
    }
  });

  it("is judged by files outside of the repository as they are", async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { "p.yml": policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }") });
    const folder = repositoryOf({ a: "" });
    writeFiles(folder, { a: secret("one") });
    git(folder, "add", "-A");
    for (const since of [sinceHead, staged]) {
      const report = await judge(folder, since, { policy: join(outside, "p.yml") });
      assert.deepEqual(told(report), ["allow a:1"]);
    }
  });

  it("ends in 2 when it breaks them", async () => {
    const folder = repositoryOf({ ...used, [registerPath]: register("NPM_TOKEN") });
    writeFiles(folder, { [policyPath]: "rules: [\n", CODEOWNERS: Buffer.of(0x2a, 0) });
    await assertJudged(
      folder,
      sinceHead,
      2,
      "error yaml-syntax .keyholder/policy.yml",
      "error rules-unreadable CODEOWNERS",
      "binary CODEOWNERS",
    );
  });

  it("blocks when the register that it breaks leaves a credential without an owner", async () => {
    const folder = repositoryOf({ ...used, [registerPath]: register("NPM_TOKEN") });
    writeFiles(folder, { [registerPath]: "identities: [\n" });
    await assertJudged(
      folder,
      sinceHead,
      1,
      "block .github/workflows/release.yml:8",
      "error yaml-syntax .keyholder/register.yml",
    );
  });

  it("only warns of a fault at the base that it mends", async () => {
    const folder = repositoryOf({ ...used, [registerPath]: "identities: [\n" });
    await assertJudged(folder, sinceHead, 2, "error yaml-syntax .keyholder/register.yml");
    writeFiles(folder, { [registerPath]: register("NPM_TOKEN") });
    await assertJudged(folder, sinceHead, 0, "warning yaml-syntax .keyholder/register.yml");
  });

  it("is judged without rules that the base holds in no readable form", async () => {
    const folder = repositoryOf({ a: "", [policyPath]: Buffer.of(0x61, 0) });
    writeFiles(folder, { a: "changed\n" });
    await assertJudged(folder, sinceHead, 2, "error rules-unreadable .keyholder/policy.yml");
  });
});

describe("links, submodules and sparse checkouts", () => {
  const state = undefined;

  it("are listed where a change brings them, as where everything is judged", async () => {
    const folder = repositoryOf({ a: "a", b: "b", "out/c": "c" });
    git(folder, "clone", "-q", folder, "module");
    symlinkSync("a", join(folder, "link"));
    rmSync(join(folder, "b"));
    symlinkSync("a", join(folder, "b"));
    writeFiles(folder, { [policyPath]: policy("exclude: [out/**]") });
    commitAll(folder);
    symlinkSync("../a", join(folder, "out/link"));
    git(folder, "add", "-A");
    const left = ["symlink b", "symlink link", "submodule module"];
    await assertJudged(folder, state, 0, ...left, "excluded out/c", "excluded out/link");
    await assertJudged(folder, { since: "HEAD~1" }, 0, ...left, "symlink out/link");
    await assertJudged(folder, staged, 0, "excluded out/link");
    rmSync(join(folder, "out/link"));
    git(folder, "reset", "-q", "--soft", "HEAD~1");
    await assertJudged(folder, staged, 0, ...left, "symlink out/link");
  });

  it("are listed before git knows of them", async () => {
    const folder = repositoryOf({ a: "a", "d/f": "f" });
    git(folder, "clone", "-q", folder, "nested");
    rmSync(join(folder, "d"), { recursive: true });
    symlinkSync(temporaryFolder(), join(folder, "d"));
    for (const since of [state, sinceHead])
      await assertJudged(folder, since, 0, "symlink d", "symlink d/f", "submodule nested");
  });

  it("hide no tracked file: what lies behind a link is listed, and nothing outside is read", async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { "f.js": secret("two") });
    const folder = repositoryOf({ "d/f.js": "plain\n", a: "a" });
    rmSync(join(folder, "d"), { recursive: true });
    symlinkSync(outside, join(folder, "d"));
    for (const since of [state, sinceHead]) await assertJudged(folder, since, 0, "symlink d", "symlink d/f.js");
    await assertJudged(folder, staged, 0);
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 0, "symlink d");
  });

  it("are followed where somebody asks for one by name, whatever is compared", async () => {
    const folder = repositoryOf({ "src/a": "a\n" });
    symlinkSync("src", join(folder, "link"));
    commitAll(folder);
    const aside = join(temporaryFolder(), "aside");
    symlinkSync(folder, aside);
    writeFiles(folder, { "src/fresh": secret("one") });
    git(folder, "add", "-A");
    const assertSeen = async (since: Since): Promise<void> => {
      for (const paths of [["src"], ["link"], [join(aside, "src")]])
        assert.deepEqual(told(await judge(folder, since, { paths })), ["block src/fresh:1"], paths.join());
    };
    await assertSeen(staged);
    const base = git(folder, "rev-parse", "HEAD");
    commitAll(folder);
    git(folder, "rm", "-q", "src/fresh");
    commitAll(folder);
    await assertSeen({ since: base });
  });

  it("hold no rules, wherever the link comes from", async () => {
    const loose = policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }");
    const unread = ["baseline.json", "policy.yml", "register.yml"].map(
      (name) => `error rules-unreadable .keyholder/${name}`,
    );
    const folder = repositoryOf({ "rules/policy.yml": loose });
    symlinkSync("rules", join(folder, ".keyholder"));
    const kept = [...unread, "symlink .keyholder"];
    await assertJudged(folder, state, 2, ...kept);
    await assertJudged(folder, sinceHead, 2, ...kept);
    git(folder, "add", "-A");
    await assertJudged(folder, staged, 2, ...kept);
    commitAll(folder);
    writeFiles(folder, { a: secret("one") });
    git(folder, "add", "-A");
    for (const since of [staged, sinceHead]) await assertJudged(folder, since, 1, "block a:1", ...unread);
    rmSync(join(folder, ".keyholder"));
    writeFiles(folder, { [policyPath]: policy("rules: {}") });
    git(folder, "add", "-A");
    const mended = unread.map((word) => word.replace("error", "warning"));
    for (const since of [staged, sinceHead]) await assertJudged(folder, since, 1, "block a:1", ...mended);
  });

  it("hold no rules where the rule file itself is a link", async () => {
    const folder = repositoryOf({ "p.yml": policy("exclude: [a]"), ".keyholder/.gitkeep": "" });
    symlinkSync("../p.yml", join(folder, policyPath));
    commitAll(folder);
    writeFiles(folder, { a: "changed\n" });
    git(folder, "add", "-A");
    const unread = `error rules-unreadable ${policyPath}`;
    await assertJudged(folder, state, 2, unread, `symlink ${policyPath}`);
    for (const since of [staged, sinceHead]) await assertJudged(folder, since, 2, unread);
  });

  it("only warn of a CODEOWNERS that no host would find, and only where there is no other", async () => {
    const folder = repositoryOf({ "site/CODEOWNERS": "* @dana\n" });
    symlinkSync("site", join(folder, "docs"));
    commitAll(folder);
    writeFiles(folder, { a: "a\n" });
    const warning = "warning rules-unreadable docs/CODEOWNERS";
    await assertJudged(folder, state, 0, warning, "symlink docs");
    await assertJudged(folder, sinceHead, 0, warning);
    writeFiles(folder, { CODEOWNERS: "/site/ @dana\n" });
    await assertJudged(folder, state, 0, "symlink docs");
    const other = repositoryOf({ a: "a" });
    git(other, "clone", "-q", folder, "docs");
    writeFiles(join(other, "docs"), { CODEOWNERS: "* @dana\n" });
    commitAll(other);
    for (const since of [state, sinceHead]) {
      const { problems } = await judge(other, since);
      assert.deepEqual(
        problems.map(({ severity, path, detail }) => `${severity} ${path} ${detail?.["why"]}`),
        ["warning docs/CODEOWNERS submodule"],
      );
    }
  });

  it("list what a sparse checkout leaves out, and judge a change to it all the same", async () => {
    const folder = repositoryOf({ a: "a\n", "far/b": "b\n", "far/c": "c\n" });
    writeFiles(folder, { "far/b": secret("one") });
    commitAll(folder);
    git(folder, "sparse-checkout", "set", "--no-cone", "/a");
    assert.ok(!existsSync(join(folder, "far")));
    const report = await assertJudged(folder, state, 0, "sparse far/b", "sparse far/c");
    assert.equal(report.summary.errors, 0);
    await assertJudged(folder, { since: "HEAD~1" }, 1, "block far/b:1");
  });

  it("say that the whole was not seen where a sparse checkout leaves something out", async () => {
    const folder = repositoryOf({ a: secret("one"), "far/b": "b\n" });
    const complete = async () => (await judge(folder, state)).verdicts.map(({ reach }) => reach.complete);
    assert.deepEqual(await complete(), [true]);
    git(folder, "sparse-checkout", "set", "--no-cone", "/a");
    assert.deepEqual(await complete(), [false]);
  });

  it("do without no rules that a sparse checkout leaves out", async () => {
    const folder = repositoryOf({ a: "a\n", [policyPath]: policy("rules: {}") });
    git(folder, "sparse-checkout", "set", "--no-cone", "/a");
    await assertJudged(folder, state, 2, `error rules-unreadable ${policyPath}`, `sparse ${policyPath}`);
    await assertJudged(folder, sinceHead, 0);
  });
});

describe("a change where everything counts", () => {
  const everything: Partial<RunOptions> = { scope: "all" };

  async function assertDecided(folder: string, more: Partial<RunOptions>, ...expected: readonly string[]) {
    const report = await judge(folder, { since: "HEAD~1" }, more);
    const words = report.verdicts.map(({ decision, finding: { path, start } }) => `${decision} ${path}:${start.line}`);
    assert.deepEqual(words.sort(), expected);
    assert.equal(report.comparison, undefined);
    assert.ok(report.verdicts.every(({ introduced, reach }) => introduced === undefined && reach.complete));
    return report;
  }

  it("is held against the rules of the base", async () => {
    const folder = repositoryOf({ a: secret("one"), b: "x".repeat(30), CODEOWNERS: protectedRegister });
    const loose = policy("rules: { exposed-secret: allow, unowned: allow, long-lived: allow }");
    writeFiles(folder, { c: secret("two"), [policyPath]: loose });
    commitAll(folder);
    const report = await assertDecided(folder, everything, "block a:1", "block c:1");
    assert.equal(exitCode(report), 1);
    assert.equal(report.summary.notIntroduced, 0);
    const small = await judge(folder, { since: "HEAD~1" }, { ...everything, maxFileSize: 20 });
    assert.ok(small.skipped.some(({ path }) => path === "b"));
  });

  it("cannot allow what it brings itself", async () => {
    const folder = repositoryOf({ old: `${secret("one").trim()} # keyholder:allow a made-up one\n` });
    writeFiles(folder, { fresh: `${secret("two").trim()} # keyholder:allow a made-up one\n` });
    commitAll(folder);
    await assertDecided(folder, everything, "allow old:1", "block fresh:1");
  });

  it("is what the policy at the base may ask for", async () => {
    const folder = repositoryOf({
      a: secret("one"),
      [policyPath]: policy("scope: all"),
      CODEOWNERS: protectedRegister,
    });
    writeFiles(folder, { b: "b\n", [policyPath]: policy("scope: introduced") });
    commitAll(folder);
    await assertDecided(folder, {}, "block a:1");
    assert.equal(exitCode(await judge(folder, { since: "HEAD~1" }, { scope: "introduced" })), 0);
    assert.equal(exitCode(await judge(folder, sinceHead)), 0);
  });
});

describe("a comparison", () => {
  async function assertRefused(folder: string, since: Since, expected: RegExp): Promise<void> {
    await assert.rejects(judge(folder, since), (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, expected);
      return true;
    });
  }

  it("takes everything staged before the first commit", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "-q");
    await assertJudged(folder, staged, 0);
    writeFiles(folder, { a: secret("one"), b: secret("two") });
    git(folder, "add", "a");
    await assertJudged(folder, staged, 1, "block a:1");
    await assertRefused(folder, sinceHead, /That revision does not exist/);
  });

  it("refuses revisions that are not there, in words", async () => {
    const folder = repositoryOf({ a: "a" });
    await assertRefused(folder, { since: "nowhere" }, /does not exist in this repository\. Check its spelling/);
    await assertRefused(folder, { since: "" }, /does not exist/);
    await assertRefused(folder, { since: "0".repeat(40) }, /does not exist/);
    await assertRefused(folder, { since: "HEAD:a" }, /does not exist/);
  });

  it("refuses clones that cannot tell, and says how they can", async () => {
    const origin = repositoryOf({ a: "a" });
    writeFiles(origin, { a: "b" });
    commitAll(origin);
    const shallow = temporaryFolder();
    git(shallow, "clone", "-q", "--depth=1", `file://${origin}`, "clone");
    await assertRefused(join(shallow, "clone"), { since: "HEAD~1" }, /shallow clone.*fetch-depth: 0/);
    git(shallow, "clone", "-q", "--bare", origin, "bare.git");
    await assertRefused(join(shallow, "bare.git"), sinceHead, /bare repository.*Clone it/);
    await assertRefused(shallow, sinceHead, /not in a git repository.*Leave out --changed-since/);
  });
});

describe("a rule file that was written anew", () => {
  it("waits for nobody while it says the same", async () => {
    const rules = ".keyholder/policy.yml";
    const policy = "apiVersion: keyholder/v1\nkind: Policy\n";
    const folder = repositoryOf({ [rules]: policy, [workflowPath]: workflow("TOKEN"), CODEOWNERS: "* @acme/all\n" });
    for (const path of [rules, workflowPath, "CODEOWNERS"]) utimesSync(join(folder, path), 1e9, 1e9);
    assert.deepEqual((await judge(folder, sinceHead, { gate: { workflow: workflowPath } })).proposals ?? [], []);
    writeFiles(folder, { [rules]: `${policy}scope: all\n` });
    const { proposals = [] } = await judge(folder, sinceHead, { gate: { workflow: workflowPath } });
    assert.deepEqual(
      proposals.map(({ path }) => path),
      [rules],
    );
  });
});
