import { join } from "node:path";
import { startCodeServer } from "./code-server.ts";
import type { HostResults } from "./results.ts";
import { runSuitePage } from "./suite-page.ts";

const testBed = join(import.meta.dirname, "test-bed");

export interface HostRun {
  /** The packaged extension under test; absent: the suite installs it. */
  readonly vsix?: string;
  /** Opened one after the other, by one editor. */
  readonly windows: readonly HostWindow[];
  /** Of each window. */
  readonly timeoutMilliseconds: number;
}

export interface HostWindow {
  /** Absolute path of one CommonJS file that exports `run(): Promise<void>`; see `in-host.ts`. */
  readonly suite: string;
  /** Absolute folder or `.code-workspace` that the editor opens; absent: an empty window. */
  readonly workspace?: string;
}

/** Runs mocha suites inside the extension host of a real VS Code. Rejects when one ends or hangs without results. */
export async function runInHost({ vsix, windows, timeoutMilliseconds }: HostRun): Promise<HostResults> {
  const server = await startCodeServer({ testDriver: true, ...(vsix !== undefined && { vsix }) });
  try {
    const results: HostResults[] = [];
    for (const window of windows)
      results.push(await runWindow(workbenchUrl(server.origin, window), timeoutMilliseconds));
    return { passed: results.flatMap(({ passed }) => passed), failed: results.flatMap(({ failed }) => failed) };
  } finally {
    await server.stop();
  }
}

/** Where files come from a server, the editor opens a workspace before it has its folders, and now and then they never come: it is asked once more. */
async function runWindow(url: string, timeoutMilliseconds: number): Promise<HostResults> {
  const results = await runSuitePage(url, timeoutMilliseconds);
  return results.unopened ? runSuitePage(url, timeoutMilliseconds) : results;
}

/** A suite needs an extension under development; an empty one will do, since ours is installed as users have it. */
function workbenchUrl(origin: string, { suite, workspace }: HostWindow): string {
  const remote = origin.replace("http://", "vscode-remote://");
  const payload = [
    ["extensionDevelopmentPath", `${remote}${testBed}`],
    ["extensionTestsPath", `${remote}${suite}`],
  ];
  const opened = workspace === undefined ? { ew: "true" } : { [kindOf(workspace)]: workspace };
  return `${origin}/?${new URLSearchParams({ ...opened, payload: JSON.stringify(payload) }).toString()}`;
}

const kindOf = (path: string): string => (path.endsWith(".code-workspace") ? "workspace" : "folder");
