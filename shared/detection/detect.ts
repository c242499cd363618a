import type { ExposedSecret } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { ForeignRules, ScanOptions, Slot } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { groupAwsKeys } from "./aws.ts";
import { describe } from "./describe.ts";
import type { Draft } from "./draft.ts";
import type { Excerpts } from "./excerpt.ts";
import { addForeign } from "./foreign.ts";
import { search } from "./search.ts";
import { draftSlots } from "./slots.ts";

/** What detection says of one file. Nothing in it holds a secret. */
export interface Detection {
  /** In the order of the text. */
  readonly findings: readonly ExposedSecret[];
  readonly problems: readonly Problem[];
  /** Lines of this file with every secret on them masked, for whatever else is found in it. */
  readonly excerpts: Excerpts;
  /** A text of this file, such as a step's name, without any stretch of a secret that was found in it. */
  readonly conceal: (text: string) => string;
}

/** Finds every exposed secret of a file; `slots` are the places at which a pipeline reader expects a credential. */
export async function detect(
  file: SourceFile,
  slots: readonly Slot[],
  options: ScanOptions,
  foreign?: ForeignRules,
): Promise<Detection> {
  const lines = createLines(file.text);
  const { candidates, problems } = await addForeign(file, await search(file, options.providers), foreign);
  const drafts: readonly Draft[] = [
    ...groupAwsKeys(file.text, lines, candidates),
    ...draftSlots(file.text, slots, candidates),
  ];
  const sorted = drafts.toSorted((one, other) => one.candidate.range.start - other.candidate.range.start);
  return { ...describe(file, lines, sorted, slots, options), problems };
}
