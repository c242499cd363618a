// `node --import ./test/json-modules.mjs test/dashboard/screenshots.ts [FOLDER]`: the dashboard's main states, for people
// to look at. Without a folder it writes the one that the README shows.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { chromiumPath } from "../hosts/code-server.ts";
import { reportOf } from "./organisation.ts";
import { builtPage, dashboardOf } from "./pages.ts";

interface Shot {
  readonly name: string;
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly act?: (page: Page) => Promise<void>;
}

const open = async (page: Page): Promise<void> => {
  await page.locator(".line:not(.group)").first().click();
  await page.locator(".station").first().waitFor();
};

const shots: readonly Shot[] = [
  { name: "dashboard", hash: "#q=is%3Aopen&group=owner" },
  { name: "credential", hash: "#q=is%3Aproduction+is%3Aopen", act: open },
  { name: "dark", dark: true },
  { name: "narrow", width: 320, height: 640 },
  { name: "narrow-credential", width: 320, height: 640, act: open },
];

const [, , asked] = process.argv;
const target = asked ?? join(import.meta.dirname, "../../docs");
const folder = mkdtempSync(join(tmpdir(), "keyholder-shots-"));
const file = join(folder, "dashboard.html");
const text = dashboardOf(await builtPage(), ({ add, addGap }) => {
  for (let number = 0; number < 40; number++) add(reportOf(number, 60));
  addGap("acme/lost", "missing");
});
writeFileSync(file, text);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
for (const { name, hash = "", width = 1300, height = 760, dark = false, act } of asked ? shots : shots.slice(0, 1)) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
  await page.goto(`${pathToFileURL(file).href}${hash}`);
  await page.locator(".line").first().waitFor();
  await act?.(page);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(target, `${name}.png`) });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
