import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../action/commands/index.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import type { Report } from "../../shared/model/report.ts";
import { formats } from "../../shared/report/index.ts";
import { acmeKey, acmePolicy } from "../acme.ts";
import { dataOf } from "../dashboard/pages.ts";
import { git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { bundledCli, keyholder, type Answer, type Surroundings } from "./doors.ts";

const token = githubToken("ghp_", "one");
const other = githubToken("ghp_", "two");
const exposed = `const t = "${token}";\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** Runs the words of one command line, and holds what it says against its exit code and all that is expected. */
async function assertRun(
  folder: string,
  line: string,
  code: 0 | 1 | 2,
  ...expected: readonly (string | RegExp)[]
): Promise<Answer> {
  return assertArguments(folder, line.split(" ").filter(Boolean), {}, code, ...expected);
}

async function assertArguments(
  folder: string,
  args: readonly string[],
  around: Surroundings,
  code: 0 | 1 | 2,
  ...expected: readonly (string | RegExp)[]
): Promise<Answer> {
  const answer = await keyholder(folder, args, around);
  const said = answer.out + answer.err;
  const told = `keyholder ${args.join(" ")}\n${said.slice(0, 3000)}`;
  assert.equal(answer.code, code, told);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one}: ${told}`);
  assert.ok(!said.includes(token) && !said.includes(other), "a secret was printed");
  assert.ok(!/^\s+at .*:\d+:\d+/m.test(said), `a stack was printed: ${told}`);
  if (code === 2 && answer.out === "") assert.notEqual(answer.err, "", "exit code 2 without a word");
  return answer;
}

/** A page packs what it shows. */
const shownBy = (format: string, printed: string): string =>
  format === "html" ? JSON.stringify(dataOf(printed)) : printed;

const register = (id: string, name: string): string =>
  `apiVersion: keyholder/v1
kind: IdentityRegister
identities:
  - { id: ${id}, owners: { business: "@dana", steward: "@acme/web" }, credentials: [ { match: { names: [${name}] } } ] }
`;

const policy = (rules: string): string => `apiVersion: keyholder/v1\nkind: Policy\nrules: ${rules}\n`;

const lenient = policy("{ exposed-secret: allow, unowned: allow, long-lived: allow }");

const workflow = (name: string): string => `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.${name} }}
`;

describe("keyholder scan", () => {
  it("is the default command", async () => {
    const folder = folderOf({ "src/a.ts": exposed, "lib/b.ts": "const b = 1;\n" });
    await assertRun(folder, "", 1, "src/a.ts", "1 credential blocked");
    await assertRun(folder, "scan", 1, "src/a.ts");
    await assertRun(folder, "src/", 1, "a.ts", "1 file scanned");
    await assertRun(folder, "src/a.ts lib/b.ts", 2, "lies outside of");
    await assertRun(folder, "scan lib", 0, "Nothing stands against the credentials here", "1 file scanned");
    await assertRun(folder, "--format json lib", 0, '"schema": "keyholder-report/1"');
  });

  it("scans several paths of one repository", async () => {
    const folder = repositoryOf({ "src/a.ts": exposed, "lib/b.ts": exposed, "doc/c.md": "" });
    await assertRun(folder, "src lib/b.ts", 1, "src/a.ts", "lib/b.ts", "2 files scanned");
    await assertRun(join(folder, "lib"), "", 1, "lib/b.ts", "1 file scanned");
    await assertRun(join(folder, "lib"), "..", 1, "3 files scanned");
  });

  it("tells what blocks by 1, what could not be judged by 2, and the first before the second", async () => {
    const broken = { ".keyholder/register.yml": "identities: [\n" };
    await assertRun(folderOf({ a: exposed }), "", 1);
    await assertRun(folderOf({ a: exposed, ...broken }), "", 1, "not valid YAML", "1 credential blocked, 1 unowned");
    await assertRun(folderOf(broken), "", 2, ".keyholder/register.yml:2:1", "not valid YAML", "1 error");
    await assertRun(folderOf({}), "", 0);
    await assertRun(folderOf({ a: exposed, ".keyholder/policy.yml": lenient }), "", 0);
  });

  it("--exit-zero forgives what blocks and nothing else", async () => {
    await assertRun(folderOf({ a: exposed }), "--exit-zero", 0, "1 credential blocked");
    await assertRun(folderOf({ a: exposed, CODEOWNERS: Buffer.of(0x61, 0) }), "--exit-zero", 2, "CODEOWNERS");
  });

  for (const { id } of formats) {
    it(`--format ${id} prints what --output and --report write`, async () => {
      const folder = folderOf({ a: exposed });
      const printed = await assertRun(folder, `--format ${id}`, 1);
      assert.ok(shownBy(id, printed.out).includes("github-pat-classic"));
      const quiet = await assertRun(folder, `--format ${id} --output out/first --report ${id}=out/second`, 1);
      assert.equal(quiet.out, "");
      const same = (text: string): string => text.replace(/"seconds": [\d.]+/, "").replace(/; \d+ files? scanned/, "");
      for (const file of ["out/first", "out/second"])
        assert.equal(same(readFileSync(join(folder, file), "utf8")), same(printed.out), file);
    });
  }

  it("--report may be given several times, beside what is printed", async () => {
    const folder = folderOf({ a: exposed });
    await assertRun(folder, "--report json=r.json --report sarif=s.sarif", 1, "1 credential blocked");
    assert.equal(JSON.parse(readFileSync(join(folder, "r.json"), "utf8")).decision, "block");
    assert.equal(JSON.parse(readFileSync(join(folder, "s.sarif"), "utf8")).version, "2.1.0");
  });

  it("judges nothing when it is asked for what does not exist", async () => {
    const folder = folderOf({ a: exposed, file: "" });
    await assertRun(folder, "--format yaml", 2, "Allowed choices are text, json");
    for (const line of ["--report json=x --report sarif=./x", "--output x --report json=x"]) {
      await assertRun(folder, line, 2, "Two reports go to ", "Name a file of its own for each.");
      assert.equal(existsSync(join(folder, "x")), false);
    }
    await assertRun(folder, "--report yaml=x", 2, "There is no such format. Formats: text, json");
    await assertRun(folder, "--report sarif", 2, "--report takes FORMAT=FILE");
    await assertRun(folder, "--report sarif=", 2, "--report takes FORMAT=FILE");
    await assertRun(folder, "--report =x", 2, "--report takes FORMAT=FILE");
    await assertRun(folder, "--output file/below", 2, "file/below could not be written");
    await assertRun(folder, "nowhere", 2, "There is no", "Give a file or a folder that exists");
    await assertRun(folder, "--today 2026-02-30", 2, "--today takes a day");
    await assertRun(folder, "--today tomorrow", 2, "--today takes a day");
    await assertRun(folder, "--jobs 0", 2, "--jobs takes a whole number from 1 to 99");
    await assertRun(folder, "--jobs 1000", 2, "--jobs takes");
    await assertRun(folder, "--jobs many", 2, "--jobs takes");
    await assertRun(folder, "--max-file-size 0", 2, "--max-file-size takes bytes");
    await assertRun(folder, "--max-file-size 1T", 2, "--max-file-size takes bytes");
    await assertRun(folder, "--max-findings 0", 2, "--max-findings takes a whole number");
    await assertRun(folder, "--max-findings all", 2, "--max-findings takes");
    await assertRun(folder, "--format", 2, "argument missing", "keyholder scan --help");
  });

  it("--today decides what has ended", async () => {
    const folder = folderOf({
      a: exposed,
      ".keyholder/policy.yml": policy(
        "{ unowned: allow, long-lived: allow, exposed-secret: { decision: block, from: 2027-01-01 } }",
      ),
    });
    await assertRun(folder, "--today 2026-12-31", 0, "2027-01-01");
    await assertRun(folder, "--today 2027-01-01", 1);
  });

  it("--max-file-size leaves larger files out and lists them", async () => {
    const folder = folderOf({ a: exposed, b: "x".repeat(2000) });
    await assertRun(folder, "--max-file-size 1k --verbose", 1, "b: larger than the size limit", "1 skipped");
    await assertRun(folder, "--max-file-size 10", 0, "0 files scanned; 2 skipped");
    await assertRun(folder, "--max-file-size 2K --verbose", 1, "2 files scanned");
    const ruled = folderOf({ a: exposed, ".keyholder/policy.yml": lenient });
    await assertRun(ruled, "--max-file-size 60", 0, "1 file scanned; 1 skipped");
  });

  it("--max-findings ends the list before the file that makes it longer, and says so", async () => {
    const folder = folderOf({ a: exposed, b: "", c: exposed, d: exposed });
    await assertRun(folder, "--max-findings 3", 1, "4 files scanned");
    for (const jobs of ["", " --jobs 2"]) {
      const cut = await assertRun(
        folder,
        `--max-findings 1${jobs}`,
        1,
        "c  with 1 findings the list is full",
        "2 in all",
        "1 error",
      );
      assert.doesNotMatch(cut.out, /^d$/m);
    }
    const ruled = folderOf({ a: exposed, b: exposed, ".keyholder/policy.yml": lenient });
    await assertRun(ruled, "", 0);
    await assertRun(ruled, "--max-findings 1", 2, "b  with 1 findings");
  });

  it("--jobs changes nothing but the speed", async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, n % 2 ? exposed : "plain\n"]));
    const folder = folderOf(files);
    const alone = await assertRun(folder, "--jobs 1", 1, "20 places");
    const together = await assertRun(folder, "--jobs 3", 1);
    assert.equal(together.out, alone.out);
  });

  it("--no-allowances takes allowances away", async () => {
    const folder = folderOf({ a: `t = "${token}" # keyholder:allow a token of the sandbox\n` });
    await assertRun(folder, "", 0, "1 suppressed");
    await assertRun(folder, "--no-allowances", 1, "[exposed-secret]");
  });

  it("--no-ignore looks also at what git and the policy leave out", async () => {
    const folder = repositoryOf({
      ".gitignore": "*.log\n",
      "old/a": exposed,
      ".keyholder/policy.yml": `${policy("{}")}exclude: [old/**]\n`,
    });
    writeFiles(folder, { "x.log": exposed });
    await assertRun(folder, "--verbose", 0, "old/a: excluded by the policy");
    await assertRun(folder, "--no-ignore", 1, "old/a", "x.log");
    await assertRun(folder, "x.log", 1, "x.log");
  });

  it("--verbose lists what is allowed as well", async () => {
    const folder = folderOf({ a: exposed, ".keyholder/policy.yml": lenient });
    const short = await assertRun(folder, "", 0, "1 more place with --verbose");
    assert.ok(!short.out.includes("github-pat-classic"));
    await assertRun(folder, "--verbose", 0, "github-pat-classic");
  });

  it("--register, --policy, --codeowners and --baseline name other files, also outside of the root", async () => {
    const path = ".github/workflows/release.yml";
    const outside = folderOf({
      "r.yml": register("npm", "NPM_TOKEN"),
      "p.yml": policy("{ unregistered: block }"),
      "loose.yml": lenient,
      owners: "/.github/ @acme/ops\n",
    });
    const folder = folderOf({
      [path]: workflow("NPM_TOKEN"),
      "conf/r.yml": register("npm-here", "NPM_TOKEN"),
      "sub/x": "",
    });
    await assertRun(folder, "", 1, "unowned");
    await assertRun(folder, "--register conf/r.yml --format json", 0, '"id": "npm-here"');
    await assertRun(folder, `--register ${outside}/r.yml --format json`, 0, '"id": "npm"', `${outside}/r.yml`);
    await assertRun(folder, `--codeowners ${outside}/owners`, 0, "@acme/ops");
    await assertRun(folder, `--codeowners ${outside}/owners --policy ${outside}/p.yml`, 1, "[unregistered]");
    await assertRun(folder, "--register nowhere.yml", 1, "nowhere.yml  there is no such file");
    await assertRun(folder, "--policy nowhere.yml sub", 2, "there is no such file");
    await assertRun(join(folder, "sub"), "--register ../conf/r.yml --policy nowhere ..", 2, "there is no such file");
    for (const option of ["--register", "--policy", "--codeowners", "--baseline"])
      await assertRun(repositoryOf({ a: "" }), `${option} .`, 2, "has to be a readable text file");
    const exposing = folderOf({ a: exposed });
    await assertRun(exposing, `--policy ${outside}/loose.yml`, 0);
    await assertRun(exposing, `--baseline accepted.json --write-baseline`, 0, "accepted.json accepts 1 finding.");
    await assertRun(exposing, "", 1);
    await assertRun(exposing, "--baseline accepted.json", 0, "baseline");
  });

  it("--write-baseline accepts all there is, and what comes later is judged", async () => {
    const folder = repositoryOf({ "src/a": exposed });
    await assertRun(folder, "--write-baseline", 0, ".keyholder/baseline.json accepts 1 finding.");
    const written = readFileSync(join(folder, ".keyholder/baseline.json"), "utf8");
    await assertRun(folder, "", 0, "accepted baseline");
    await assertRun(folder, "--write-baseline", 0);
    assert.equal(readFileSync(join(folder, ".keyholder/baseline.json"), "utf8"), written);
    writeFiles(folder, {
      "src/b": `t = "${other}"\n`,
      ".keyholder/policy.yml": `${policy("{}")}baseline: { decision: allow }\n`,
    });
    await assertRun(folder, "", 1, "src/b", "1 suppressed");
    await assertRun(folder, "--write-baseline", 0, "accepts 2 findings");
    await assertRun(folder, "", 0, "2 suppressed");
  });

  it("--write-baseline says what could not be judged, and so is not in it", async () => {
    const folder = folderOf({ a: exposed, b: exposed });
    await assertRun(folder, "--write-baseline --max-findings 1", 2, "accepts 1 finding", "b  with 1 findings");
  });

  it("--write-baseline leaves out what a path with a secret holds, and says so", async () => {
    const folder = repositoryOf({ [`keys-${other}/a.ts`]: exposed, "b.ts": exposed });
    const said = ["accepts 1 finding.", "1 finding left out, since a path that holds a secret is not written down"];
    await assertRun(folder, "--write-baseline", 0, ...said);
    assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(folder, ".keyholder/baseline.json"), "utf8")).findings), [
      "b.ts",
    ]);
    const begun = repositoryOf({ [`keys-${other}/a.ts`]: exposed, "b.ts": exposed });
    await assertRun(begun, "init", 0, "1 finding of today accepted; 1 finding left out");
  });

  it("--write-baseline takes only the whole", async () => {
    const folder = repositoryOf({ "src/a": exposed });
    await assertRun(folder, "--write-baseline src", 2, "--write-baseline accepts what the whole of");
    await assertRun(join(folder, "src"), "--write-baseline", 2, "Run it there");
    await assertRun(folder, "--write-baseline --staged", 2, "cannot be used with");
    await assertRun(folder, "--write-baseline --changed-since HEAD", 2, "cannot be used with");
    for (const asked of ["--format json", "--output r.json", "--report sarif=r.sarif"])
      await assertRun(folder, `--write-baseline ${asked}`, 2, "cannot be used with");
    assert.ok(!existsSync(join(folder, ".keyholder")) && !existsSync(join(folder, "src/.keyholder")));
    await assertRun(join(folder, "src"), "--write-baseline ..", 0, "../.keyholder/baseline.json accepts 1 finding.");
    await assertRun(folder, "", 0);
  });

  it("--changed-since and --staged judge a change", async () => {
    const folder = repositoryOf({ old: exposed });
    await assertRun(folder, "--changed-since HEAD", 0, "Compared with");
    writeFiles(folder, { fresh: `t = "${other}"\n` });
    await assertRun(folder, "--changed-since HEAD", 1, "fresh");
    await assertRun(folder, "--staged", 0, "staged changes only");
    git(folder, "add", "fresh");
    await assertRun(folder, "--staged", 1, "fresh");
    await assertRun(folder, "--staged --changed-since HEAD", 2, "cannot be used with");
    await assertRun(folder, "--changed-since nowhere", 2, "That revision does not exist");
    await assertRun(folder, "--changed-since=--output=x", 2, "A revision cannot start with a dash");
  });

  it("paints on a terminal only, unless it is told otherwise", async () => {
    const folder = folderOf({ a: exposed });
    const isPainted = async (isTerminal: boolean, env: Record<string, string>): Promise<boolean> =>
      (await keyholder(folder, [], { isTerminal, env })).out.includes("\u001b[");
    const assertPainted = async (isTerminal: boolean, env: Record<string, string>, expected: boolean): Promise<void> =>
      assert.equal(await isPainted(isTerminal, env), expected, JSON.stringify([isTerminal, env]));
    await assertPainted(true, {}, true);
    await assertPainted(false, {}, false);
    await assertPainted(true, { NO_COLOR: "1" }, false);
    await assertPainted(true, { NO_COLOR: "" }, true);
    await assertPainted(true, { TERM: "dumb" }, false);
    await assertPainted(false, { FORCE_COLOR: "1" }, true);
    await assertPainted(false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true);
    await assertPainted(true, { FORCE_COLOR: "0" }, false);
    await assertPainted(true, { FORCE_COLOR: "false" }, false);
  });

  it("writes no colours into files", async () => {
    const folder = folderOf({ a: exposed });
    await assertArguments(folder, ["--report", "text=out"], { env: { FORCE_COLOR: "1" } }, 1);
    assert.ok(!readFileSync(join(folder, "out"), "utf8").includes("\u001b"));
  });
});

describe("--cache", () => {
  it("changes nothing in the report, and forgets what was edited", async () => {
    const folder = repositoryOf({
      "a.ts": `const t = "${githubToken("ghp_", "a")}";\n`,
      "b.ts": "nothing\n",
      ".github/workflows/w.yml": "on: push\njobs:\n  j:\n    runs-on: x\n    steps:\n      - run: ${{ secrets.A }}\n",
    });
    const cache = temporaryFolder();
    const report = async (...flags: readonly string[]) => {
      const { out } = await keyholder(folder, ["scan", "--format", "json", ...flags]);
      return out.replace(/"seconds": [\d.]+/, "");
    };
    const plain = await report("--no-cache");
    assert.equal(await report("--cache", cache), plain);
    const [name] = readdirSync(cache);
    assert.equal(await report("--cache", cache), plain);
    assert.deepEqual(readdirSync(cache), [name]);
    writeFiles(folder, { "b.ts": `const t = "${githubToken("ghp_", "b")}";\n` });
    assert.equal(await report("--cache", cache), await report("--no-cache"));
    assert.notEqual(await report("--cache", cache), plain);
  });

  it("is the user's own folder unless told otherwise, and never lies in the tree", async () => {
    const folder = repositoryOf({ a: "nothing\n".repeat(2 ** 17) });
    const home = temporaryFolder();
    await keyholder(folder, ["scan", "--no-cache"], { env: { XDG_CACHE_HOME: home } });
    assert.deepEqual(readdirSync(home), []);
    if (process.platform === "linux") {
      await keyholder(folder, ["scan"], { env: { XDG_CACHE_HOME: home } });
      assert.deepEqual(readdirSync(home), ["keyholder"]);
      await keyholder(folder, ["scan"], { env: { HOME: folder } });
      assert.deepEqual(readdirSync(folder).toSorted(), [".git", "a"]);
    }
    const { code, err } = await keyholder(folder, ["scan", "--cache", "sub"]);
    assert.equal(code, 2);
    assert.match(err, /outside of it/);
  });
});

describe("KEYHOLDER_FINGERPRINT_KEY", () => {
  const key = Buffer.from("a key for tests, 32 bytes of it!").toString("base64");
  const weak = `password = "${fill("{w:16}")}"\n`;
  const folder = folderOf({ "config.ini": weak });

  async function assertKey(value: string, code: 0 | 1 | 2, expected: RegExp): Promise<void> {
    const env = { KEYHOLDER_FINGERPRINT_KEY: value };
    const answer = await assertArguments(folder, ["--format", "json"], { env }, code, expected);
    for (const part of value.split(/[,=]/).filter((one) => one.length > 3))
      assert.ok(!(answer.out + answer.err).includes(part), "the key was printed");
  }

  it("gives weak secrets fingerprints of their own", async () => {
    await assertKey("", 0, /"fingerprint": "p1:[0-9a-f]+"/);
    await assertKey(`k1=${key}`, 0, /"fingerprint": "h1:k1:[0-9a-f]+"/);
    await assertKey(`k2=${key}, k1=${key}`, 0, /"h1:k2:[0-9a-f]+",\s+"h1:k1:[0-9a-f]+"/);
  });

  it("is missed where rules speak of it", async () => {
    const keyed = `h1:k1:${"0a".repeat(16)}`;
    const owners = '{ business: "@dana", steward: "@acme/web" }';
    const ruled = folderOf({
      ".keyholder/register.yml": `apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities: [{ id: a, owners: ${owners}, credentials: [{ match: { fingerprints: ["${keyed}"] } }] }]\n`,
      ".keyholder/policy.yml": `apiVersion: keyholder/v1\nkind: Policy\nexceptions: [{ id: E-1, rule: unowned, fingerprint: "${keyed}", until: 2026-12-01, approvedBy: "@dana", reason: made up }]\n`,
      ".keyholder/baseline.json": `{ "schema": "keyholder-baseline/1", "findings": { "a": ["${keyed}", "${keyed.replace("0a", "0b")}"] } }\n`,
    });
    const told = await assertRun(
      ruled,
      "",
      0,
      "register.yml  1 keyed fingerprint (h1) here can match nothing",
      "policy.yml  1 keyed fingerprint (h1)",
      "baseline.json  2 keyed fingerprints (h1)",
    );
    assert.equal(told.out.match(/can match nothing/g)?.length, 3);
    const env = { KEYHOLDER_FINGERPRINT_KEY: `k0=${key},k1=${key}` };
    assert.doesNotMatch((await assertArguments(ruled, [], { env }, 0)).out, /can match nothing/);
  });

  it("is refused without being told", async () => {
    await assertKey("justsomething", 2, /KEYHOLDER_FINGERPRINT_KEY must be <id>=<base64>/);
    await assertKey("k1=tooshort", 2, /at least 16 bytes/);
    await assertKey("k1=not!base64!but!long!enough!to!be", 2, /must be/);
    await assertKey(`k1=${key},`, 2, /must be/);
    await assertKey(`k 1=${key}`, 2, /must be/);
  });
});

describe("keyholder explain", () => {
  const folder = repositoryOf({ "src/a.ts": `// first\n${exposed}`, "lib/b.ts": "" });

  it("finds a place and a fingerprint, from wherever one stands", async () => {
    const { out } = await assertRun(folder, "explain src/a.ts:2", 0, "5. Whether it may stay", "rule exposed-secret");
    const [fingerprint = ""] = /s1:[0-9a-f]+/.exec(out) ?? [];
    for (const what of [fingerprint, "./src/a.ts:2", "src/a.ts:2:12"])
      assert.equal((await assertRun(folder, `explain ${what}`, 0)).out, out, what);
    assert.equal((await assertRun(join(folder, "src"), "explain a.ts:2", 0)).out, out);
    assert.equal((await assertRun(join(folder, "lib"), "explain src/a.ts:2", 0)).out, out);
    assert.equal((await assertRun(join(folder, "lib"), "explain ../src/a.ts:2", 0)).out, out);
    assert.equal((await assertRun(folder, `explain ${join(folder, "src/a.ts")}:2`, 0)).out, out);
  });

  it("says so when there is nothing", async () => {
    await assertRun(folder, "explain src/a.ts:1", 2, "Nothing is found there", "keyholder scan --verbose");
    await assertRun(folder, "explain s1:00", 2, "Nothing is found");
    await assertRun(folder, "explain", 2, "missing required argument");
  });
});

describe("keyholder providers", () => {
  it("lists every type once, its id first", async () => {
    const { out } = await assertRun(folderOf({}), "providers", 0, "github-pat-classic");
    const ids = out
      .trim()
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    assert.deepEqual(ids, [...new Set(ids)].sort());
    for (const line of out.trim().split("\n")) assert.match(line, /^[a-z0-9-]+ {2,}\S.* https:\/\/\S+$/);
  });

  it("lists those that hold a word, and the policy's own", async () => {
    const folder = folderOf({ ".keyholder/policy.yml": acmePolicy });
    const github = (await assertRun(folder, "providers GitHub classic", 0, "github-pat-classic")).out;
    assert.equal(github.trim().split("\n").length, 1);
    await assertRun(folder, "providers acme", 0, /^acme-deploy-key {2}never expires {2}Acme deploy key {2}https:\S+$/m);
    await assertRun(folder, "providers nonsense", 2, "No credential type has nonsense in its id");
    const json = (await assertRun(folder, "providers acme --format json", 0)).out;
    assert.deepEqual(JSON.parse(json), [
      {
        id: "acme-deploy-key",
        name: "Acme deploy key",
        issuer: "acme",
        reference: "https://wiki.acme.example/keys",
        lifetime: { expires: "never" },
        identity: "either",
        containment: ["Revoke it in the console"],
      },
    ]);
  });

  it("says what a broken policy leaves out", async () => {
    const folder = folderOf({ "policy.yml": acmePolicy.replace("{32}", "+") });
    await assertRun(folder, "providers --policy policy.yml", 2, "policy.yml:9:", "end every repetition");
  });

  it("fits a narrow terminal", async () => {
    const folder = folderOf({ ".keyholder/policy.yml": acmePolicy });
    const { out } = await keyholder(folder, ["providers", "acme"], { isTerminal: true, columns: 60 });
    assert.equal(out, "acme-deploy-key  Acme deploy key\n    never expires  https://wiki.acme.example/keys\n");
  });
});

describe("keyholder completion", () => {
  const isThere = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

  for (const shell of ["bash", "zsh", "fish"]) {
    it(`${shell} takes it`, async () => {
      const { out } = await assertRun(folderOf({}), `completion ${shell}`, 0, "changed-since", "explain");
      if (isThere(shell)) execFileSync(shell, ["-n"], { input: out });
    });
  }

  it("completes in bash", async () => {
    const { out } = await assertRun(folderOf({}), "completion bash", 0);
    const complete = (...words: readonly string[]): string =>
      execFileSync("bash", ["-s"], {
        encoding: "utf8",
        input: `${out}\nCOMP_WORDS=(keyholder ${words.join(" ")})\nCOMP_CWORD=${words.length}\n_keyholder\necho "\${COMPREPLY[@]}"`,
      }).trim();
    assert.equal(complete("exp"), "explain");
    assert.equal(complete("scan", "--st"), "--staged");
    assert.equal(complete("explain", "--report"), "");
    assert.equal(complete("register", "li"), "list");
    assert.equal(complete("register", "add", "--bus"), "--business");
  });

  it("knows three shells", async () => {
    await assertRun(folderOf({}), "completion tcsh", 2, "Allowed choices are bash, zsh, fish");
  });
});

describe("keyholder", () => {
  const folder = folderOf({});

  it("teaches", async () => {
    await assertRun(folder, "--help", 0, "Exit codes: 1 if anything blocks", "keyholder scan --staged", "providers");
    await assertRun(
      folder,
      "scan --help",
      0,
      "--changed-since <rev>",
      "only what came since REV; rules are read from",
      "default: 20M",
    );
    await assertRun(folder, "help explain", 0, "PATH:LINE");
    await assertRun(folder, "exception add", 2, "--reason <text>", "keyholder exception add --help");
    for (const words of [["help"], ...commandNames.map((name) => [name, "--help"])]) {
      const { out } = await assertArguments(folder, words, {}, 0, "keyholder");
      assert.deepEqual(
        out.split("\n").filter((line) => line.length > 80),
        [],
        `${words.join(" ")} fits a terminal`,
      );
    }
    await assertRun(folder, "--version", 0, /^\d+\.\d+\.\d+$/m);
  });

  it("hints at what was meant", async () => {
    await assertRun(folder, "scna", 2, "is `keyholder scan` meant?");
    await assertRun(folder, "provider", 2, "is `keyholder providers` meant?");
    await assertRun(folder, "scan --stagged", 2, "Did you mean --staged?", "keyholder scan --help");
    await assertRun(folder, "--nonsense", 2, "unknown option");
    await assertRun(folder, "explain more and", 2, "too many arguments");
  });

  it("says the truth to a reader that closes early", () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, exposed])));
    const line = (command: string): string =>
      `set -o pipefail; "${process.execPath}" "${bundledCli}" scan ${command}; echo "\${PIPESTATUS[0]}" >&2`;
    const assertCode = (command: string, code: number): void => {
      const { stderr } = spawnSync("bash", ["-c", line(command)], { cwd: many, encoding: "utf8" });
      assert.equal(stderr, `${code}\n`, command);
    };
    assertCode("--format json --verbose | true", 1);
    assertCode("nowhere 2>&1 | true", 2);
  });

  it("does not take a full disk for a verdict", function () {
    if (!existsSync("/dev/full")) return this.skip();
    const { status, stderr } = spawnSync("bash", ["-c", `"${process.execPath}" "${bundledCli}" scan > /dev/full`], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.match(stderr, /^keyholder: /);
  });
});

describe("CODEOWNERS dialect", () => {
  const codeowners = "* @acme/all\n[Payments] @pay/team\n/src/\n";
  const source = `const t = "${githubToken("ghp_", "dialect")}";\n`;
  const ownerOf = async (origin: string | undefined, ...flags: readonly string[]): Promise<string> => {
    const folder = folderOf({ CODEOWNERS: codeowners, "src/a.ts": source });
    git(folder, "init", "--quiet");
    if (origin !== undefined) git(folder, "remote", "add", "origin", origin);
    const { out } = await keyholder(folder, ["scan", "--format", "json", ...flags]);
    return (JSON.parse(out) as Report).verdicts[0]?.owner.steward?.handle ?? "nobody";
  };

  it("is told by the origin's host, and by the flag", async () => {
    assert.equal(await ownerOf("git@gitlab.com:acme/payments.git"), "@pay/team");
    assert.equal(await ownerOf("https://gitlab.example.org/acme/payments.git"), "@pay/team");
    assert.equal(await ownerOf("https://github.com/acme/payments.git"), "nobody");
    assert.equal(await ownerOf(undefined, "--codeowners-dialect", "gitlab"), "@pay/team");
  });
});

describe("a policy's own credential types", () => {
  const files = { "a.txt": `use ${acmeKey}\n`, ".keyholder/policy.yml": acmePolicy };

  it("are found in place and by workers, and named in every format", async () => {
    const folder = folderOf(files);
    for (const jobs of [1, 2]) await assertRun(folder, `scan --jobs ${jobs}`, 1, "acme-deploy-key");
    for (const { id } of formats) {
      const { out } = await assertRun(folder, `scan --format ${id}`, 1);
      assert.ok(shownBy(id, out).includes("acme-deploy-key"), id);
    }
  });

  it("end with 2 where the policy's are broken and nothing blocks", async () => {
    const folder = folderOf({ ...files, ".keyholder/policy.yml": acmePolicy.replace("{32}", "+") });
    await assertRun(folder, "scan", 2, "error    .keyholder/policy.yml:9:9", "end every repetition");
  });

  it("come from the base, so that no change takes them away or renames what it brings", async () => {
    const folder = repositoryOf({ ".keyholder/policy.yml": acmePolicy });
    writeFiles(folder, { ...files, ".keyholder/policy.yml": policy("{}") });
    await assertRun(folder, "scan --changed-since HEAD", 1, "acme-deploy-key");
    const before = repositoryOf({ ".keyholder/policy.yml": policy("{}") });
    writeFiles(before, { ...files, "a.txt": exposed, ".keyholder/policy.yml": acmePolicy });
    await assertRun(before, "scan --changed-since HEAD", 1, "github-pat-classic");
  });
});
