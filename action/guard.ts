#!/usr/bin/env node
// Nothing here may need a newer Node than the oldest that somebody starts it with.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { keepCompiled } from "./compiled.ts";

const oldest = 24;
const bundle = new URL("./cli-main.js", import.meta.url);
// `npm install` brings a Node of its own; it runs this very command.
const own = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

function refuse(sentence: string): void {
  process.stderr.write(`keyholder ${sentence}\n`);
  process.exitCode = 2;
}

if (Number(process.versions.node.split(".")[0]) >= oldest) {
  if (existsSync(bundle)) {
    keepCompiled(process.argv.slice(2), process.cwd(), process.env);
    await import(bundle.href);
  } else refuse("is not all there: a part of its program is missing. Run `npm ci` and `npm run build` in its folder.");
} else if (existsSync(own)) {
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 2;
} else {
  refuse(
    `needs Node ${oldest} or newer, and this is ${process.version}. Install Node ${oldest}, or run \`npm ci\` in Keyholder's folder.`,
  );
}
