// `npm run bench:editor [-- --write]`: what the extension costs inside a real VS Code. Nothing here passes or fails.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleSuite, packageExtension, writeWorkspace } from "../extension/host-suites.ts";
import { exposed, files } from "../extension/in-host/workspace.ts";
import { table, writePart } from "../generated.ts";
import { runInHost } from "../hosts/run-in-host.ts";

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(root, ".hosts/bench-"));
const [vsix, suite, workspace] = [join(home, "keyholder.vsix"), join(home, "suite.cjs"), join(home, "workspace")];
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
try {
  packageExtension(vsix);
  await bundleSuite(join(import.meta.dirname, "in-editor.ts"), suite);
  writeWorkspace(workspace, { ...files, ...manySources() });
  const { passed } = await runInHost({ windows: [{ suite, workspace }], timeoutMilliseconds: 600_000 });
  const rows = [
    [
      "activation: to load the desktop door, in a Node of its own",
      `${timeToLoad(join(root, "dist/extension.node.cjs"))} ms`,
    ],
    ...passed.map((line) => line.split("|")),
    ["the package", megabytes(statSync(vsix).size)],
    ["what the web loads to begin with", megabytes(readFileSync(join(root, "dist/extension.web.cjs")).length)],
  ];
  for (const [what = "", measured = ""] of rows) console.log(`${what.padEnd(75)} ${measured}`);
  if (process.argv.includes("--write"))
    writePart(join(import.meta.dirname, "README.md"), "editor", table(["in the editor", "measured"], rows));
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** As many as the editor scans; one in a hundred holds a secret. */
function manySources(): Readonly<Record<string, string>> {
  const line = (name: number) => `export const value${name} = compute("some text", ${name});`;
  const text = (file: number) => Array.from({ length: 40 }, (_, name) => line(file + name)).join("\n");
  return Object.fromEntries(
    Array.from({ length: 20_000 - Object.keys(files).length - 1 }, (_, file) => [
      `many/${file % 200}/${file}.ts`,
      file % 100 === 0 ? `${text(file)}\nconst token = "${exposed}";\n` : text(file),
    ]),
  );
}

/** Milliseconds, the median of some fresh starts, with an empty stand-in for what the editor brings. */
function timeToLoad(door: string): string {
  const modules = join(home, "node_modules");
  mkdirSync(join(modules, "vscode"), { recursive: true });
  const standIn = "module.exports = new Proxy(class {}, { get: (it, key) => (key in it ? it[key] : module.exports) });";
  writeFileSync(join(modules, "vscode/index.js"), standIn);
  const program = "const start = performance.now(); require(process.argv[1]); console.log(performance.now() - start);";
  const starts = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ["-e", program, door], { env: { ...process.env, NODE_PATH: modules } })),
  );
  return (starts.toSorted((a, b) => a - b)[4] ?? NaN).toFixed(0);
}
