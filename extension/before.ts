import type { Introduction } from "../shared/model/context.ts";
import type { FileScan, Scanner } from "../shared/model/scan.ts";
import { touchedLines } from "../shared/text/touched-lines.ts";

/** How a file differs from the commit it is held against. */
export interface Before {
  readonly commit: string;
  /** Absent where the commit has no such file, or the same text. */
  readonly scan?: FileScan;
  /** 1-based; absent where the text is the same. */
  readonly touched?: ReadonlySet<number>;
}

/** `text`: of the file as the commit has it; `undefined` where it has none. */
export async function compareText(
  file: { readonly path: string; readonly text: string },
  commit: string,
  text: string | undefined,
  scanner: Pick<Scanner, "scan">,
): Promise<Before> {
  if (text === file.text) return { commit };
  const touched = touchedLines(text ?? "", file.text);
  return text === undefined
    ? { commit, touched }
    : { commit, touched, scan: await scanner.scan({ path: file.path, text }) };
}

/** What was not yet held against this very commit counts as new. `undefined` where there is no commit. */
export function introductionOf(
  looks: Iterable<readonly [path: string, { readonly before?: Before | undefined; readonly hasFindings: boolean }]>,
  commit: string | undefined,
): Introduction | undefined {
  if (commit === undefined) return undefined;
  const touched = new Map<string, ReadonlySet<number>>();
  const base: FileScan[] = [];
  for (const [path, { before, hasFindings }] of looks) {
    if (before?.commit !== commit) {
      if (hasFindings) touched.set(path, new Set());
      continue;
    }
    if (before.touched) touched.set(path, before.touched);
    if (before.scan) base.push(before.scan);
  }
  return { comparison: { base: commit, staged: false, by: "merge-base" }, base, touched };
}
