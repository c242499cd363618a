import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { replaceFile } from "../../action/write-file.ts";
import { startStandIn, type StandIn } from "../github/stand-in.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { keyholder, type Answer } from "./doors.ts";

const token = githubToken("ghp_", "register");

const workflow = (...names: readonly string[]): string => `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release
        env:
${names.map((name) => `          ${name}: \${{ secrets.${name} }}\n`).join("")}`;

const release = ".github/workflows/release.yml";
const register = ".keyholder/register.yml";
const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

async function assertRun(
  folder: string,
  line: string,
  code: 0 | 1 | 2,
  ...expected: readonly string[]
): Promise<Answer> {
  const answer = await keyholder(folder, line.split(" ").filter(Boolean));
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, `keyholder ${line}\n${said}`);
  for (const one of expected) assert.ok(said.includes(one), `${one}: ${said}`);
  assert.ok(!said.includes(token), "a secret was printed");
  return answer;
}

const old = { [release]: workflow("NPM_TOKEN", "DEPLOY_KEY"), "src/a.ts": `const t = "${token}";\n` };
const written = [".github/workflows/keyholder.yml", ".keyholder/baseline.json", ".keyholder/policy.yml", register];

describe("keyholder init", () => {
  it("writes what a repository needs, after which its pull request has nothing against it", async () => {
    const folder = repositoryOf({ ...old, ".github/CODEOWNERS": "/src/ @acme/web\n" });
    await assertRun(
      folder,
      "init --business @dana",
      0,
      "3 proposed entries",
      "3 findings of today accepted",
      "would see: nothing stands against",
    );
    for (const path of written) assert.ok(existsSync(join(folder, path)), path);
    assert.ok(!written.some((path) => read(folder, path).includes(token)));
    assert.equal(git(folder, "status", "--porcelain").includes(".tmp"), false);
    await assertRun(folder, "scan", 0, "3 credentials to look at", "3 suppressed");
    commitAll(folder);
    await assertRun(folder, "scan --changed-since HEAD", 0, "Nothing stands against");
    await assertRun(folder, "register list --state proposed", 0, "npm-token", "deploy-key", "@dana", "@acme/web");
  });

  it("writes a workflow that may do no more than read and comment, at pinned commits", async () => {
    const folder = repositoryOf(old);
    await assertRun(folder, "init", 0);
    const text = read(folder, ".github/workflows/keyholder.yml");
    assert.deepEqual((load(text) as { permissions: unknown }).permissions, {
      contents: "read",
      "pull-requests": "write",
    });
    for (const [, action] of text.matchAll(/uses: (\S+)/g))
      assert.match(action ?? "", /^[\w-]+\/[\w-]+@(?:[0-9a-f]{40}|v\d\S+)$/);
    await assertRun(folder, "scan .github/workflows/keyholder.yml", 0, "0 credentials in 0 places");
  });

  it("overwrites nothing, and says what is there", async () => {
    const folder = repositoryOf({ ...old, ...Object.fromEntries(written.map((path) => [path, ""])) });
    const answer = await assertRun(folder, "init", 2, ...written.map((path) => `${path} is there already`));
    assert.ok(!answer.out.includes("Wrote"));
    assert.equal(git(folder, "status", "--porcelain"), "");
  });

  it("is the same in a folder below, and begins where nothing is committed", async () => {
    const folder = repositoryOf(old);
    await assertRun(join(folder, "src"), "init", 0, "Wrote .keyholder/register.yml");
    const fresh = temporaryFolder();
    writeFiles(fresh, old);
    await assertRun(fresh, "init", 0, "would see: 3 credentials to look at");
  });

  it("refuses owners that no register takes, before anything of it is written", async () => {
    const folder = repositoryOf(old);
    await assertRun(folder, "init --business @acme/web", 2, "exactly one person");
    assert.equal(git(folder, "status", "--porcelain"), "");
    await assertRun(folder, "register init --steward nobody", 2, "--steward takes @user", "Did you mean @nobody?");
    await assertRun(folder, "init --business a,b", 2, "--business takes @user, @org/team, name@example.com");
  });

  it("writes no GitHub workflow for another host", async () => {
    const folder = repositoryOf(old);
    git(folder, "remote", "add", "origin", "https://gitlab.com/acme/shop.git");
    await assertRun(folder, "init", 0, "No workflow was written");
    assert.ok(!existsSync(join(folder, ".github/workflows/keyholder.yml")));
  });
});

describe("keyholder register", () => {
  it("init writes the register alone", async () => {
    const folder = repositoryOf(old);
    await assertRun(folder, "register init", 0, "3 proposed entries", "set lifecycle.state to active");
    assert.deepEqual(readdirSync(join(folder, ".keyholder")), ["register.yml"]);
  });

  it("add proposes an entry for one place or fingerprint, and leaves the rest as it is", async () => {
    const folder = repositoryOf({ ...old, [register]: `${opening}# ours\nidentities:\n  - id: other # kept\n` });
    await assertRun(
      folder,
      `register add ${release}:8 --business @dana --steward @acme/web`,
      0,
      "has a new entry npm-token",
    );
    const text = read(folder, register);
    assert.ok(
      text.startsWith(`${opening}# ours\nidentities:\n  - id: other # kept\n  # Seen in ${release}\n  - id: npm-token`),
      text,
    );
    await assertRun(folder, `explain ${release}:8`, 0, "pending");
    writeFileSync(join(folder, register), text.replace("state: proposed", "state: active"));
    await assertRun(folder, `explain ${release}:8`, 0, "@dana");
    await assertRun(folder, "register add src/a.ts:1 --id mine", 0, "has a new entry mine");
    await assertRun(folder, "register list mine --format csv", 0, "mine,human,proposed");
  });

  it("add says so where an entry knows a secret by no more than the word beside it", async () => {
    const weak = `password = "${["kT9", "vLq2", "xWz"].join("")}"\n`;
    const folder = repositoryOf({ ...old, "src/settings.py": weak });
    await assertRun(folder, "register add src/settings.py:1", 0, "It claims whatever is called password");
    const said = await assertRun(
      folder,
      "register add src/settings.py:1 --steward @acme/web",
      0,
      "says more in its entry",
    );
    assert.doesNotMatch(said.out, /It claims/);
  });

  it("add says what a keyed fingerprint needs", async () => {
    const folder = repositoryOf({ [release]: workflow("NPM_TOKEN") });
    await assertRun(folder, `register add h1:k1:${"0".repeat(32)}`, 2, "in KEYHOLDER_FINGERPRINT_KEY");
    await assertRun(folder, `register add u1:${"0".repeat(32)}`, 2, "`keyholder scan --verbose` lists every place");
  });

  it("add makes the first register where there is none", async () => {
    const folder = repositoryOf(old);
    await assertRun(folder, `register add ${release}:9`, 0, "has a new entry deploy-key");
    assert.ok(read(folder, register).startsWith(opening));
  });

  it("add is what a scan says comes next, ready to paste", async () => {
    const folder = repositoryOf({
      [release]: workflow("NPM_TOKEN", "DEPLOY_KEY"),
      "src/a.ts": `const t = "${token}";\n`,
    });
    const { out } = await assertRun(folder, "scan", 1);
    const commands = [...out.matchAll(/Run `keyholder (register add [^`]+)`/g)].map(([, line = ""]) => line);
    assert.equal(commands.length, 3, out);
    for (const line of commands) await assertRun(folder, line, 0, "has a new entry");
    await assertRun(folder, "register list", 0, "npm-token", "deploy-key", "github-pat-classic");
    assert.ok(!(await assertRun(folder, "scan", 1)).out.includes("Run `keyholder register add"));
  });

  it("add completes the entry that claims it, or the one that is named", async () => {
    const entry =
      "  - id: npm\n    owners:\n      business: # who?\n    credentials: [ { match: { names: [NPM_TOKEN] } } ]\n";
    const folder = repositoryOf({ ...old, [register]: `${opening}identities:\n${entry}` });
    await assertRun(folder, `register add ${release}:8`, 0, "claims it already");
    await assertRun(folder, `register add ${release}:8 --business @dana`, 0, "says more in its entry npm");
    assert.ok(read(folder, register).includes('      business: "@dana" # who?\n'));
    await assertRun(folder, `register add ${release}:9 --id npm`, 0, "says more in its entry npm");
    await assertRun(folder, "register list NPM_TOKEN DEPLOY_KEY", 0, "npm");
    await assertRun(folder, `register add ${release}:8 --steward nobody`, 2, "Did you mean @nobody?");
  });

  it("add refuses what it cannot write", async () => {
    const twice =
      "  - { id: a, credentials: [ { match: { names: [NPM_TOKEN] } } ] }\n  - { id: b, credentials: [ { match: { names: [NPM_TOKEN] } } ] }\n";
    await assertRun(
      repositoryOf({ ...old, [register]: `${opening}identities:\n${twice}` }),
      `register add ${release}:8`,
      2,
      "Several entries claim it: a, b",
    );
    await assertRun(
      repositoryOf({ ...old, [register]: "identities: [\n" }),
      `register add ${release}:8`,
      2,
      "cannot be added to",
    );
    await assertRun(repositoryOf(old), "register add README.md:1", 2, "Nothing is found there");
    const linked = repositoryOf(old);
    symlinkSync(temporaryFolder(), join(linked, ".keyholder"));
    await assertRun(linked, `register add ${release}:8`, 2, "cannot be added to");
    await assertRun(
      repositoryOf({ "a.sh": `mysql -phunter${"2x".repeat(5)}\n` }),
      "register add a.sh:1",
      2,
      "KEYHOLDER_FINGERPRINT_KEY",
    );
  });

  it("list filters and prints a table, JSON and CSV", async () => {
    const entries = `identities:
  - { id: web, owners: { business: "@dana", steward: "@acme/web" }, issuedBy: { issuer: npm }, credentials: [ { type: npm-access-token, lastRotated: 2026-09-20, match: { names: [NPM_TOKEN] } } ] }
  - { id: bot, kind: agent, owners: { business: "@sam" }, lifecycle: { state: retired } }
`;
    const folder = repositoryOf({ [register]: opening + entries });
    await assertRun(
      folder,
      "register list",
      0,
      "web  machine  active   @dana     @acme/web  npm     npm-access-token  NPM_TOKEN  2026-09-20",
    );
    const listed = async (line: string): Promise<readonly string[]> =>
      (JSON.parse((await assertRun(folder, `register list --format json ${line}`, 0)).out) as { id: string }[]).map(
        ({ id }) => id,
      );
    assert.deepEqual(await listed(""), ["web", "bot"]);
    assert.deepEqual(await listed("--owner @acme/web"), ["web"]);
    assert.deepEqual(await listed("--owner none"), ["bot"]);
    assert.deepEqual(await listed("--kind agent --state retired"), ["bot"]);
    assert.deepEqual(await listed("npm_token"), ["web"]);
    const { out } = await assertRun(folder, "register list --format csv web", 0);
    assert.equal(
      out.split("\r\n")[1],
      "web,machine,active,'@dana,'@acme/web,npm,npm-access-token,NPM_TOKEN,2026-09-20,",
    );
    await assertRun(repositoryOf({ [register]: "identities: [\n" }), "register list", 2, "not valid YAML");
    await assertRun(repositoryOf({}), "register list", 0);
  });
});

describe("replaceFile", () => {
  it("writes in one step, and leaves alone what is not as it was", () => {
    const folder = temporaryFolder();
    replaceFile(folder, "a/b", undefined, "1");
    replaceFile(folder, "a/b", "1", "2");
    for (const [path, before] of [
      ["a/b", undefined],
      ["a/b", "1"],
      ["a/c", "1"],
    ] as const)
      assert.throws(() => replaceFile(folder, path, before, "3"), /changed meanwhile/);
    symlinkSync("b", join(folder, "a/link"));
    assert.throws(() => replaceFile(folder, "a/link", "2", "3"), /changed meanwhile/);
    symlinkSync("a", join(folder, "behind"));
    assert.throws(() => replaceFile(folder, "behind/b", "2", "3"), /symbolic link/);
    assert.throws(() => replaceFile(folder, "a/b/c", undefined, "3"), /could not be written/);
    assert.equal(read(folder, "a/b"), "2");
    assert.deepEqual(readdirSync(join(folder, "a")).sort(), ["b", "link"]);
  });
});

describe("keyholder register check", () => {
  const entry = (more: string): string =>
    `${opening}identities:\n  - { id: npm, owners: { business: "@dana", steward: "@acme/web" }, detection: { coverage: full, sources: [log] },\n      ${more} }\n`;
  const healthy =
    "credentials: [ { type: npm-access-token, match: { names: [NPM_TOKEN] }, rotation: { every: 90d }, lastRotated: 2026-11-01 } ]";
  const after = (text: string): string => repositoryOf({ [release]: workflow("NPM_TOKEN"), [register]: text });

  it("exits 0 where the register is up to date, 1 where something blocks, 2 where it cannot be read", async () => {
    await assertRun(
      after(entry(healthy)),
      "register check",
      0,
      "1 entry with 1 credential: the register is up to date.",
    );
    const retired = after(entry(`lifecycle: { state: retired }, ${healthy}`));
    await assertRun(retired, "register check", 1, "it is retired", ".github/workflows/release.yml:8", "1 to mend now");
    await assertRun(after("identities: ["), "register check", 2, "not valid YAML", "1 error: the check is incomplete");
    await assertRun(
      after(entry(healthy.replace("NPM_TOKEN", "OLD"))),
      "register check",
      0,
      "nothing in this repository matches it",
    );
  });

  it("says what to do where there is no register", async () => {
    await assertRun(
      repositoryOf(old),
      "register check",
      2,
      "There is no .keyholder/register.yml",
      "keyholder register init",
    );
    await assertRun(repositoryOf(old), "register check --register my.yml", 2, "there is no such file");
  });

  it("looks at the whole repository from a folder below, on a given day, into a file", async () => {
    const folder = after(entry(healthy));
    writeFiles(folder, { "docs/a.md": "a\n" });
    const below = join(folder, "docs");
    await assertRun(below, "register check --today 2027-03-01", 0, "its rotation was due by 2027-01-30");
    await assertRun(below, "register check --format sarif --output out.sarif", 0);
    assert.equal((JSON.parse(read(below, "out.sarif")) as { version: string }).version, "2.1.0");
    for (const format of ["json", "markdown", "csv"]) await assertRun(below, `register check --format ${format}`, 0);
    await assertRun(below, "register check --format html", 2, "Allowed choices are text, json, sarif, markdown, csv");
  });
});

describe("keyholder register check --online", () => {
  let github: StandIn;
  before(async () => {
    github = await startStandIn();
  });
  afterEach(() => assert.deepEqual(github.broken, []));
  after(() => github.close());

  const entry = `${opening}identities:\n  - { id: npm, owners: { business: "@dana", steward: "@acme/web" }, detection: { coverage: full, sources: [log] },\n      credentials: [ { type: npm-access-token, match: { names: [NPM_TOKEN] }, rotation: { every: 90d }, lastRotated: 2026-11-01 } ] }\n`;
  const state = {
    accounts: { dana: "write" as const },
    organisationTeams: ["web"],
    secrets: { NPM_TOKEN: "2026-11-01" },
    permissions: { contents: "read" as const, members: "read" as const, secrets: "read" as const },
  };
  const online = (env: Readonly<Record<string, string>> = { GITHUB_TOKEN: "t" }, text = entry): Promise<Answer> => {
    const folder = repositoryOf({ [release]: workflow("NPM_TOKEN"), [register]: text });
    git(folder, "remote", "add", "origin", "https://github.com/acme/shop.git");
    return keyholder(folder, ["register", "check", "--online"], { env: { ...env, GITHUB_API_URL: github.url } });
  };

  it("has nothing against what GitHub knows as well", async () => {
    github.reset(state);
    const { code, out } = await online();
    assert.equal(out, "1 entry with 1 credential: the register is up to date.\n");
    assert.equal(code, 0);
  });

  it("tells of owners who left, teams that are not there, lines that are not read, and secrets that were changed", async () => {
    github.reset({
      ...state,
      accounts: { dana: "read" },
      organisationTeams: ["api"],
      secrets: { NPM_TOKEN: "2026-11-20" },
      codeownersErrors: [{ path: ".github/CODEOWNERS", line: 7, kind: "Unknown owner" }],
    });
    const { out } = await online();
    for (const said of [
      "@dana has no account any more, or may not write here [departed-owner]",
      "there is no team @acme/web",
      "7:3  .github/CODEOWNERS",
      "GitHub cannot use this line",
      "changed on 2026-11-20, and the register says that it was rotated on 2026-11-01 [rotation-not-recorded]",
    ])
      assert.ok(out.includes(said), `${said}\n${out}`);
    github.reset({ ...state, accounts: {} });
    assert.match((await online()).out, /departed-owner/);
  });

  it("knows the secrets of organisation and environments too, as a job would be given them", async () => {
    const changed = (day: string): RegExp => new RegExp(`changed on ${day}.*\\[rotation-not-recorded\\]`);
    const organisationSecrets = { NPM_TOKEN: "2026-11-21" };
    github.reset({ ...state, secrets: {}, organisationSecrets });
    assert.match((await online()).out, changed("2026-11-21"));
    github.reset({ ...state, organisationSecrets });
    assert.doesNotMatch((await online()).out, /rotation-not-recorded/, "the repository's own hides it");
    const inProduction = entry.replace("id: npm,", "id: npm, environment: production,");
    const permissions = { ...state.permissions, environments: "read" as const };
    github.reset({ ...state, permissions, environmentSecrets: { production: { NPM_TOKEN: "2026-11-19" } } });
    assert.match((await online(undefined, inProduction)).out, changed("2026-11-19"));
    assert.doesNotMatch((await online()).out, /rotation-not-recorded/, "another environment's is not meant");
    github.reset({ ...state, permissions });
    assert.doesNotMatch((await online(undefined, inProduction)).out, /could not be checked/, "there is no such one");
    github.reset(state);
    assert.match(
      (await online(undefined, inProduction)).out,
      /environments' secrets were changed could not be checked/,
    );
  });

  it("says what could not be checked, and why", async () => {
    github.reset({ permissions: {}, accounts: { dana: "write" } });
    const { code, out } = await online();
    assert.equal(code, 0);
    for (const said of [
      "Whether teams exist could not be checked: the token may not read it.",
      "When stored secrets were changed could not be checked: the token may not read it.",
      "How GitHub reads CODEOWNERS could not be checked: the token may not read it.",
    ])
      assert.ok(out.includes(said), `${said}\n${out}`);
    github.reset({ ...state, faults: [{ status: 401 }] });
    assert.match((await online()).out, /owners may still write here could not be checked: GitHub does not accept/);
  });

  it("needs a token, and asks nothing unless it is told to", async () => {
    assert.match((await online({})).err, /set GITHUB_TOKEN/);
    github.reset(state);
    const folder = repositoryOf({ [register]: entry });
    await keyholder(folder, ["register", "check"], { env: { GITHUB_TOKEN: "t", GITHUB_API_URL: github.url } });
    assert.deepEqual(github.calls, []);
  });
});
