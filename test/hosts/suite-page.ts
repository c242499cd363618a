import { chromium } from "playwright-core";
import { chromiumPath } from "./code-server.ts";
import { resultsMark, type HostResults } from "./results.ts";

/** Opens a workbench that loads a test suite, and gives what the suite reports; rejects when it ends or hangs without results. */
export async function runSuitePage(url: string, timeoutMilliseconds: number): Promise<HostResults> {
  const log: string[] = [];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await page.exposeFunction("codeAutomationExit", () => end());
    await page.exposeFunction("codeAutomationLog", (_type: string, parts: readonly unknown[]) => {
      log.push(parts.map(String).join(" "));
    });
    page.on("pageerror", (error) => log.push(error.message));
    await page.goto(url);
    await Promise.race([ended, expire(timeoutMilliseconds)]);
    return readResults(log);
  } catch (error) {
    throw new Error(`the suite gave no results; the host said:\n${log.join("\n")}`, { cause: error });
  } finally {
    await browser.close();
  }
}

function readResults(log: readonly string[]): HostResults {
  const line = log.find((text) => text.includes(resultsMark));
  if (line === undefined) throw new Error("no results in the log");
  return JSON.parse(line.slice(line.indexOf(resultsMark) + resultsMark.length)) as HostResults;
}

function expire(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not finished after ${milliseconds} ms`)), milliseconds).unref();
  });
}
