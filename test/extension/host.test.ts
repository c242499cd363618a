import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { HostResults } from "../hosts/results.ts";
import { runInHost } from "../hosts/run-in-host.ts";
import { withWorkbench } from "../hosts/workbench.ts";
import {
  bundleSuite,
  countTests,
  packageExtension,
  suites,
  windowSuites,
  writeOddFiles,
  writeRoots,
  writeShown,
  writeWorkspace,
} from "./host-suites.ts";
import { files, manyFiles } from "./in-host/workspace.ts";
import { showsCancel, showsDashboard, showsFindings, showsProblemAndHover, showsRegister } from "./shown.ts";

const repository = join(import.meta.dirname, "../..");
const timeoutMilliseconds = 180_000;

describe("the packaged extension in a real VS Code", function () {
  this.timeout(timeoutMilliseconds * 2);
  let home: string | undefined;
  let packaged = "";
  let results: HostResults | undefined;

  before(async function () {
    if (process.env["KEYHOLDER_SKIP_HOSTS"] === "1") return this.skip();
    execFileSync(process.execPath, [join(repository, "test/hosts/install.mjs")], { stdio: "inherit" });
    // Within the repository, so that the suite finds mocha.
    home = mkdtempSync(join(repository, ".hosts/run-"));
    const [vsix, suite, workspace] = ["keyholder.vsix", "suite.cjs", "workspace"].map((name) => join(home ?? "", name));
    assert.ok(vsix && suite && workspace);
    packageExtension(vsix);
    packaged = vsix;
    await bundleSuite(join(suites, "index.ts"), suite);
    writeWorkspace(workspace, files);
    writeOddFiles(workspace);
    results = await runInHost({ vsix, suite, workspace, timeoutMilliseconds });
  });

  after(() => {
    if (home) rmSync(home, { recursive: true, force: true });
  });

  it("passes every test inside the extension host", () => {
    assert.deepEqual(results?.failed, []);
  });

  it("runs as many tests as the suite has", () => {
    assert.equal(results?.passed.length, countTests());
  });

  it("judges every folder by its own rules, and what lies in none by the built-in ones", async () => {
    assert.ok(home);
    const workspace = writeRoots(home);
    const windows = { roots: { workspace }, "no-folder": {} };
    const passed: string[] = [];
    for (const [name, opened] of Object.entries(windows)) {
      const suite = join(home, `${name}.cjs`);
      await bundleSuite(join(windowSuites, `${name}.ts`), suite);
      const results = await runInHost({ vsix: packaged, suite, ...opened, timeoutMilliseconds });
      assert.deepEqual(results.failed, []);
      passed.push(...results.passed);
    }
    assert.equal(passed.length, countTests(windowSuites));
  });

  it("shows people what it found, whose it is, what to write, and the dashboard over all", async () => {
    const workspace = join(home ?? "", "shown");
    writeShown(workspace);
    await withWorkbench({ vsix: packaged, workspace }, async (page) => {
      await showsFindings(page);
      await showsProblemAndHover(page);
      await showsRegister(page);
      await showsDashboard(page);
      writeWorkspace(workspace, manyFiles());
      await showsCancel(page);
    });
  });
});
