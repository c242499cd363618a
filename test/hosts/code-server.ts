import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const hosts = join(import.meta.dirname, "../../.hosts");
const entry = join(hosts, "code-server/node_modules/code-server/out/node/entry.js");

const startMilliseconds = 60_000;
const stopMilliseconds = 5_000;

/** What keeps panels, chat and telemetry out of the way of a test. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "window.autoDetectColorScheme": false,
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** A real VS Code, served on loopback with settings, extensions and temporary files of its own. */
export interface CodeServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Ends the server with all its children and removes what it wrote. */
  stop(): Promise<void>;
}

export interface CodeServerOptions {
  /** Lets the page load a test suite into the extension host; it also hides notifications. */
  readonly testDriver: boolean;
  /** Settings of the user, beside those that keep the editor quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A .vsix to install before the start. */
  readonly vsix?: string;
}

/** Starts code-server, which `test/hosts/install.mjs` has installed; rejects when it is not ready within a minute. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const home = mkdtempSync(join(tmpdir(), "kh-"));
  const environment = { ...process.env, HOME: home, TMPDIR: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const places = ["--user-data-dir", join(home, "user"), "--extensions-dir", join(home, "ext")];
  const config = ["--config", join(home, "config.yaml")];
  writeFileSync(join(home, "config.yaml"), "");
  mkdirSync(join(home, "user/User"), { recursive: true });
  writeFileSync(join(home, "user/User/settings.json"), JSON.stringify({ ...quietSettings, ...options.settings }));

  const start = (parameters: readonly string[]) =>
    spawn(process.execPath, [entry, ...config, ...places, ...parameters], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

  try {
    if (options.vsix) await finished(start(["--install-extension", options.vsix]));
    const server = start([
      "--bind-addr=127.0.0.1:0",
      "--auth=none",
      "--disable-telemetry",
      "--disable-update-check",
      "--disable-workspace-trust",
      "--disable-getting-started-override",
      ...(options.testDriver ? ["--vscode-option", "enable-smoke-test-driver"] : []),
    ]);
    const end = () => endGroup(server);
    process.once("exit", end);
    try {
      return {
        origin: await listening(server),
        stop: async () => {
          end();
          process.off("exit", end);
          await Promise.race([gone(server), sleep(stopMilliseconds)]);
          remove();
        },
      };
    } catch (error) {
      end();
      process.off("exit", end);
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
}

/** The Chromium that `test/hosts/install.mjs` found or installed. */
export function chromiumPath(): string {
  const installed: unknown = JSON.parse(readFileSync(join(hosts, "installed.json"), "utf8"));
  if (typeof installed === "object" && installed !== null && "chromium" in installed) return String(installed.chromium);
  throw new Error("No Chromium is recorded; run `node test/hosts/install.mjs`.");
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (why: string) => reject(new Error(`code-server ${why}:\n${output}`));
    const timer = setTimeout(() => fail("was not ready in time"), startMilliseconds);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const origin = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (!origin) return;
      clearTimeout(timer);
      resolve(origin);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

async function finished(child: ChildProcess): Promise<void> {
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const timer = setTimeout(() => endGroup(child), startMilliseconds);
  await gone(child);
  clearTimeout(timer);
  if (child.exitCode !== 0) throw new Error(`code-server ended with ${child.exitCode}:\n${output}`);
}

function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

/** The extension host and file watcher are children of the server; they share its process group. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The whole group has already ended.
  }
}
