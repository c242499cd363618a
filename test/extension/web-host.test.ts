import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "rolldown";
import { runInWeb } from "../hosts/run-in-web.ts";
import type { HostResults } from "../hosts/results.ts";
import { countTests, writeWorkspace } from "./host-suites.ts";
import { files } from "./in-host/workspace.ts";

const repository = join(import.meta.dirname, "../..");
const hosts = join(repository, "test/hosts");
const timeoutMilliseconds = 240_000;

describe("the extension in VS Code for the web", function () {
  this.timeout(timeoutMilliseconds * 2);
  let home: string | undefined;
  let results: HostResults | undefined;

  before(async function () {
    if (process.env["KEYHOLDER_SKIP_HOSTS"] === "1") return this.skip();
    execFileSync(process.execPath, [join(hosts, "install.mjs")], { stdio: "inherit" });
    home = mkdtempSync(join(repository, ".hosts/web-run-"));
    const [extension, testBed, workspace] = ["extension", "test-bed", "workspace"].map((name) =>
      join(home ?? "", name),
    );
    assert.ok(extension && testBed && workspace);
    copyPackage(extension);
    cpSync(join(hosts, "test-bed"), testBed, { recursive: true });
    const suite = join(testBed, "suite.js");
    await bundleSuite(suite);
    writeWorkspace(workspace, files);
    results = await runInWeb({ extension, testBed, suite, workspace, timeoutMilliseconds });
  });

  after(() => {
    if (home) rmSync(home, { recursive: true, force: true });
  });

  it("passes every test inside the web extension host", () => {
    assert.deepEqual(results?.failed, []);
  });

  it("runs as many tests as the suite has", () => {
    assert.equal(results?.passed.length, countTests());
  });
});

/** What the package would hold, and nothing else. */
function copyPackage(folder: string): void {
  const vsce = join(repository, "node_modules/@vscode/vsce/vsce");
  const listed = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], {
    cwd: repository,
    encoding: "utf8",
  });
  for (const path of listed.split("\n").filter(Boolean)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(repository, path), join(folder, path));
  }
}

async function bundleSuite(file: string): Promise<void> {
  await build({
    input: join(import.meta.dirname, "in-host/index.ts"),
    external: ["vscode"],
    platform: "browser",
    resolve: {
      alias: {
        "node:assert/strict": join(hosts, "web/shims/assert.ts"),
        mocha: join(hosts, "web/shims/mocha.ts"),
        "mocha/mocha.js": join(repository, "node_modules/mocha/mocha.js"),
      },
    },
    output: { file, format: "cjs", codeSplitting: false },
  });
}
