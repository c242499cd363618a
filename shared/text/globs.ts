import { Minimatch } from "minimatch";

/** Whether one of the globs matches a path. No glob, no match. Names with a leading dot are names like any other. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => compileGlob(normalizeGlob(glob)));
  return (path) => matchers.some((matches) => matches(path));
}

/** A glob from the root down: `./` and `/` at the start say nothing, `/` at the end means all below. */
export function normalizeGlob(glob: string): string {
  return glob.replace(/^\.?\//, "").replace(/\/$/, "/**");
}

const options = {
  dot: true,
  nonegate: true,
  nocomment: true,
  noext: true,
  braceExpandMax: 100,
  platform: "linux",
} as const;

/** Whether one normalized glob matches a path; one too long for anybody to have meant it matches nothing. */
export function compileGlob(glob: string): (path: string) => boolean {
  if (glob.length > 4096) return () => false;
  const matcher = new Minimatch(glob, options);
  return (path) => matcher.match(path);
}

/** A text in which `*` stands for any text, `/` included; everything else stands for itself. Linear in the subject. */
export function compileWildcard(pattern: string): (subject: string) => boolean {
  const [head = "", ...rest] = pattern.split("*");
  const tail = rest.pop();
  if (tail === undefined) return (subject) => subject === pattern;
  return (subject) => {
    if (subject.length < head.length + tail.length || !subject.startsWith(head) || !subject.endsWith(tail))
      return false;
    const end = subject.length - tail.length;
    let at = head.length;
    for (const piece of rest) {
      const found = subject.indexOf(piece, at);
      if (found === -1 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}
