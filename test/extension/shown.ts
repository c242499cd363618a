import assert from "node:assert/strict";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openFile, runCommand } from "../hosts/workbench.ts";
import { paths } from "./in-host/workspace.ts";

/** For people to look at: where `KEYHOLDER_SCREENSHOTS` names a folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env["KEYHOLDER_SCREENSHOTS"];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A scan tells how far it is, and ends when it is told to; people read that what they see is not all. */
export async function showsCancel(page: Page): Promise<void> {
  await openFile(page, paths.source);
  await runCommand(page, "Keyholder: Scan Workspace");
  const toast = page.locator(".notification-toast", { hasText: /of [\d,]+/ }).first();
  await toast.waitFor();
  await takePicture(page, "progress");
  await toast.locator(".monaco-button, a.action-label", { hasText: "Cancel" }).first().click();
  await toast.waitFor({ state: "detached" });
  await runCommand(page, "Keyholder: Focus on Findings View");
  await page.locator(".pane-body .message", { hasText: /^Stopped after [\d,]+ of/ }).waitFor();
  await takePicture(page, "stopped");
}

/** The editor says nothing where it is asked before it has drawn the line. */
async function openLightBulb(page: Page): Promise<void> {
  const offers = page.locator(".action-widget").first();
  for (let tries = 0; tries < 10 && !(await offers.isVisible()); tries++) {
    await page.keyboard.press("Control+.");
    await offers.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await offers.waitFor();
}

async function filterFindings(page: Page, filter: string): Promise<void> {
  await runCommand(page, "Keyholder: Filter Findings");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: filter }).click();
}

/** The tree by owner, a click that opens the place, the status bar, another grouping, the light bulb. */
export async function showsFindings(page: Page): Promise<void> {
  await openFile(page, paths.codeowners);
  await runCommand(page, "Keyholder: Scan Workspace");
  await runCommand(page, "Keyholder: Focus on Findings View");
  const rows = page.locator(".pane-body .monaco-list-row");
  await rows.nth(5).waitFor();
  await takePicture(page, "by-owner");
  assert.deepEqual(await rows.allInnerTexts(), [
    "steward @acme/web1 credential",
    `github-pat-classic${paths.source}:2`,
    "business @druiz, steward @acme/web1 credential",
    `NPM_TOKEN${paths.workflow}:9`,
    "nobody1 credential",
    `github-pat-classic${paths.unopened}:2`,
  ]);
  await rows.nth(1).click();
  await page.locator(".statusbar-item", { hasText: "@acme/web" }).waitFor();
  await page.locator(".view-line", { hasText: "export const token" }).waitFor();
  await page.locator(".squiggly-error").first().waitFor();
  await takePicture(page, "opened");
  await runCommand(page, "Keyholder: Gather Findings by");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "decision" }).click();
  await rows.filter({ hasText: "Warns" }).waitFor();
  assert.deepEqual((await rows.allInnerTexts())[0], "Blocks1 credential in 2 places");
  await filterFindings(page, "what nobody owns");
  await page.locator(".pane-body .message", { hasText: "Only what nobody owns: 1 of 3 places." }).waitFor();
  await filterFindings(page, "everything");
  await page.locator(".view-line", { hasText: "export const token" }).click();
  await openLightBulb(page);
  await takePicture(page, "ways-out");
  await page.keyboard.press("Escape");
}

/** The line in Problems, as an error only where the working tree brings it, and the whole story over the squiggle. */
export async function showsProblemAndHover(page: Page): Promise<void> {
  await openFile(page, paths.source);
  const squiggle = page.locator(".squiggly-error").first();
  await squiggle.waitFor();
  await runCommand(page, "Problems: Focus on Problems View");
  for (const gravity of ["Error", "Info"])
    await page.locator(`.markers-panel .monaco-list-row[aria-label^="${gravity}: github-pat-classic: "]`).waitFor();
  await squiggle.hover({ force: true });
  const hover = page.locator(".monaco-hover:not(.hidden)", { hasText: "Lifetime:" }).first();
  await hover.waitFor();
  await takePicture(page, "hover");
  assert.match(await hover.innerText(), /steward @acme\/web[^]*Explain how this came about/);
}

/** Owners while an entry is written, and what the entry matches. */
export async function showsRegister(page: Page): Promise<void> {
  await openFile(page, paths.register);
  await page.locator(".view-line", { hasText: "npm-publish" }).first().waitFor();
  await page.locator(".view-line", { hasText: "npm-publish" }).first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("  - id: next\n  owners: { steward: @");
  const offered = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "@druiz" }).first();
  await offered.waitFor();
  await takePicture(page, "register-completion");
  await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "@acme/web" }).first().click();
  await page.locator(".view-line", { hasText: 'steward: "@acme/web"' }).last().waitFor();
  await page.locator(".view-line span", { hasText: "npm-publish" }).last().hover();
  const hover = page.locator(".monaco-hover:not(.hidden)", { hasText: "Matches 1 credential" }).first();
  await hover.waitFor();
  await takePicture(page, "register-hover");
  await runCommand(page, "File: Revert File");
}

/** The dashboard in a panel, which opens the very line. */
export async function showsDashboard(page: Page): Promise<void> {
  await runCommand(page, "Keyholder: Open Dashboard");
  const frame = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  const rows = frame.locator(".list .row.line");
  await rows.first().waitFor();
  await takePicture(page, "dashboard");
  await rows
    .filter({ hasText: "src/config.ts" })
    .or(rows.filter({ hasText: "github-pat-classic" }))
    .first()
    .click();
  await frame.locator("button.main-act").first().waitFor();
  await takePicture(page, "dashboard-details");
  await frame.locator("button.main-act").first().click();
  await page.locator(".view-line", { hasText: "export const token" }).first().waitFor();
}
