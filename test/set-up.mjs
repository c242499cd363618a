// Brings a fresh clone to where everything runs, and does nothing where it already is. Runs on the Node that is there.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".keyholder-set-up");
const lock = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  console.error("Setting up: npm ci, about half a minute, once. Node 24 comes with it.");
  execFileSync("npm", ["ci", "--loglevel", "error"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  writeFileSync(stamp, lock);
}
