import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { pathBelow } from "./path-below.ts";

/** As many as Linux follows. */
const mostLinks = 40;

/** Where an absolute path leads to, with every link followed, whether anything is there yet or not. */
export function realPath(path: string, links = mostLinks): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    const folder = realPath(parent, links);
    const target = links > 0 ? targetOf(path) : undefined;
    return target === undefined ? join(folder, basename(path)) : realPath(resolve(folder, target), links - 1);
  }
}

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/**
 * A path relative to `root`, with `/`, whatever links lead there from outside; `undefined` when it lies elsewhere. Links
 * below the root stay, since whoever changes what is there can have put them. Both are absolute, and the root is real.
 */
export function pathInto(root: string, full: string): string | undefined {
  for (const start of withAncestors(full)) {
    const inside = pathBelow(root, realPath(start));
    if (inside !== undefined)
      return [inside, relative(start, full)]
        .filter((part) => part !== "")
        .join("/")
        .replaceAll(sep, "/");
  }
  return undefined;
}

/** The shortest first. */
function withAncestors(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...withAncestors(parent), path];
}
