import { join } from "node:path";
import { chromium } from "playwright-core";
import { resultsMark, type HostResults } from "./results.ts";
import { chromiumPath, startCodeServer } from "./code-server.ts";

const testBed = join(import.meta.dirname, "test-bed");

export interface HostRun {
  /** The packaged extension under test. */
  readonly vsix: string;
  /** Absolute path of one CommonJS file that exports `run(): Promise<void>`; see `in-host.ts`. */
  readonly suite: string;
  /** Absolute folder that the editor opens. */
  readonly workspace: string;
  readonly timeoutMilliseconds: number;
}

/** Runs a mocha suite inside the extension host of a real VS Code. Rejects when it ends or hangs without results. */
export async function runInHost(run: HostRun): Promise<HostResults> {
  const server = await startCodeServer({ testDriver: true, vsix: run.vsix });
  const log: string[] = [];
  try {
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      await page.exposeFunction("codeAutomationExit", () => end());
      await page.exposeFunction("codeAutomationLog", (_type: string, parts: readonly unknown[]) => {
        log.push(parts.map(String).join(" "));
      });
      await page.goto(workbenchUrl(server.origin, run));
      await Promise.race([ended, expire(run.timeoutMilliseconds)]);
      return readResults(log);
    } finally {
      await browser.close();
    }
  } catch (error) {
    throw new Error(`the suite gave no results; the host said:\n${log.join("\n")}`, { cause: error });
  } finally {
    await server.stop();
  }
}

/** A suite needs an extension under development; an empty one will do, since ours is installed as users have it. */
function workbenchUrl(origin: string, { suite, workspace }: HostRun): string {
  const remote = origin.replace("http://", "vscode-remote://");
  const payload = [
    ["extensionDevelopmentPath", `${remote}${testBed}`],
    ["extensionTestsPath", `${remote}${suite}`],
  ];
  return `${origin}/?${new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) }).toString()}`;
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
