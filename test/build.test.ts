import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { bundledCli, spawnKeyholder } from "./action/doors.ts";
import { temporaryFolder, writeFiles } from "./node/temporary.ts";
import { githubToken } from "./stories.ts";

const root = join(import.meta.dirname, "..");

type Bundles = ReadonlyMap<string, Buffer>;

const readAll = (folder: string): Bundles =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );

function build(): Bundles {
  const folder = join(temporaryFolder(), "dist");
  execFileSync(process.execPath, ["build.ts", folder], { cwd: root });
  return readAll(folder);
}

function assertSame(actual: Bundles, expected: Bundles, advice: string): void {
  assert.deepEqual([...actual.keys()], [...expected.keys()], advice);
  for (const [path, bytes] of expected) assert.ok(actual.get(path)?.equals(bytes), `${path}: ${advice}`);
}

const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" });

describe("the build", () => {
  let built: Bundles;

  before(() => {
    built = build();
  });

  it("gives the same bytes every time", () => {
    assertSame(build(), built, "two builds of the same source differ");
  });

  it("holds no path of the machine it ran on", () => {
    for (const [path, bytes] of built) assert.ok(!bytes.includes(root), path);
  });

  it("has an Action that loads no HTTP client before it asks GitHub", () => {
    const loaded = new Set(["action/main.js"]);
    for (const path of loaded)
      for (const [, chunk] of String(built.get(path)).matchAll(/^(?:im|ex)port\b[^;]*?"\.\/([^"]+)";/gm))
        loaded.add(`action/${chunk}`);
    assert.ok(loaded.size > 3);
    for (const path of loaded) assert.doesNotMatch(String(built.get(path)), /\bProxyAgent\b|@octokit\/core/, path);
    assert.ok([...built.values()].some((bytes) => bytes.includes("ProxyAgent")));
  });

  it("has an Action that is committed as it is built", function () {
    // While somebody works on the source, the bundle that belongs to it is not committed yet.
    const isUnderWork = (): boolean =>
      spawnSync("git", ["diff", "--quiet", "--", "action", "shared", "build.ts", "package-lock.json"], { cwd: root })
        .status !== 0;
    if (!existsSync(join(root, ".git")) || isUnderWork()) return this.skip();
    const paths = git("ls-files", "-z", "dist/action").split("\0").slice(0, -1);
    const committed = new Map(
      paths.map((path) => [
        path.slice("dist/".length),
        execFileSync("git", ["show", `:${path}`], { cwd: root, maxBuffer: 2 ** 28 }),
      ]),
    );
    const action = new Map([...built].filter(([path]) => path.startsWith("action/")));
    assertSame(action, committed, "dist/action is not of this source: run `npm run build` and commit it");
  });
});

/** A Node that is too old to run Keyholder itself; `undefined` where there is none. */
function olderNode(): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  return folders
    .filter((folder) => folder !== "" && !folder.includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .find((node) => {
      const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
      const major = Number(/^v(\d+)\./.exec(stdout ?? "")?.[1]);
      return status === 0 && major >= 16 && major < 24;
    });
}

describe("dist/cli.js", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { a: `t = "${githubToken("ghp_", "one")}"\n` });

  function assertLone(node: string, expected: RegExp): void {
    const lone = join(temporaryFolder(), "cli.mjs");
    copyFileSync(bundledCli, lone);
    const { status, stdout, stderr } = spawnSync(node, [lone, "scan"], { cwd: folder, encoding: "utf8" });
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, expected);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
  }

  it("reads every format of settings as the sources do", () => {
    const settings = temporaryFolder();
    writeFiles(settings, {
      ".mcp.json": '{ "mcpServers": { "a": { "env": { "TOKEN": "${JSON_TOKEN}" } } } }',
      ".codex/config.toml": '[mcp_servers.a.env]\nTOKEN = "${TOML_TOKEN}"\n',
      ".continue/config.yaml": "mcpServers: [{ name: a, env: { TOKEN: '${YAML_TOKEN}' } }]\n",
      ".terraformrc": 'credentials "a" {\n  token = "${HCL_TOKEN}"\n}\n',
      "settings.xml": "<settings><servers><server><password>${XML_TOKEN}</password></server></servers></settings>",
      ".npmrc": "_auth=${LINE_TOKEN}\n",
    });
    const { out } = spawnKeyholder(settings, ["scan", "--format", "json"], { node: process.execPath });
    const { verdicts, problems } = JSON.parse(out);
    assert.deepEqual(problems, []);
    assert.equal(verdicts.length, 6);
  });

  it("hands over to the Node that came with it when it is started by an older one", function () {
    const node = olderNode();
    if (node === undefined) return this.skip();
    const handed = spawnKeyholder(folder, ["scan", "--today", "2026-11-22"], { node });
    assert.equal(handed.code, 1, handed.err);
    assert.match(handed.out, /1 credential blocked/);
    assert.equal(spawnKeyholder(folder, ["scan", "--nonsense"], { node }).code, 2);
    assert.equal(spawnKeyholder(folder, ["providers"], { node }).code, 0);
  });

  it("says which Node it needs where none came with it", function () {
    const node = olderNode();
    if (node === undefined) return this.skip();
    assertLone(node, /^keyholder needs Node 24 or newer, and this is v\d+\.\d+\.\d+\. Install Node 24/);
  });

  it("says so when it is not all there", () => {
    assertLone(process.execPath, /^keyholder is not all there: .* Run `npm ci` and `npm run build`/);
    for (const chunk of ["rolldown-runtime", "detect"]) {
      const copy = join(temporaryFolder(), "dist");
      cpSync(dirname(bundledCli), copy, { recursive: true });
      rmSync(join(copy, "cli", `${chunk}-chunk.cjs`));
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "cli.js"), "scan"], { cwd: folder });
      assert.deepEqual([status, String(stdout)], [2, ""]);
      assert.match(String(stderr), /^keyholder is not all there: [^\n]*\n$/);
    }
  });
});
