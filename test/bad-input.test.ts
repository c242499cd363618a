import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { defaultLimits } from "../action/options.ts";
import { run } from "../action/run.ts";
import { exitCode } from "../action/exit-code.ts";
import { keyholder, spawnKeyholder, type Answer } from "./action/doors.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "./node/temporary.ts";
import { githubToken, storyDay } from "./stories.ts";

const token = githubToken("ghp_", "one");
const exposed = `token = "${token}"\n`;

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

/** Exit code and words are as they should be; nothing acts on the terminal, no stack is shown, no secret told. */
function assertAnswer(answer: Answer, code: number, expected: readonly (string | RegExp)[]): void {
  const said = answer.out + answer.err;
  const told = said.slice(0, 3000);
  assert.equal(answer.code, code, told);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one} is not in:\n${told}`);
  assert.ok(!said.includes(token), "a secret was printed");
  assert.ok(!/^\s+at .*:\d+/m.test(said), told);
  assert.ok(!/[\p{Cc}\u202e]/u.test(said.replaceAll("\n", "")), `a terminal would obey: ${JSON.stringify(told)}`);
}

async function assertScan(folder: string, code: number, ...expected: readonly (string | RegExp)[]): Promise<void> {
  assertAnswer(await keyholder(folder, ["--verbose"]), code, expected);
}

describe("files that cannot be read", () => {
  it("are named, the others are judged, and the end is 2 unless something blocks", async () => {
    const folder = repositoryOf({ a: "a\n", pipe: "p\n" });
    rmSync(join(folder, "pipe"));
    execFileSync("mkfifo", [join(folder, "pipe")]);
    await assertScan(folder, 2, "Not scanned", "pipe: could not be read", "1 file scanned; 1 skipped");
    writeFiles(folder, { a: exposed });
    await assertScan(folder, 1, "pipe: could not be read", "1 credential blocked");
  });

  /** Root may read everything, so it is somebody else meanwhile, who has no settings of git. */
  async function asSomebodyElse(act: () => Promise<void>): Promise<void> {
    const isRoot = process.geteuid?.() === 0;
    const { GIT_CONFIG_GLOBAL: settings } = process.env;
    process.env["GIT_CONFIG_GLOBAL"] = "/dev/null";
    if (isRoot) process.seteuid?.(65534);
    try {
      await act();
    } finally {
      if (isRoot) process.seteuid?.(0);
      if (settings === undefined) delete process.env["GIT_CONFIG_GLOBAL"];
      else process.env["GIT_CONFIG_GLOBAL"] = settings;
    }
  }

  it("by their permissions", async () => {
    const folder = folderOf({ a: "a\n", b: "b\n" });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "b"), 0);
    await asSomebodyElse(() => assertScan(folder, 2, "b: could not be read", "1 file scanned"));
  });

  it("by the permissions of their folder, of which git says nothing", async () => {
    const folder = repositoryOf({ a: "a\n" });
    writeFiles(folder, { "sub/b": exposed, "sub/deep/c": exposed });
    chmodSync(folder, 0o755);
    if (process.geteuid?.() === 0) for (const path of [folder, join(folder, ".git")]) chownSync(path, 65534, 65534);
    for (const [closed, code] of [["sub/deep", 1] as const, ["sub", 2] as const]) {
      chmodSync(join(folder, closed), 0);
      await asSomebodyElse(async () => {
        await assertScan(folder, code, `${closed}: could not be read`);
        assertAnswer(await keyholder(folder, ["--changed-since", "HEAD"]), code, [`${closed}: could not be read`]);
      });
    }
  });

  it("by their names, which are no text", async () => {
    const folder = repositoryOf({ a: "a\n" });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xff, 0x78)]), exposed);
    await assertScan(folder, 2, "\uFFFDx: could not be read");
    assertAnswer(await keyholder(folder, ["--changed-since", "HEAD"]), 2, ["\uFFFDx: could not be read"]);
  });

  it("because they vanish", async () => {
    const names = Array.from({ length: 300 }, (_, n) => `f${String(n).padStart(3, "0")}`);
    const folder = folderOf(Object.fromEntries(names.map((name) => [name, "text\n"])));
    const report = await run({
      paths: [],
      cwd: folder,
      allowances: true,
      ignore: true,
      today: storyDay,
      ...defaultLimits,
      fingerprintKeys: [],
      progress: { advance: () => rmSync(join(folder, "f299"), { force: true }), end: () => {} },
    });
    assert.deepEqual(report.skipped, [{ path: "f299", why: "vanished" }]);
    assert.equal(exitCode(report), 2);
    assert.equal(report.scanned.files, 299);
  });

  it("because they are elsewhere", async () => {
    const folder = folderOf({ "in/a": exposed, "out/b": exposed });
    symlinkSync("../out", join(folder, "in/link"));
    symlinkSync(".", join(folder, "in/loop"));
    symlinkSync("nowhere", join(folder, "in/broken"));
    await assertScan(
      join(folder, "in"),
      1,
      "loop: a symbolic link, not followed",
      "link: a symbolic",
      "1 file scanned",
    );
    const asked = (...paths: readonly string[]): Promise<Answer> => keyholder(join(folder, "in"), paths);
    assertAnswer(await asked("a", "../out"), 2, [/lies outside of .*Scan it by a command of its own/]);
    assertAnswer(await asked("broken"), 2, ["There is no", "Give a file or a folder that exists"]);
    assertAnswer(await asked("in\\a"), 2, ["There is no", "Give a file or a folder that exists"]);
    assertAnswer(await asked("link"), 1, ["b", "1 credential blocked"]);
  });
});

describe("content of every kind", () => {
  it("is read as far as it is text", async () => {
    await assertScan(
      folderOf({ a: Buffer.concat([Buffer.of(0xff, 0xfe, 0x61), Buffer.from(exposed)]) }),
      1,
      "1 file scanned",
    );
    await assertScan(
      folderOf({ a: Buffer.concat([Buffer.of(0xc3, 0x28, 0x0a), Buffer.from(exposed)]) }),
      1,
      "a\n  2:10",
    );
    await assertScan(
      folderOf({ a: Buffer.concat([Buffer.of(0), Buffer.from(exposed)]) }),
      0,
      "a: binary",
      "0 files scanned",
    );
    await assertScan(folderOf({ a: Buffer.from(`\uFEFF${exposed}`, "utf16le") }), 1, "1:10");
    await assertScan(folderOf({ a: Buffer.from(exposed, "utf16le") }), 1, "1:10");
    await assertScan(folderOf({ a: Buffer.from(exposed, "utf16le").swap16() }), 1, "1:10");
    await assertScan(folderOf({ a: `\uFEFF${exposed}` }), 1, "1:10");
    await assertScan(folderOf({ a: `first\r\n${exposed.replace("\n", "\r\n")}` }), 1, "2:10");
    await assertScan(folderOf({ a: `first\r${exposed}` }), 1, "2:10");
    await assertScan(folderOf({ a: `\u001b[2K\u202e${exposed}` }), 1, "1:1");
    await assertScan(folderOf({ a: "" }), 0, "1 file scanned");
  });

  it("is left out when it is huge, and listed", async () => {
    const folder = folderOf({ a: exposed, huge: "" });
    truncateSync(join(folder, "huge"), 200 * 1024 * 1024);
    await assertScan(folder, 1, "huge: larger than the size limit", "1 file scanned; 1 skipped");
  });

  it("is judged in a line of twenty megabytes", async () => {
    const line = `const bundle = "${"lorem ipsum; ".repeat(800_000)}"; const token = "${token}"; ${"x=1;".repeat(2_300_000)}`;
    assert.ok(line.length > 19_000_000 && line.length < defaultLimits.maxFileSize);
    await assertScan(folderOf({ "bundle.js": line }), 1, "github-pat-classic", /1:104000\d\d/);
  });
});

describe("names of every kind", () => {
  const names = ["line\nbreak", "red\u001b[31m", "over\u202ewritten", "tab\tbed", "`|<b>@dana", "%0A::error::x", "é😀"];

  it("are shown so that nothing obeys them", async () => {
    const folder = repositoryOf(Object.fromEntries(names.map((name) => [name, exposed])));
    await assertScan(folder, 1, "line\\u{a}break", "red\\u{1b}[31m", "over\\u{202e}written", "%0A::error::x", "é😀");
    const markdown = await keyholder(folder, ["--format", "markdown"]);
    assertAnswer(markdown, 1, ["line&#92;u&#123;a&#125;break"]);
    assert.ok(!markdown.out.includes("<b>") && !markdown.out.includes("@dana"));
    const { out } = await keyholder(folder, ["--format", "json"]);
    const paths = JSON.parse(out).verdicts.map(({ finding }: { finding: { path: string } }) => finding.path);
    assert.deepEqual(paths.sort(), names.toSorted());
  });

  it("in what is skipped and in problems", async () => {
    const folder = folderOf({
      [`.github/workflows/x\n\u001b[31m.yml`]: "on: [ # token\n",
      "bin\n\u001b[2K": Buffer.of(0),
    });
    await assertScan(folder, 2, "x\\u{a}\\u{1b}[31m.yml:", "bin\\u{a}\\u{1b}[2K: binary");
    assertAnswer(await keyholder(folder, ["--format", "markdown"]), 2, ["x&#92;u&#123;a&#125;"]);
  });

  it("of a file that is asked for", async () => {
    const folder = folderOf({ "a b": exposed });
    assertAnswer(await keyholder(folder, ["a b"]), 1, ["a b"]);
    assertAnswer(await keyholder(folder, ["--policy", "no\u001b[31m"]), 1, ["no\\u{1b}[31m", "there is no such file"]);
  });
});

describe("files that decide", () => {
  const registerPath = ".keyholder/register.yml";
  const policyPath = ".keyholder/policy.yml";
  const baselinePath = ".keyholder/baseline.json";
  const register = (identities: string): Files => ({
    [registerPath]: `apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n${identities}`,
  });
  const policy = (rest: string): Files => ({ [policyPath]: `apiVersion: keyholder/v1\nkind: Policy\n${rest}` });

  /** With them alone the end is `code`; beside something that blocks it is 1, and both are told. */
  async function assertRules(files: Files, code: number, ...expected: readonly (string | RegExp)[]): Promise<void> {
    const folder = folderOf(files);
    await assertScan(folder, code, ...expected);
    writeFiles(folder, { "src/a": exposed });
    await assertScan(folder, 1, "src/a", ...expected);
  }

  it("are not valid YAML", async () => {
    for (const path of [registerPath, policyPath, baselinePath]) {
      await assertRules({ [path]: "a: [\n" }, 2, `error    ${path}:`, "correct it");
      await assertRules({ [path]: "\t- a\n" }, 2, `error    ${path}:`);
      await assertScan(folderOf({ [path]: `password: ${token}\n  x: "\n` }), 1, `error    ${path}:2:`);
    }
  });

  it("are empty, or something else", async () => {
    for (const path of [registerPath, policyPath, baselinePath]) {
      await assertRules({ [path]: "just a text" }, 2, `error    ${path}`);
      await assertRules({ [path]: "[1, 2]" }, 2, `error    ${path}`);
      await assertRules({ [path]: Buffer.of(0x61, 0, 0x62) }, 2, `error    ${path}`, "not (binary)");
    }
  });

  it("are no files, or links", async () => {
    for (const path of [registerPath, policyPath, baselinePath, "CODEOWNERS"]) {
      const folder = folderOf({ a: "a" });
      mkdirSync(join(folder, path), { recursive: true });
      await assertScan(folder, 2, `error    ${path}`, "not (unreadable)");
      rmSync(join(folder, path), { recursive: true });
      symlinkSync(join(folder, "a"), join(folder, path));
      await assertScan(folder, 2, `error    ${path}`, "not (symlink)");
    }
  });

  it("are bombs", async () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
    ].join("\n");
    const deep = "[".repeat(50_000);
    const loop = "identities: &a [*a]\n";
    for (const path of [registerPath, policyPath, baselinePath]) {
      await assertRules({ [path]: bomb }, 2, `error    ${path}:`, "aliases (*name)");
      await assertRules({ [path]: deep }, 2, `error    ${path}:`, "nested over 100 deep");
      await assertRules({ [path]: loop }, 2, `error    ${path}:`, "alias (*name)");
    }
  });

  it("have fifty thousand keys", async () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `key${n}: ${n}\n`).join("");
    await assertRules(
      policy(keys),
      0,
      `warning  ${policyPath}:3:1`,
      "this key is not known here",
      "more problems in this file",
    );
    await assertRules(policy(keys.replaceAll(/key\d+/g, "key")), 0, "this key stands here twice", "more problems");
  });

  it("hold entries that do not count", async () => {
    const one = `  - { id: npm, owners: { business: "@dana", steward: "@acme/web" }, credentials: [ { match: { names: [N] } } ] }\n`;
    await assertRules(register(one + one), 2, `error    ${registerPath}:5`, "line 4 has an entry with this id");
    await assertRules(register(one.replace("owners", "owner")), 0, `warning  ${registerPath}:4:16`, "is owners meant?");
    await assertRules(register("  - 7\n"), 2, `error    ${registerPath}:4:5`, "it has to be");
    await assertRules(register("  - { id: [x] }\n"), 2, `error    ${registerPath}:4`);
    await assertRules(policy("lifetime: { maxTtl: forever }\n"), 2, `error    ${policyPath}:3:`, "maxTtl");
    await assertRules(policy("rules: { unowend: block }\n"), 2, `${policyPath}:3:10`, "is unowned meant?");
    await assertRules(policy("rules: { unowned: never }\n"), 2, `${policyPath}:3:`, "choose one of");
    await assertRules(
      { [baselinePath]: `{ "schema": "keyholder-baseline/1", "findings": { "a": "x" } }` },
      2,
      `error    ${baselinePath}:1`,
    );
  });

  it("have names that would act on a terminal", async () => {
    const exception = `{ id: "x\\e[2K\\n", rule: unowned, identity: npm, until: 2020-01-01, approvedBy: "@dana", reason: r }`;
    await assertRules(
      policy(`exceptions:\n  - ${exception}\n`),
      2,
      `error    ${policyPath}:4:11`,
      "the value of id does not count",
    );
  });

  it("are too large", async () => {
    await assertRules(
      register(`# ${"x".repeat(10_000_000)}\n`),
      2,
      `error    ${registerPath}`,
      "and was not read; split it",
    );
    await assertRules(
      { CODEOWNERS: `* @dana\n# ${"x".repeat(3_200_000)}\n` },
      2,
      "error    CODEOWNERS",
      "its host does not load it",
    );
    const folder = folderOf({ [baselinePath]: "" });
    truncateSync(join(folder, baselinePath), 200 * 1024 * 1024);
    await assertScan(folder, 2, `error    ${baselinePath}`, "not (oversized)");
  });

  it("are read whatever --max-file-size says of the files that are scanned", async () => {
    const folder = folderOf(policy("rules: {}\n"));
    assertAnswer(await keyholder(folder, ["--max-file-size", "5"]), 0, ["0 files scanned; 1 skipped"]);
  });
});

describe("git", () => {
  it("is not there", () => {
    const PATH = temporaryFolder();
    assertAnswer(spawnKeyholder(repositoryOf({ a: exposed }), [], { env: { PATH } }), 2, [
      "git was not found. Install git",
    ]);
    assertAnswer(spawnKeyholder(folderOf({ a: exposed }), [], { env: { PATH } }), 1, ["1 credential blocked"]);
  });

  it("has a repository without files, without history, or broken", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "-q", "--bare", "bare.git");
    const bare = await keyholder(join(folder, "bare.git"), []);
    assertAnswer(bare, 2, ["This is a bare repository", "Clone it and scan the clone"]);
    git(folder, "init", "-q", "empty");
    await assertScan(join(folder, "empty"), 0, "0 files scanned");
    const broken = repositoryOf({ a: exposed });
    writeFiles(broken, { ".git/config": "[core\n" });
    assertAnswer(await keyholder(broken, []), 2, ["Git could not open this repository. Run git status"]);
    const damaged = repositoryOf({ a: exposed });
    writeFiles(damaged, { ".git/index": "nonsense" });
    assertAnswer(await keyholder(damaged, []), 2, ["Git could not list this repository's files"]);
  });

  it("lacks the revision", async () => {
    const origin = repositoryOf({ a: "a" });
    writeFiles(origin, { a: "b" });
    commitAll(origin);
    assertAnswer(await keyholder(origin, ["--changed-since", "nowhere"]), 2, ["does not exist", "Check its spelling"]);
    const folder = temporaryFolder();
    git(folder, "clone", "-q", "--depth=1", `file://${origin}`, "clone");
    const shallow = await keyholder(join(folder, "clone"), ["--changed-since", "HEAD~1"]);
    assertAnswer(shallow, 2, ["shallow clone", "fetch-depth: 0"]);
  });

  it("runs nothing that the repository's configuration names", () => {
    const folder = repositoryOf({ a: "a\n", b: "b\n", ".gitattributes": "* filter=x diff=x merge=x\n" });
    const trace = join(temporaryFolder(), "ran");
    const program = join(temporaryFolder(), "program");
    writeFiles(program, { sh: `#!/bin/sh\necho "$0 $@" >> "${trace}"\ncat\n` });
    const script = join(program, "sh");
    chmodSync(script, 0o755);
    for (const key of [
      "core.fsmonitor",
      "core.sshCommand",
      "core.pager",
      "core.editor",
      "core.askPass",
      "core.gitProxy",
      "core.alternateRefsCommand",
      "filter.x.clean",
      "filter.x.smudge",
      "filter.x.process",
      "diff.external",
      "diff.x.textconv",
      "diff.x.command",
      "merge.x.driver",
      "credential.helper",
      "gpg.program",
      "uploadpack.packObjectsHook",
      "sequence.editor",
    ])
      git(folder, "config", key, script);
    git(folder, "config", "filter.x.required", "true");
    git(folder, "config", "core.hooksPath", program);
    git(folder, "config", "alias.ls-files", `!${script}`);
    for (const hook of ["post-index-change", "fsmonitor-watchman", "pre-commit", "reference-transaction"]) {
      writeFiles(program, { [hook]: readFileSync(script) });
      writeFiles(join(folder, ".git/hooks"), { [hook]: readFileSync(script) });
      chmodSync(join(program, hook), 0o755);
      chmodSync(join(folder, ".git/hooks", hook), 0o755);
    }
    writeFiles(folder, { a: exposed, b: "c\n", c: "new\n" });
    const rest = { env: { GIT_PAGER: "", PAGER: "" } };
    assertAnswer(spawnKeyholder(folder, [], rest), 1, ["1 credential blocked"]);
    assertAnswer(spawnKeyholder(folder, ["--changed-since", "HEAD"], rest), 1, ["1 credential blocked"]);
    assertAnswer(spawnKeyholder(folder, ["--staged"], rest), 0, ["staged changes only"]);
    assertAnswer(spawnKeyholder(folder, ["explain", "a:1"], rest), 0, ["github-pat-classic"]);
    assert.ok(!existsSync(trace), existsSync(trace) ? readFileSync(trace, "utf8") : "");
    spawnSync("git", ["diff"], { cwd: folder });
    assert.ok(existsSync(trace), "the configuration runs something when git itself is asked");
  });
});
