// `npm run bench:dashboard [-- --write]`: what the page costs in a real browser.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { reportOf } from "../dashboard/organisation.ts";
import { builtPage, dashboardOf } from "../dashboard/pages.ts";
import { table, writePart } from "../generated.ts";
import { chromiumPath } from "../hosts/code-server.ts";

const [repositories, places] = [500, 100];
const typed = "is:blocking token owner:@acme/payments -provider:github";

const rows: string[][] = [];

function print(what: string, measured: string): void {
  rows.push([what, measured]);
  console.log(`${what.padEnd(64)} ${measured}`);
}

const at = (values: readonly number[], part: number): string =>
  `${Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? NaN)} ms`;

execFileSync(process.execPath, [join(import.meta.dirname, "../hosts/install.mjs"), "--page"], { stdio: "ignore" });
const page = await builtPage();
const text = dashboardOf(page, ({ add }) => {
  for (let number = 0; number < repositories; number++) add(reportOf(number, places));
});
const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
const file = join(folder, "dashboard.html");
writeFileSync(file, text);
print("the page's code, minified, with its style", `${Math.round((page.script.length + page.style.length) / 1000)} kB`);
print(
  `one file of ${repositories * places} places in ${repositories} repositories`,
  `${(text.length / 1e6).toFixed(1)} MB`,
);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await tab.context().newCDPSession(tab);
await session.send("Performance.enable", { timeDomain: "threadTicks" });

/** What the page's thread has worked, milliseconds; others on the machine do not count. */
async function worked(): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
}

const started = performance.now();
await tab.goto(pathToFileURL(file).href, { waitUntil: "commit" });
await tab.locator(".line").first().waitFor();
print(
  "opened until usable",
  `${Math.round(performance.now() - started)} ms, of which its thread works ${Math.round(await worked())} ms`,
);

const keystrokes: number[] = [];
const pauses: number[] = [];
await tab.waitForTimeout(1000);
await tab.getByRole("combobox", { name: "Filter credentials" }).click();
for (const [rest, measured] of [
  [40, keystrokes],
  [600, pauses],
] as const) {
  await tab.getByRole("combobox", { name: "Filter credentials" }).fill("");
  await tab.waitForTimeout(1000);
  for (const key of typed) {
    const before = await worked();
    await tab.keyboard.press(key === " " ? "Space" : key);
    await tab.waitForTimeout(rest);
    measured.push((await worked()) - before);
  }
}
print("a keystroke in the filter, work of the thread", `median ${at(keystrokes, 0.5)}, p95 ${at(keystrokes, 0.95)}`);
print("the same with the counts that follow a pause", `median ${at(pauses, 0.5)}, p95 ${at(pauses, 0.95)}`);

await tab.getByRole("combobox", { name: "Filter credentials" }).fill("");
await tab.waitForTimeout(1000);
const before = await worked();
const steps = 60;
await tab.mouse.move(800, 700);
for (let step = 0; step < steps; step++) {
  await tab.mouse.wheel(0, 120);
  await tab.waitForTimeout(16);
}
print(
  "a notch of the wheel over the list, work of the thread",
  `${(((await worked()) - before) / steps).toFixed(1)} ms`,
);
await browser.close();
rmSync(folder, { recursive: true });

if (process.argv.includes("--write"))
  writePart(join(import.meta.dirname, "README.md"), "dashboard", table(["what", "measured"], rows));
