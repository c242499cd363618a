import { shortList } from "./attribution.ts";
import { grouped, plural } from "./words.ts";

/** What an import would do to the register, one sentence each. */
export function importSentences(
  path: string,
  {
    added,
    changed,
    same,
    leftOut,
    ambiguous,
    unmatched,
    unproposed,
  }: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly leftOut: number;
    readonly ambiguous: readonly string[];
    readonly unmatched: readonly string[];
    readonly unproposed: number;
  },
): readonly string[] {
  const done = [
    added > 0 && plural(added, "proposed entry", "proposed entries"),
    changed > 0 && `${plural(changed, "entry says more", "entries say more")}`,
    same > 0 && `nothing new of ${plural(same, "item")}`,
  ].filter((part) => part !== false);
  return [
    `${path}: ${done.length === 0 ? "nothing to import" : done.join(", ")}.`,
    ...(leftOut > 0 ? [`${plural(leftOut, "item")} left out, which list no credential that people look after.`] : []),
    ...(unproposed > 0 ? [`${plural(unproposed, "credential")} left out, which no entry knows.`] : []),
    ...(ambiguous.length > 0
      ? [
          `More than one credential of the register claims ${shortList(ambiguous)}; take its name or key id out of all but one, and import again.`,
        ]
      : []),
    ...(unmatched.length > 0
      ? [`No entry refers to ${shortList(unmatched)}; write catalogRef into the entries that belong to it.`]
      : []),
  ];
}

/** `length` and `max`: characters. */
export const registerWouldBeTooLarge = (path: string, listing: string, length: number, max: number): string =>
  `With ${listing}, ${path} would have ${grouped(length)} characters, and only ${grouped(max)} are read. Nothing was written. With --no-propose, only the entries that are there are filled; or keep part of them in a register of its own, which this one imports.`;

export const nothingImported = (path: string): string =>
  `Nothing was written. With --yes, ${path} is changed as shown.`;

export const askToImport = (path: string): string => `Change ${path} so? [y/N] `;

export const imported = (path: string): string => `Changed ${path}.`;

/** What another scanner's report itself says is no secret, or is suppressed there. */
export const reportedAsNone = (file: string, count: number): string =>
  `${file}: ${plural(count, "finding")} left out, which the report itself says ${count === 1 ? "is none" : "are none"}.`;
