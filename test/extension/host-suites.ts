import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "rolldown";
import { files, oddFiles, paths, source } from "./in-host/workspace.ts";
import type { HostWindow } from "../hosts/run-in-host.ts";
import { roots } from "./in-window/folders.ts";

const repository = join(import.meta.dirname, "../..");

export const suites = join(import.meta.dirname, "in-host");

/** Of those that need a window of their own. */
export const windowSuites = join(import.meta.dirname, "in-window");

/** Of the suites that run inside an extension host. */
export function countTests(folder = suites): number {
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return sources.reduce((sum, source) => sum + [...source.matchAll(/^\s+it\(/gm)].length, 0);
}

export function writeWorkspace(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** In a process of its own, since vsce ends the process it runs in when it finds a fault. */
export function packageExtension(vsix: string): void {
  const vsce = join(repository, "node_modules/@vscode/vsce/vsce");
  execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", vsix], {
    cwd: repository,
    stdio: "pipe",
  });
}

/** One CommonJS file for an extension host that is a Node. */
export async function bundleSuite(input: string, file: string): Promise<void> {
  await build({
    input,
    external: ["vscode", "mocha"],
    platform: "node",
    output: { file, format: "cjs", codeSplitting: false },
  });
}

/** What the editor opens to be tested: one folder, several, and none. */
export async function writeWindows(home: string): Promise<readonly HostWindow[]> {
  const [suite, roots, noFolder] = ["suite.cjs", "roots.cjs", "no-folder.cjs"].map((name) => join(home, name));
  if (!suite || !roots || !noFolder) return [];
  await bundleSuite(join(suites, "index.ts"), suite);
  await bundleSuite(join(windowSuites, "roots.ts"), roots);
  await bundleSuite(join(windowSuites, "no-folder.ts"), noFolder);
  const workspace = join(home, "workspace");
  writeWorkspace(workspace, files);
  writeOddFiles(workspace);
  return [{ suite, workspace }, { suite: roots, workspace: writeRoots(home) }, { suite: noFolder }];
}

/** What no editor on the web can have: a link, and a file that is larger than memory should be. */
function writeOddFiles(folder: string): void {
  symlinkSync("lib", join(folder, oddFiles.link), "dir");
  writeFileSync(join(folder, oddFiles.large), "");
  truncateSync(join(folder, oddFiles.large), 100_000_000);
}

/** A `.code-workspace` of several folders, one of which git tracks; gives its path. */
function writeRoots(home: string): string {
  for (const [name, files] of Object.entries(roots)) writeWorkspace(join(home, name), files);
  commit(join(home, "tracked"), "lib", ".gitignore");
  addSubmodule(join(home, "tracked"), join(home, "module"));
  const file = join(home, "roots.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: Object.keys(roots).map((path) => ({ path })) }));
  return file;
}

/** For people to look at: a secret that the working tree brings, and one that was there before. */
export function writeShown(folder: string): void {
  writeWorkspace(folder, { ...files, [paths.source]: source.marked.replaceAll(/[«»]/g, "") });
  commit(folder, "lib");
}

/** What stands there counts as older than the working tree. */
function commit(folder: string, ...paths: readonly string[]): void {
  git(folder, "init", "--quiet");
  git(folder, "add", ...paths);
  git(folder, "commit", "--quiet", "--message", "before");
}

function addSubmodule(folder: string, module: string): void {
  writeWorkspace(module, { "read-me.txt": "A module.\n" });
  commit(module, "read-me.txt");
  git(folder, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", module, "vendor/module");
}

function git(folder: string, ...parameters: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@acme.example", ...parameters], { cwd: folder });
}
