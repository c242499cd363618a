import type { DetectableType } from "../model/provider.ts";
import type { Range } from "../model/source.ts";
import { createPrefilter } from "./prefilter.ts";

const defaultWindow = { before: 400, after: 1200 };

interface Keyed {
  readonly keywords: readonly string[];
  readonly window?: DetectableType["window"];
}

/** For each entry with a keyword in the text, the stretches around its keywords, in order and without overlap. */
export type Windows<Entry> = ReadonlyMap<Entry, readonly Range[]>;

/** Makes the automaton over all keywords once; the function it returns reads a text once. */
export function createWindowFinder<Entry extends Keyed>(entries: readonly Entry[]): (text: string) => Windows<Entry> {
  const byKeyword = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const keyword of entry.keywords) {
      const sharing = byKeyword.get(keyword);
      if (sharing) sharing.push(entry);
      else byKeyword.set(keyword, [entry]);
    }
  }
  const keywords = [...byKeyword.keys()];
  const sharers = [...byKeyword.values()];
  const prefilter = createPrefilter(keywords);

  return (text) => {
    const windows = new Map<Entry, { start: number; end: number }[]>();
    prefilter.search(text, (index, end) => {
      const length = keywords[index]?.length ?? 0;
      for (const entry of sharers[index] ?? []) widen(windows, entry, end - length, end, text.length);
    });
    return windows;
  };
}

function widen<Entry extends Keyed>(
  windows: Map<Entry, { start: number; end: number }[]>,
  entry: Entry,
  start: number,
  end: number,
  length: number,
): void {
  const { before, after } = entry.window ?? defaultWindow;
  const from = Math.max(0, start - before);
  const to = Math.min(length, end + after);
  const ranges = windows.get(entry);
  const last = ranges?.at(-1);
  if (!ranges) windows.set(entry, [{ start: from, end: to }]);
  else if (last && from <= last.end) {
    last.start = Math.min(last.start, from);
    last.end = Math.max(last.end, to);
  } else ranges.push({ start: from, end: to });
}
