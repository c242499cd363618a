import type { DetectableType } from "../model/provider.ts";
import type { Range } from "../model/source.ts";
import { edgeOf, mayBegin, type KeywordEdge } from "./keyword-edge.ts";
import { createPrefilter, type Text } from "./prefilter.ts";

const defaultWindow = { before: 400, after: 1200 };

interface Keyed {
  readonly keywords: readonly string[];
  readonly window?: DetectableType["window"];
  readonly pattern?: DetectableType["pattern"];
}

/** One of those that have a keyword. */
interface Sharer<Entry> {
  readonly entry: Entry;
  readonly edge: KeywordEdge | undefined;
  readonly window: NonNullable<DetectableType["window"]>;
}

/** Grows while the text is read. */
interface Window {
  start: number;
  end: number;
}

/** A text while it is read. */
interface Reading<Entry> {
  readonly text: string;
  readonly windows: Map<Entry, Window[]>;
}

/** For each entry with a keyword in the text, the stretches around its keywords, in order and without overlap. */
export type Windows<Entry> = ReadonlyMap<Entry, readonly Range[]>;

/** The same as far as `end`. */
export function windowsUpTo<Entry>(windows: Windows<Entry>, end: number): Windows<Entry> {
  if (end === Infinity) return windows;
  const cut = [...windows].map(([entry, ranges]) => {
    const before = ranges.filter(({ start }) => start < end);
    return [entry, before.map((range) => ({ start: range.start, end: Math.min(range.end, end) }))] as const;
  });
  return new Map(cut.filter(([, ranges]) => ranges.length > 0));
}

/** Makes the automaton over all keywords once; the function it returns reads a text once. */
export function createWindowFinder<Entry extends Keyed>(entries: readonly Entry[]): (text: Text) => Windows<Entry> {
  const byKeyword = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const keyword of entry.keywords) {
      const sharing = byKeyword.get(keyword);
      if (sharing) sharing.push(entry);
      else byKeyword.set(keyword, [entry]);
    }
  }
  const keywords = [...byKeyword.keys()];
  const sharing = [...byKeyword.values()];
  const sharers: (readonly Sharer<Entry>[])[] = [];
  const prefilter = createPrefilter(keywords);

  /** Worked out when a text has the keyword: most never come. */
  function sharersOf(index: number): readonly Sharer<Entry>[] {
    const keyword = keywords[index] ?? "";
    return (sharers[index] ??= (sharing[index] ?? []).map((entry) => {
      const edge = entry.pattern instanceof RegExp ? edgeOf(entry.pattern, keyword) : undefined;
      const { before, after } = entry.window ?? defaultWindow;
      return { entry, edge, window: { before: edge ? 0 : before, after } };
    }));
  }

  function report({ text, windows }: Reading<Entry>, index: number, end: number): void {
    const start = end - (keywords[index]?.length ?? 0);
    for (const sharer of sharersOf(index)) {
      if (!sharer.edge || mayBegin(sharer.edge, text, start, end)) widen(windows, sharer, start, end, text.length);
    }
  }

  return (text) => {
    const windows = new Map<Entry, Window[]>();
    prefilter.search(text, { text: text.text, windows }, report);
    return windows;
  };
}

function widen<Entry extends Keyed>(
  windows: Map<Entry, Window[]>,
  { entry, window: { before, after } }: Sharer<Entry>,
  start: number,
  end: number,
  length: number,
): void {
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
