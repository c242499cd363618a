// Bundles what is shipped: `node build.ts`. Same input, same bytes out; `dist/action` is committed and compared in a test.
import { chmodSync, copyFileSync, existsSync, rmSync } from "node:fs";
import { build, type BuildOptions, type OutputOptions } from "rolldown";

/** Where the bundles go; a test builds elsewhere and compares. */
const dist = process.argv[2] ?? "dist";

const transform = { target: "node20" };

/** Where `node_modules` really is does not show in the bundles. */
const symlinks = false;

/** What Node is given of it loads its own files in a way that no bundler can follow; its modules are the same code. */
const alias = { "jsonc-parser": "jsonc-parser/lib/esm/main.js" };

const esm = (dir: string): OutputOptions => ({
  dir,
  format: "esm",
  minify: "dce-only",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-chunk.js",
});

/** Starts a quarter sooner than modules do: what is required of Node's own modules is all that is loaded of them. */
const cjs = (dir: string): OutputOptions => ({
  ...esm(dir),
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name]-chunk.cjs",
});

const web: BuildOptions = {
  logLevel: "warn",
  transform,
  platform: "browser",
  // One rule of the preset takes a path apart; the same rule's use of the file system is switched off by itself.
  resolve: { symlinks, alias: { ...alias, "node:path": "path-browserify" } },
};

/** What the readers of pipelines load when they need it. */
const parsers = [/^@actions\//, /^@lezer\//, "dockerfile-ast", "jsonc-parser", "toml-eslint-parser"];

const bundles: BuildOptions[] = [
  {
    logLevel: "warn",
    transform,
    platform: "node",
    resolve: { symlinks },
    input: { cli: "action/guard.ts" },
    output: esm(dist),
  },
  {
    logLevel: "warn",
    transform,
    platform: "node",
    resolve: { symlinks, alias },
    input: { main: "action/start.ts", worker: "shared/node/worker.ts" },
    output: { ...cjs(`${dist}/cli`), minify: true },
  },
  {
    logLevel: "warn",
    transform,
    platform: "node",
    resolve: { symlinks, alias },
    input: { "secretlint-rule": "shared/node/secretlint-rule.ts" },
    output: esm(dist),
  },
  {
    logLevel: "warn",
    transform,
    platform: "node",
    resolve: { symlinks, alias },
    input: { "extension.node": "extension/extension.node.ts", worker: "shared/node/worker.ts" },
    // What the start needs is one file, and what it does not need imports from it.
    preserveEntrySignatures: "allow-extension",
    external: ["vscode"],
    output: { ...cjs(dist), minify: true },
  },
  {
    logLevel: "warn",
    transform,
    platform: "node",
    resolve: { symlinks, alias },
    treeshake: { moduleSideEffects: [{ test: /[\\/]@actions[\\/]http-client[\\/]/, sideEffects: false }] },
    input: { main: "action/main.ts", organisation: "action/organisation.ts", worker: "shared/node/worker.ts" },
    output: esm(`${dist}/action`),
  },
  {
    ...web,
    input: "extension/extension.web.ts",
    // What reads pipeline files is in the worker alone, and asked for nowhere else.
    external: ["vscode", /\/jenkins\/groovy\.ts$/, ...parsers],
    output: { file: `${dist}/extension.web.cjs`, format: "cjs", minify: true, codeSplitting: false },
  },
  {
    ...web,
    input: "extension/worker.web.ts",
    output: { file: `${dist}/worker.web.js`, format: "iife", minify: true, codeSplitting: false },
  },
];

/** The dashboard's code, which stands in every page that is written: `shared/node/page.ts` reads it from beside the bundle. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    logLevel: "warn",
    transform: { target: "es2023" },
    platform: "browser",
    resolve: { symlinks },
    input: "shared/dashboard/page.tsx",
    output: { file: `${folder}/dashboard.js`, format: "iife", minify: true },
  });
  copyFileSync("shared/dashboard/style.css", `${folder}/dashboard.css`);
}

if (import.meta.main) {
  if (existsSync(dist)) rmSync(dist, { recursive: true });
  for (const bundle of bundles) await build(bundle);
  await buildPage(dist);
  for (const file of ["dashboard.js", "dashboard.css"])
    for (const door of ["cli", "action"]) copyFileSync(`${dist}/${file}`, `${dist}/${door}/${file}`);
  chmodSync(`${dist}/cli.js`, 0o755);
}
