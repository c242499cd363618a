import { chromium, type Page } from "playwright-core";
import { chromiumPath, startCodeServer } from "./code-server.ts";

export interface WorkbenchOptions {
  /** The packaged extension. */
  readonly vsix: string;
  /** Absolute folder that the editor opens. */
  readonly workspace: string;
}

/** Shows a real VS Code as people see it, hands its page over, and ends it afterwards. */
export async function withWorkbench<T>(
  { vsix, workspace }: WorkbenchOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const server = await startCodeServer({ testDriver: false, vsix });
  try {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${server.origin}/?${new URLSearchParams({ folder: workspace }).toString()}`);
      await page.locator(".statusbar-item").first().waitFor();
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Runs a command as people do, by its title in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input[type=text]").first();
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: title }).first().click();
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press("Control+P");
  const input = page.locator(".quick-input-widget input[type=text]").first();
  await input.waitFor();
  await input.fill(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().click();
}
