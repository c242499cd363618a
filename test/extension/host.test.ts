import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { build } from "rolldown";
import type { HostResults } from "../hosts/results.ts";
import { runInHost } from "../hosts/run-in-host.ts";
import { openFile, runCommand, withWorkbench } from "../hosts/workbench.ts";
import { countTests, writeWorkspace } from "./host-suites.ts";
import { files, paths, source } from "./in-host/workspace.ts";

const repository = join(import.meta.dirname, "../..");
const suites = join(import.meta.dirname, "in-host");
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
    await bundleSuite(suite);
    writeWorkspace(workspace, files);
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

  it("gathers findings in a view whose rows lead to the place, and shows the owner of the file in front", async () => {
    const workspace = join(home ?? "", "shown");
    writeWorkspace(workspace, { ...files, [paths.source]: source.marked.replaceAll(/[«»]/g, "") });
    await withWorkbench({ vsix: packaged, workspace }, async (page) => {
      await openFile(page, paths.codeowners);
      await runCommand(page, "Keyholder: Scan Workspace");
      await runCommand(page, "Keyholder: Focus on Findings View");
      const rows = page.locator(".pane-body .monaco-list-row");
      await rows.nth(5).waitFor();
      await takePicture(page, "by-owner");
      assert.deepEqual(await rows.allInnerTexts(), [
        "nobody1 credential",
        `github-pat-classic${paths.unopened}:2`,
        "steward @acme/web1 credential",
        `github-pat-classic${paths.source}:2`,
        "business @druiz, steward @acme/web1 credential",
        `NPM_TOKEN${paths.workflow}:9`,
      ]);
      await rows.nth(3).click();
      const status = page.locator(".statusbar-item", { hasText: "@acme/web" });
      await status.waitFor();
      await page.locator(".view-line", { hasText: "export const token" }).waitFor();
      await takePicture(page, "opened");
      await runCommand(page, "Keyholder: Gather Findings by");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "decision" }).click();
      await rows.filter({ hasText: "Warns" }).waitFor();
      assert.deepEqual((await rows.allInnerTexts())[0], "Blocks1 credential in 2 places");
      await page.locator(".view-line", { hasText: "export const token" }).click();
      await page.locator(".squiggly-error").first().waitFor();
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget").first().waitFor();
      await takePicture(page, "ways-out");
    });
  });
});

/** For people to look at: where `KEYHOLDER_SCREENSHOTS` names a folder. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env["KEYHOLDER_SCREENSHOTS"];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** In a process of its own, since vsce ends the process it runs in when it finds a fault. */
function packageExtension(vsix: string): void {
  const vsce = join(repository, "node_modules/@vscode/vsce/vsce");
  execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], {
    cwd: repository,
    stdio: "pipe",
  });
}

async function bundleSuite(file: string): Promise<void> {
  await build({
    input: join(suites, "index.ts"),
    external: ["vscode", "mocha"],
    platform: "node",
    output: { file, format: "cjs", codeSplitting: false },
  });
}
