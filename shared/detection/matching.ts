import type { Pattern } from "../model/provider.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { Candidate, PatternEntry, TypeEntry } from "./candidate.ts";
import { expressionOf, mayHold } from "./expression.ts";
import { isPem, pemBody } from "./fingerprint.ts";
import { isStrong, publicPrefix } from "./mask.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Windows } from "./windows.ts";

export function sharePatterns(entries: readonly TypeEntry[]): readonly PatternEntry[] {
  const byPattern = new Map<Pattern, TypeEntry[]>();
  for (const entry of entries) byPattern.set(entry.type.pattern, [...(byPattern.get(entry.type.pattern) ?? []), entry]);
  return [...byPattern].map(([pattern, sharing]) => {
    const window = sharing[0]?.window;
    const keywords = [...new Set(sharing.flatMap((entry) => entry.keywords))];
    const strong = sharing.some(({ type }) => isStrong(type));
    return { pattern, entries: sharing, strong, keywords, ...(window && { window }) };
  });
}

/**
 * Every place at which a pattern matches and a type's own check agrees; pattern by pattern, each in the order of the text
 * and as far as `end` says when it is asked.
 */
export function* findCandidates(
  file: SourceFile,
  windows: Windows<PatternEntry>,
  end: () => number,
): Generator<Candidate, void> {
  for (const [{ pattern, entries }, ranges] of windows) {
    for (const window of ranges) {
      if (window.start >= end()) break;
      const stretch = file.text.slice(window.start, window.end);
      const first = mayHold(stretch, pattern) ? firstIn(stretch, expressionOf(pattern)) : undefined;
      if (!first) continue;
      for (const match of matchesFrom(first, stretch, file.text, window.start)) {
        if (match.index >= end()) break;
        const place = {
          range: secretRange(match),
          match: { start: match.index, end: match.index + match[0].length },
          groups: match.groups ?? {},
        };
        const candidates = entries.map(({ provider, type }): Candidate => ({ provider, type, ...place }));
        const accepted = candidates.find((candidate) => isAccepted(candidate, file));
        if (accepted) yield accepted;
      }
    }
  }
}

interface Found {
  readonly expression: RegExp;
  readonly match: RegExpExecArray;
}

/** Unlike by `matchAll`, nothing is made for each stretch, nearly all of which hold nothing. */
function firstIn(stretch: string, expression: RegExp, from = 0): Found | undefined {
  expression.lastIndex = from;
  const match = expression.exec(stretch);
  return match ? { expression, match } : undefined;
}

/** What else an expression matches in a stretch of a text, too. */
function* matchesFrom(first: Found, stretch: string, text: string, start: number): Generator<RegExpExecArray, void> {
  const isWhole = stretch.length === text.length;
  for (let found: Found | undefined = first; found;) {
    const { expression, match: inside } = found;
    const match = isWhole ? inside : confirm(expression, text, start + inside.index);
    // Within what only the edge of the stretch made a match, another may begin.
    const next = match ? match.index + match[0].length - start : 0;
    if (match) yield match;
    found = firstIn(stretch, expression, Math.max(next, inside.index + 1));
  }
}

/** Right before a value that a comment shows for its form: `e.g.) x`, `e.g. "x`. */
const introduction = /\be\.g\.[),:]{0,2}\s{0,3}["'`]?$/i;
const longestIntroduction = 12;

/** Whether the text at a candidate's range can be a secret of its type. */
export function isAccepted({ type, range, match, groups }: Candidate, file: SourceFile): boolean {
  const secret = file.text.slice(range.start, range.end);
  const context = { path: file.path, match: file.text.slice(match.start, match.end), groups };
  if (type.accepts?.(secret, context) === false) return false;
  if (introduction.test(file.text.slice(Math.max(0, match.start - longestIntroduction), match.start))) return false;
  const filled = isPem(secret) ? pemBody(secret) : secret.slice(publicPrefix(type, secret).length);
  return !isPlaceholder(filled);
}

const confirming = new WeakMap<RegExp, RegExp>();

/** Matches again at its place in the whole text: a window's edges are no word boundaries. */
function confirm(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  let sticky = confirming.get(pattern);
  if (!sticky) {
    sticky = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}y`);
    confirming.set(pattern, sticky);
  }
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

function secretRange(match: RegExpExecArray): Range {
  const group = match.indices?.groups?.["secret"] ?? match.indices?.[1] ?? match.indices?.[0];
  const [start, end] = group ?? [match.index, match.index + match[0].length];
  return { start, end };
}
