#!/usr/bin/env node
// Nothing here may need a newer Node than the oldest that somebody starts it with.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const oldest = 24;

if (Number(process.versions.node.split(".")[0]) >= oldest) {
  await import(new URL("./cli-main.js", import.meta.url).href);
} else {
  // `npm install` brings a Node of its own; it runs this very command.
  const own = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));
  const entry = fileURLToPath(import.meta.url);
  if (existsSync(own)) {
    const { status } = spawnSync(own, [entry, ...process.argv.slice(2)], { stdio: "inherit" });
    process.exitCode = status ?? 2;
  } else {
    process.stderr.write(
      `keyholder needs Node ${oldest} or newer, and this is ${process.version}. Install Node ${oldest}, or run \`npm ci\` in Keyholder's folder.\n`,
    );
    process.exitCode = 2;
  }
}
