import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { HostResults } from "../hosts/results.ts";
import { runInHost } from "../hosts/run-in-host.ts";
import { withWorkbench } from "../hosts/workbench.ts";
import { countTests, packageExtension, windowSuites, writeShown, writeWindows, writeWorkspace } from "./host-suites.ts";
import { manyFiles } from "./in-host/workspace.ts";
import { showsCancel, showsDashboard, showsFindings, showsProblemAndHover, showsRegister } from "./shown.ts";

const repository = join(import.meta.dirname, "../..");
const timeoutMilliseconds = 180_000;

/** Bytes. */
const largestPackage = 3_000_000;

describe("the packaged extension in a real VS Code", function () {
  this.timeout(timeoutMilliseconds * 2);
  let home: string | undefined;
  let packaged = "";
  let results: HostResults | undefined;

  before(async function () {
    if (process.env["KEYHOLDER_SKIP_HOSTS"] === "1") return this.skip();
    execFileSync(process.execPath, [join(repository, "test/hosts/install.mjs")], { stdio: "inherit" });
    // Within the repository, so that the suites find mocha.
    home = mkdtempSync(join(repository, ".hosts/run-"));
    packaged = join(home, "keyholder.vsix");
    packageExtension(packaged);
    results = await runInHost({ vsix: packaged, windows: await writeWindows(home), timeoutMilliseconds });
  });

  after(() => {
    if (home) rmSync(home, { recursive: true, force: true });
  });

  it("passes every test inside the extension host, with a folder, with several, and with none", () => {
    assert.deepEqual(results?.failed, []);
  });

  it("runs as many tests as the suites have", () => {
    assert.equal(results?.passed.length, countTests() + countTests(windowSuites));
  });

  it("is small, and holds nothing but what the editor loads and people read", () => {
    assert.ok(statSync(packaged).size < largestPackage, `${statSync(packaged).size} bytes`);
    const vsce = join(repository, "node_modules/@vscode/vsce/vsce");
    const listed = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies"], {
      cwd: repository,
      encoding: "utf8",
    });
    const others = listed.split("\n").filter((path) => !/^dist\/[\w.-]+-chunk\d*\.cjs$/.test(path));
    assert.deepEqual(others.filter(Boolean).toSorted(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      ...[
        "dashboard.css",
        "dashboard.js",
        "extension.node.cjs",
        "extension.web.cjs",
        "worker.cjs",
        "worker.web.js",
      ].map((name) => `dist/${name}`),
      ...["findings.md", "keyholder.svg", "register.md"].map((name) => `extension/media/${name}`),
      "package.json",
    ]);
  });

  it("shows people what it found, whose it is, what to write, and the dashboard over all", async () => {
    const workspace = join(home ?? "", "shown");
    writeShown(workspace);
    writeWorkspace(workspace, manyFiles());
    await withWorkbench({ vsix: packaged, workspace }, async (page) => {
      await showsCancel(page);
      rmSync(join(workspace, "many"), { recursive: true });
      await showsFindings(page);
      await showsProblemAndHover(page);
      await showsRegister(page);
      await showsDashboard(page);
    });
  });
});
