#!/usr/bin/env node
// Nothing here may need a newer Node than the oldest that somebody starts it with.
import { createRequire } from "node:module";

// To `import` one of Node's own modules makes it load all that it can give, which takes longer than to scan a small file.
const load = createRequire(import.meta.url);
const { existsSync } = load("node:fs") as typeof import("node:fs");
const { fileURLToPath } = load("node:url") as typeof import("node:url");

const oldest = 24;
const program = fileURLToPath(new URL("./cli/main.cjs", import.meta.url));
// `npm install` brings a Node of its own; it runs this very command.
const own = fileURLToPath(new URL("../node_modules/node/bin/node", import.meta.url));

function refuse(why: string): void {
  process.stderr.write(`keyholder ${why}\n`);
  process.exitCode = 2;
}

const notAllThere =
  "is not all there: a part of its program is missing or broken. Run `npm ci` and `npm run build` in its folder.";

// Until the program says itself what went wrong; Node's own exit code, 1, would look like a verdict.
process.once("uncaughtException", () => {
  refuse(notAllThere);
  process.exit();
});

if (Number(process.versions.node.split(".")[0]) >= oldest) {
  if (existsSync(program)) load(program);
  else refuse(notAllThere);
} else if (existsSync(own)) {
  const { spawnSync } = load("node:child_process") as typeof import("node:child_process");
  const { status } = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 2;
} else {
  refuse(
    `needs Node ${oldest} or newer, and this is ${process.version}. Install Node ${oldest}, or run \`npm ci\` in Keyholder's folder.`,
  );
}
