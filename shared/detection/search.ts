import type { Problem } from "../model/problem.ts";
import type { CustomProvider } from "../model/provider.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { Candidate, PatternEntry } from "./candidate.ts";
import { createEarliest } from "./earliest.ts";
import { createEncodings, mayHoldPieces, piecesOf, type Encoding, type Piece } from "./decoding.ts";
import { findCandidates, isAccepted, sharePatterns } from "./matching.ts";
import { settleOverlaps } from "./overlaps.ts";
import { presetRules, type PresetRule } from "./preset.ts";
import { typeEntriesWith, typeEntry } from "./providers/index.ts";
import { lint, ownRule, type EngineMatch } from "./secretlint.ts";
import type { Text } from "./prefilter.ts";
import { createWindowFinder, windowsUpTo, type Windows } from "./windows.ts";

export interface Search {
  /** One a place, in the order of the text. */
  readonly candidates: readonly Candidate[];
  /** What else the text holds when it is decoded or put together, made when it is asked for. Absent where it cannot hold any. */
  readonly pieces?: (end: () => number) => Iterable<Piece>;
  /** Where a candidate's type stands among all that are looked for. */
  readonly rankOf: (candidate: Candidate) => number;
  readonly problems: readonly Problem[];
  /** The offset from which on nothing is told, because too much stands before it; infinite for nearly all texts. */
  readonly end: number;
}

/**
 * Prefilter, patterns, engine, overlaps: every place of a text at which some type of secret stands, or about `most` of
 * them, the first ones.
 */
export async function search(file: SourceFile, custom = noProviders, most = Infinity): Promise<Search> {
  const { rankOf, findWindows } = catalogueWith(custom);
  const windows = findWindows(file);
  if (!windows) return { candidates: [], rankOf, problems: [], end: Infinity };
  const earliest = createEarliest<Candidate>(most * typesAtOnePlace, ({ range }) => range.start);
  for (const candidate of findCandidates(file, windows.patterns, earliest.end)) earliest.add(candidate);
  const own = earliest.items();
  const end = earliest.end();
  const preset = windowsUpTo(windows.preset, end);
  const pieces = mayHoldPieces(windows.encoded, windows.patterns) && {
    pieces: (until: () => number) => piecesOf(file.text, windows.encoded, windows.patterns, until),
  };
  if (own.length === 0 && preset.size === 0) return { candidates: [], ...pieces, rankOf, problems: [], end };
  const byKey = new Map(own.map((candidate) => [keyOf(candidate.type.id, candidate.range), candidate]));
  const problems: Problem[] = [];
  let foreign: readonly EngineMatch[] = [];
  try {
    const matches = await lint(
      file,
      own.map(({ type, range }) => ({ type: type.id, range })),
      preset,
    );
    foreign = matches.filter(({ rule, message, range }) => rule !== ownRule || !byKey.has(keyOf(message, range)));
  } catch {
    problems.push({ code: "detection-failed", path: file.path, severity: "error" });
  }
  const adopted = new Set(foreign.flatMap((match) => adopt(match, file)));
  const rank = (candidate: Candidate): number => rankOf(candidate) + (adopted.has(candidate) ? behindAll : 0);
  return { candidates: settleOverlaps([...own, ...adopted], rank), ...pieces, rankOf, problems, end };
}

const behindAll = 100_000;

/** Of which one is kept. */
const typesAtOnePlace = 2;

const presetTypes = new Map(presetRules.map(({ id, types }) => [id, types]));

/** All that is looked for. */
interface Catalogue {
  /** The lower has a place that two types match. */
  readonly rankOf: Search["rankOf"];
  /** `undefined` for a text without a keyword. */
  readonly findWindows: (text: Text) => AllWindows | undefined;
}

interface AllWindows {
  readonly patterns: Windows<PatternEntry>;
  readonly preset: Windows<PresetRule>;
  readonly encoded: Windows<Encoding>;
}

const noProviders: readonly CustomProvider[] = [];
const catalogues = new WeakMap<readonly CustomProvider[], Catalogue>();

/** Builds the automaton when the first file comes, so that a command which scans nothing pays nothing. */
function catalogueWith(providers: readonly CustomProvider[]): Catalogue {
  const custom = providers.length === 0 ? noProviders : providers;
  const known = catalogues.get(custom);
  if (known) return known;
  const entries = typeEntriesWith(custom);
  const windowFinder = createWindowFinder<PatternEntry | PresetRule | Encoding>([
    ...sharePatterns(entries),
    ...presetRules,
    ...createEncodings(),
  ]);
  const ranks = new Map(entries.map(({ type }, index) => [type.id, index]));
  const catalogue: Catalogue = {
    rankOf: ({ type }) => ranks.get(type.id) ?? ranks.size,
    findWindows: (text) => {
      const windows = windowFinder(text);
      if (windows.size === 0) return undefined;
      const patterns = new Map<PatternEntry, readonly Range[]>();
      const preset = new Map<PresetRule, readonly Range[]>();
      const encoded = new Map<Encoding, readonly Range[]>();
      for (const [entry, ranges] of windows) {
        if ("pattern" in entry) patterns.set(entry, ranges);
        else if ("read" in entry) encoded.set(entry, ranges);
        else preset.set(entry, ranges);
      }
      return { patterns, preset, encoded };
    },
  };
  catalogues.set(custom, catalogue);
  return catalogue;
}

function keyOf(type: string, { start, end }: Range): string {
  return `${type} ${start} ${end}`;
}

/** A foreign rule's match, held to our own type's standard. */
function adopt({ rule, message, range }: EngineMatch, file: SourceFile): readonly Candidate[] {
  const entry = typeEntry(presetTypes.get(rule)?.[message] ?? "");
  if (!entry) return [];
  const candidate = { provider: entry.provider, type: entry.type, range, match: range, groups: {} };
  return isAccepted(candidate, file) ? [candidate] : [];
}
