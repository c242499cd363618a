import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import module from "node:module";
import { dirname, join, resolve } from "node:path";
import { cacheFolder, liesInside } from "../shared/node/cache-folder.ts";

/** Files; each installation of Keyholder and each version of Node leaves some twenty. */
const mostFiles = 1000;

/**
 * Keeps what V8 compiled of Keyholder in the user's cache folder: to compile it takes longer than to scan a small tree.
 * What is kept there is run, so not where anybody else can write; nor where it may be audited, which is any place that
 * is asked for and any repository. https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export function keepCompiled(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const caches = cacheFolder(env);
  if (caches === undefined || args.includes("--no-cache")) return;
  if (isInRepository(caches) || [cwd, ...args].some((path) => liesInside(caches, resolve(cwd, path)))) return;
  const folder = join(caches, "compiled");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (![caches, folder].every(isOurs)) return;
    const files = readdirSync(folder).flatMap((version) => readdirSync(join(folder, version)));
    if (files.length > mostFiles) rmSync(folder, { recursive: true });
    module.enableCompileCache(folder);
  } catch {
    // Without it, everything works, only later.
  }
}

const isInRepository = (folder: string): boolean =>
  existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isInRepository(dirname(folder)));

/** Windows keeps a user's folders to the user, and has no such modes. */
function isOurs(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
