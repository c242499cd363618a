import { isAbsolute, relative, sep } from "node:path";

/** A path relative to `root`, with `/`; `undefined` when it lies elsewhere. Both are absolute. */
export function pathBelow(root: string, full: string): string | undefined {
  const path = relative(root, full);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path.split(sep).join("/");
}
