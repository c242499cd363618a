import { isAbsolute, join, resolve } from "node:path";
import { pathBelow } from "./path-below.ts";
import { realPath } from "./real-path.ts";

/**
 * The user's own folder for caches; undefined where there is none.
 * https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const [base, ...below] =
    process.platform === "win32"
      ? [LOCALAPPDATA, "keyholder", "Cache"]
      : XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME)
        ? [XDG_CACHE_HOME, "keyholder"]
        : process.platform === "darwin"
          ? [HOME, "Library", "Caches", "keyholder"]
          : [HOME, ".cache", "keyholder"];
  return base === undefined || !isAbsolute(base) ? undefined : join(base, ...below.map(String));
}

/** Whether what is cached there would be audited and, one day, committed. */
export function liesInside(folder: string, root: string): boolean {
  return pathBelow(realPath(root), realPath(resolve(folder))) !== undefined;
}
