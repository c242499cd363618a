import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keyholder } from "./action/doors.ts";
import { commitAll, repositoryOf, temporaryFolder, writeFiles } from "./node/temporary.ts";
import * as listings from "./register/listings.ts";

const register = ".keyholder/register.yml";
const release = ".github/workflows/release.yml";

const workflow = (...names: readonly string[]): string => `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release
        env:
${names.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("")}`;

/** docs/register.md tells the same story in words. */
describe("the story of a register", () => {
  const folder = repositoryOf({ [release]: workflow("NPM_TOKEN"), ".github/CODEOWNERS": "/.keyholder/ @acme/iam\n" });
  const exports = temporaryFolder();
  writeFiles(exports, { "report.json": listings.printedReport, "secrets.json": listings.secrets });

  async function assertAnswer(line: string, code: 0 | 1 | 2, ...expected: readonly string[]): Promise<string> {
    const { code: actual, out, err } = await keyholder(folder, line.split(" "));
    assert.equal(actual, code, `keyholder ${line}\n${out}${err}`);
    for (const one of expected) assert.ok((out + err).includes(one), `keyholder ${line}: ${one}\n${out}${err}`);
    return out;
  }

  const read = (): string => readFileSync(join(folder, register), "utf8");
  const edit = (from: string | RegExp, to: string): void => {
    const before = read();
    const after = before.replaceAll(from, to);
    assert.notEqual(after, before, String(from));
    writeFileSync(join(folder, register), after);
  };

  it("begins with what the scan sees", async () => {
    assert.equal(existsSync(join(folder, register)), false);
    await assertAnswer("register init --business @dana --steward @acme/web", 0, "1 proposed entry");
    await assertAnswer("register list --state proposed --format csv", 0, "npm-token,human,proposed");
  });

  it("is filled from what AWS and GitHub export", async () => {
    await assertAnswer(
      `register import ${join(exports, "report.json")} ${join(exports, "secrets.json")} --yes`,
      0,
      "1 proposed entry",
      "1 entry says more",
    );
    await assertAnswer("register list npm", 0, "2026-03-01");
    await assertAnswer("register list deployer", 0, "2026-09-20");
  });

  it("is reviewed by people, who say what only they know", async () => {
    edit("state: proposed", "state: active");
    edit(/business: "" .*\n( +)steward: ""/g, 'business: "@sam"\n$1steward: "@acme/web"');
    edit(/(match:\n +names:\n +- NPM_TOKEN)/g, "rotation: { every: 400d }\n        $1");
    await assertAnswer("register check", 0);
    commitAll(folder);
    await assertAnswer(`explain ${release}:8`, 0, "@dana", "@acme/web");
  });

  it("blocks a change that brings a long-lived key which nobody owns", async () => {
    writeFileSync(join(folder, release), workflow("NPM_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
    await assertAnswer("scan --changed-since HEAD", 1, "AWS_SECRET_ACCESS_KEY", "[unowned]", "[long-lived]");
  });

  it("lets it pass once it is registered, its rotation promised, and its owners have approved", async () => {
    await assertAnswer(`register add ${release}:9 --id deployer`, 0, "says more in its entry deployer");
    await assertAnswer("scan --changed-since HEAD", 1, "counts once approved", "[long-lived]");
    edit(/( +)- AWS_SECRET_ACCESS_KEY\n/g, "$&        lastRotated: 2026-09-20\n        rotation: { every: 90d }\n");
    await assertAnswer("scan --changed-since HEAD", 1, "Ask @acme/iam for approval");
    commitAll(folder);
    await assertAnswer("scan --changed-since HEAD", 0);
  });

  it("says when a rotation is overdue, until the next listing tells that it was done", async () => {
    await assertAnswer("scan --today 2027-04-10 --format json", 1, '"rule": "overdue-rotation"');
    const due = "its rotation was due by 2027-04-05 [overdue-rotation]";
    await assertAnswer("register check --today 2027-04-10", 0, due, "import github-secrets anew");
    writeFiles(exports, { "later.json": listings.secrets.replace("2026-03-01", "2027-04-09") });
    await assertAnswer(`register import ${join(exports, "later.json")} --yes`, 0, "1 entry says more");
    assert.ok(!(await assertAnswer("register check --today 2027-04-10", 0)).includes(due));
  });

  it("is rehearsed before anything happens", async () => {
    await assertAnswer("contain --drill npm-token", 0, "keyholder impact npm-token", "was on 2026-11-22");
    await assertAnswer(`contain ${release}:8`, 0, "last rehearsed on 2026-11-22");
  });

  it("plans the containment of what is compromised, which blocks", async () => {
    const at = read().indexOf("- id: npm-token");
    const before = read();
    const after = before.slice(0, at) + before.slice(at).replace("state: active", "state: compromised");
    writeFileSync(join(folder, register), after);
    commitAll(folder);
    await assertAnswer("scan", 1, "compromised-identity");
    await assertAnswer(`contain ${release}:8`, 0, "Confirm", "Revoke");
  });

  it("ends with evidence that anybody can check", async () => {
    const bundle = join(exports, "evidence");
    await assertAnswer(`contain ${release}:8 --evidence ${bundle}`, 0);
    await assertAnswer(`verify ${bundle}`, 0);
  });
});
