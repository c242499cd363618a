/** Letters and digits mixed like this, and this many, read like a token, whatever they are called. */
const opaqueRun = /(?=[a-z\d]*\d[a-z]+\d)[a-z\d]{16}/i;

/** A pinned action names a commit. */
export const pinnedCommit = /@[\da-f]{40}(?:[\da-f]{24})?$/;

/**
 * A label that may leave the file as it is: a step's name, a job, an action, a stored name. `undefined` for expressions, for long text
 * and for whatever could be a secret that someone put in the wrong place.
 */
export function presentable(label: string | undefined): string | undefined {
  if (label === undefined || label === "" || label.length > 200 || label.includes("${{")) return undefined;
  return opaqueRun.test(label.replace(pinnedCommit, "")) || label.includes("\n") ? undefined : label;
}
