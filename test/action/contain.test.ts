import assert from "node:assert/strict";
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { git, repositoryOf, temporaryFolder } from "../node/temporary.ts";
import { githubToken, tell } from "../stories.ts";
import { keyholder } from "./doors.ts";

/** Runs one command line and holds its exit code and what it says. */
async function assertRun(
  folder: string,
  args: readonly string[],
  code: number,
  ...expected: readonly (string | RegExp)[]
): Promise<string> {
  const answer = await keyholder(folder, ["contain", ...args]);
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, said);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one}: ${said}`);
  assert.ok(!/^\s+at .*:\d+:\d+/m.test(said), `a stack was printed: ${said}`);
  return answer.out;
}

describe("keyholder contain", () => {
  const story = tell("chain");
  after(() => story.remove());
  const at = story.directory;

  it("plans for a place, a fingerprint and a credential", async () => {
    for (const asked of [
      ".github/workflows/deploy.yml:16",
      "shop-deployer/shop-deployer-key",
      "shop-deployer",
      "AWS_SECRET_ACCESS_KEY",
    ])
      await assertRun(at, [asked], 0, "(aws-access-key): not ready", "aws iam delete-access-key", "deploy.yml#deploy");
  });

  it("makes one plan a credential, however many places it has", async () => {
    const { plans } = JSON.parse(await assertRun(at, ["shop-deployer/shop-deployer-key", "--format", "json"], 0));
    assert.equal(plans.length, 1);
  });

  it("looks for what uses it in reports of other repositories too", async () => {
    const folder = temporaryFolder();
    const file = join(folder, "shop.json");
    await keyholder(at, ["scan", "--format", "json", "--output", file]);
    const secret = githubToken("ghp_", "in a report");
    const hostile = readFileSync(file, "utf8").replaceAll("deploy.yml", `${secret}.yml`);
    writeFileSync(join(folder, "other.json"), hostile);
    const said = await assertRun(at, ["shop-deployer", folder, "--format", "markdown"], 0, "3 jobs");
    assert.ok(!said.includes(secret.slice(8, 24)));
    await assertRun(at, ["shop-deployer", join(folder, "none.json")], 2, "none.json");
  });

  it("answers in every format, and in no other", async () => {
    await assertRun(at, [".github/workflows/deploy.yml:16", "--format", "markdown"], 0, /^## 🔴 AWS/);
    await assertRun(at, [".github/workflows/deploy.yml:16", "--format", "xml"], 2, "text, json, markdown");
  });

  it("says what to do where nothing is found", async () => {
    await assertRun(at, ["nowhere.ts:1"], 2, "`keyholder scan --verbose` lists every place");
  });

  it("says what to do when asked for nothing", async () => {
    await assertRun(at, [], 2, "Say what is compromised", "--drill");
  });

  it("completes", async () => {
    const { out } = await keyholder(at, ["completion", "bash"]);
    assert.match(out, /contain\) words="[^"]*--format[^"]*--evidence[^"]*--drill/);
  });
});

const registerPath = ".keyholder/register.yml";

describe("keyholder contain --drill", () => {
  let story = tell("chain");
  beforeEach(() => {
    story = tell("chain");
  });
  afterEach(() => story.remove());
  const register = () => readFileSync(join(story.directory, registerPath), "utf8");

  it("plans with the real entry and what really uses it, and records the day", async () => {
    const before = register();
    const said = await keyholder(story.directory, ["contain", "--drill", "shop-deployer"]);
    assert.equal(said.code, 0, said.err);
    for (const part of ["Drill of 2026-11-22", "(aws-access-key)", "deploy.yml#deploy", "@acme/platform"])
      assert.ok(said.out.includes(part), part);
    assert.match(said.err, /says that shop-deployer\/shop-deployer-key was on 2026-11-22/);
    const added = "        containment:\n          lastRehearsed: 2026-11-22\n";
    assert.equal(register(), `${before.trimEnd()}\n${added}`);
    await assertRun(story.directory, ["shop-deployer/shop-deployer-key"], 0, "last rehearsed on 2026-11-22");
  });

  it("asks for what is really there, also where an entry is only proposed", async () => {
    const proposed = register().replace("state: active", "state: proposed");
    assert.notEqual(proposed, register());
    writeFileSync(join(story.directory, registerPath), proposed.replace(/    issuedBy: .*\n/, ""));
    const said = await assertRun(story.directory, ["--drill", "shop-deployer"], 0, "keyholder impact shop-deployer");
    assert.ok(said.includes("write accountability.identityTruth of shop-deployer"), said);
    assert.doesNotMatch(said, /p1:|register add/);
  });

  it("knows what the real places tell where the entry is silent", async () => {
    writeFileSync(
      join(story.directory, registerPath),
      register().replace(/^ +(?:- )?(?:type|issuer|account): .*\n/gm, ""),
    );
    const planOf = async (...asked: readonly string[]) => {
      const [plan] = JSON.parse(await assertRun(story.directory, [...asked, "--format", "json"], 0)).plans;
      return { type: plan.type, issuer: plan.issuer, accounts: plan.accounts, reference: plan.reference };
    };
    const real = await planOf("AWS_SECRET_ACCESS_KEY");
    assert.deepEqual([real.type, real.issuer], ["aws-access-key", "aws"]);
    assert.deepEqual(await planOf("--drill", "shop-deployer"), real);
  });

  it("takes the one that was not rehearsed the longest where nobody is named", async () => {
    const drill = await assertRun(story.directory, ["--drill", "--format", "json", "--today", "2026-12-01"], 0);
    const { drill: isDrill, plans } = JSON.parse(drill);
    assert.deepEqual([isDrill, plans.length, plans[0].identity], [true, 1, "shop-deployer"]);
    assert.match(register(), /lastRehearsed: 2026-12-01/);
  });

  it("names whom it could have meant, and begins where there is no register", async () => {
    await assertRun(story.directory, ["--drill", "shop-deploier"], 2, "is shop-deployer meant?");
    await assertRun(story.directory, ["--drill", "somebody-else"], 2, "keyholder register list names them all");
    await assertRun(repositoryOf({ "a.txt": "" }), ["--drill"], 2, "keyholder register init");
  });
});

describe("the evidence of an incident", () => {
  const repository = repositoryOf({
    "src/a.ts": `const token = "${githubToken("ghp_", "evidence")}";\n`,
    [registerPath]:
      'apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n  - id: other\n    owners: { business: "@sam" }\n',
  });
  const bundle = (name: string) => join(temporaryFolder(), name);

  async function write(folder: string): Promise<string> {
    const { code, err } = await keyholder(repository, ["contain", "src/a.ts:1", "--evidence", folder]);
    assert.equal(code, 0, err);
    return /--manifest ([0-9a-f]{64}) /.exec(err)?.[1] ?? "";
  }

  async function assertVerified(folder: string, code: number, ...said: readonly string[]): Promise<void> {
    const [path = "", ...flags] = folder.split(" ");
    const answer = await keyholder(repository, ["verify", path, ...flags]);
    assert.equal(answer.code, code, answer.out + answer.err);
    for (const one of said) assert.ok((answer.out + answer.err).includes(one), `${one}: ${answer.out}${answer.err}`);
  }

  it("is the same bytes for the same input, and holds no secret", async () => {
    const [one, other] = [bundle("one"), bundle("other")];
    const hash = await write(one);
    assert.equal(await write(other), hash);
    const names = readdirSync(one).toSorted();
    assert.deepEqual(names, [
      "bundle.json",
      "commits.json",
      "findings.json",
      "manifest.sha256",
      "plan.json",
      "plan.md",
      "policy.json",
      "register.json",
    ]);
    const secret = githubToken("ghp_", "evidence").slice(8, 24);
    for (const name of names) {
      const text = readFileSync(join(one, name), "utf8");
      assert.equal(text, readFileSync(join(other, name), "utf8"), name);
      assert.ok(!text.includes(secret), name);
    }
    await assertVerified(`${one} --manifest ${hash}`, 0, "Intact: 7 files");
    await assertVerified(one, 0, hash);
  });

  it("is about this incident, at this commit, and no inventory", async () => {
    const folder = bundle("one");
    await write(folder);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
    const head = git(repository, "rev-parse", "HEAD").trim();
    assert.equal(read("bundle.json").repository.commit, head);
    assert.deepEqual(
      read("commits.json").files.map(({ path, commits }: { path: string; commits: { id: string }[] }) => [
        path,
        commits[0]?.id,
      ]),
      [["src/a.ts", head]],
    );
    assert.deepEqual([read("register.json").entries, read("register.json").identities], [1, []]);
    assert.equal(read("findings.json").schema, "keyholder-report/1");
    assert.equal(read("findings.json").verdicts.length, 1);
    assert.equal(read("policy.json").lifetime.maxTtl, 90);
  });

  it("is never written over anything", async () => {
    const folder = bundle("one");
    mkdirSync(folder);
    await write(folder);
    await assertRun(repository, ["src/a.ts:1", "--evidence", folder], 2, "evidence is never overwritten");
    writeFileSync(join(folder, "../file"), "");
    await assertRun(repository, ["src/a.ts:1", "--evidence", join(folder, "../file")], 2, "never overwritten");
    await assertRun(repository, ["src/a.ts:1", "--evidence", join(folder, "../file/x")], 2, "could not be written");
  });

  it("tells what was changed, is missing or was added", async () => {
    const folder = bundle("one");
    const hash = await write(folder);
    appendFileSync(join(folder, "plan.md"), "x");
    rmSync(join(folder, "policy.json"));
    writeFileSync(join(folder, "new.txt"), "");
    rmSync(join(folder, "commits.json"));
    symlinkSync("/dev/zero", join(folder, "commits.json"));
    mkdirSync(join(folder, "inside"));
    const wrong = [
      "changed  commits.json",
      "changed  plan.md",
      "missing  policy.json",
      "added    new.txt",
      "added    inside",
    ];
    await assertVerified(folder, 1, ...wrong, "5 files of 10 differ");
    writeFileSync(join(folder, "manifest.sha256"), `${"0".repeat(64)}  plan.md\n`);
    await assertVerified(`${folder} --manifest ${hash}`, 1, "changed  the manifest itself");
  });

  it("is refused where it is none, or hostile", async () => {
    const folder = bundle("one");
    await assertVerified(folder, 2, "is no folder");
    mkdirSync(folder);
    await assertVerified(folder, 2, "has no manifest.sha256");
    const manifest = join(folder, "manifest.sha256");
    writeFileSync(manifest, `${"0".repeat(64)}  ../../etc/passwd\n`);
    await assertVerified(folder, 2, "names a file outside of it");
    truncateSync(manifest, 100 * 1024 * 1024);
    await assertVerified(folder, 2, "has no manifest.sha256");
    rmSync(manifest);
    symlinkSync("/dev/zero", manifest);
    await assertVerified(folder, 2, "has no manifest.sha256");
    rmSync(manifest);
    for (let count = 0; count <= 100; count++) writeFileSync(join(folder, `${count}`), "");
    await assertVerified(folder, 2, "more files than a bundle has");
    await assertVerified(`${folder} --manifest 12`, 2, "64 digits");
  });

  it("does not read a file that is larger than any of ours", async () => {
    const folder = bundle("one");
    await write(folder);
    truncateSync(join(folder, "plan.md"), 65 * 1024 * 1024);
    await assertVerified(folder, 1, "changed  plan.md");
  });
});
