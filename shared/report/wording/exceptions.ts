import { plural } from "./words.ts";

/** What adding an exception did. */
export const exceptionAdded = (path: string, rule: string, until: string): string =>
  `${path} accepts it until ${until}, as far as ${rule} goes. It counts once an owner of the policy has approved it.`;

export const noExceptions = (path: string): string =>
  `${path} accepts nothing. \`keyholder exception add --help\` shows how to begin.`;

/** Whether anything needs an exception, and whether it may be relied on. */
export const exceptionUses = (uses: number, inForce: boolean): string => {
  const used = uses === 0 ? "unused" : plural(uses, "place");
  return inForce ? used : `not in force, ${used}`;
};
