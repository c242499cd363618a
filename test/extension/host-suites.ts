import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const suites = join(import.meta.dirname, "in-host");

/** Of the suites that run inside an extension host. */
export function countTests(): number {
  const sources = readdirSync(suites).map((name) => readFileSync(join(suites, name), "utf8"));
  return sources.reduce((sum, source) => sum + [...source.matchAll(/^\s+it\(/gm)].length, 0);
}

export function writeWorkspace(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
