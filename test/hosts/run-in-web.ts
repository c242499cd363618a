import { createServer } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { HostResults } from "./results.ts";
import { runSuitePage } from "./suite-page.ts";

const web = join(import.meta.dirname, "../../.hosts/web");

export interface WebRun {
  /** Absolute folder of the extension under test, with what its package holds. */
  readonly extension: string;
  /** Absolute folder of an empty extension that carries the suite. */
  readonly testBed: string;
  /** Absolute path within `testBed` of one CommonJS file that exports `run(): Promise<void>`. */
  readonly suite: string;
  /** Absolute folder that the editor opens; nothing is written back to it. */
  readonly workspace: string;
  readonly timeoutMilliseconds: number;
}

/** What of `@vscode/test-web` is used: https://github.com/microsoft/vscode-test-web */
interface TestWeb {
  open(options: Readonly<Record<string, unknown>>): Promise<{ dispose(): void }>;
}

/** Runs a mocha suite inside the extension host of VS Code for the web, which is a worker of the browser. */
export async function runInWeb(run: WebRun): Promise<HostResults> {
  const testWeb = createRequire(join(web, "package.json"))("@vscode/test-web") as TestWeb;
  const port = await freePort();
  const server = await testWeb.open({
    browserType: "none",
    host: "localhost",
    port,
    esm: true,
    quality: "stable",
    commit: "0".repeat(40),
    testRunnerDataDir: join(web, "builds"),
    extensionPaths: [run.extension],
    extensionDevelopmentPath: run.testBed,
    extensionTestsPath: run.suite,
    folderPath: run.workspace,
  });
  try {
    return await runSuitePage(`http://localhost:${port}`, run.timeoutMilliseconds);
  } finally {
    server.dispose();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
