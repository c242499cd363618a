import type { DetectableType } from "../model/provider.ts";
import type { Range, SourceFile } from "../model/source.ts";
import type { Candidate, TypeEntry } from "./candidate.ts";
import { publicPrefix } from "./mask.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { Windows } from "./windows.ts";

/** Every place at which a type's pattern matches and its own check agrees; type by type, each in the order of the text. */
export function* findCandidates(file: SourceFile, windows: Windows<TypeEntry>): Generator<Candidate, void> {
  for (const [{ provider, type }, ranges] of windows) {
    for (const window of ranges) {
      for (const found of file.text.slice(window.start, window.end).matchAll(type.pattern)) {
        const match = confirm(type, file.text, window.start + found.index);
        if (!match) continue;
        const candidate = {
          provider,
          type,
          range: secretRange(match),
          match: { start: match.index, end: match.index + match[0].length },
          groups: match.groups ?? {},
        };
        if (isAccepted(candidate, file)) yield candidate;
      }
    }
  }
}

/** Right before a value that a comment shows for its form: `e.g.) x`, `e.g. "x`. */
const introduction = /\be\.g\.[),:]{0,2}\s{0,3}["'`]?$/i;
const longestIntroduction = 12;

/** Whether the text at a candidate's range can be a secret of its type. */
export function isAccepted({ type, range, match, groups }: Candidate, file: SourceFile): boolean {
  const secret = file.text.slice(range.start, range.end);
  if (introduction.test(file.text.slice(Math.max(0, match.start - longestIntroduction), match.start))) return false;
  if (isPlaceholder(secret.slice(publicPrefix(type, secret).length))) return false;
  return type.accepts?.(secret, { path: file.path, match: file.text.slice(match.start, match.end), groups }) ?? true;
}

const confirming = new WeakMap<DetectableType, RegExp>();

/** Matches again at its place in the whole text: a window's edges are no word boundaries. */
function confirm(type: DetectableType, text: string, at: number): RegExpExecArray | undefined {
  let pattern = confirming.get(type);
  if (!pattern) {
    pattern = new RegExp(type.pattern.source, `${type.pattern.flags.replace("g", "")}dy`);
    confirming.set(type, pattern);
  }
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function secretRange(match: RegExpExecArray): Range {
  const group = match.indices?.groups?.["secret"] ?? match.indices?.[1] ?? match.indices?.[0];
  const [start, end] = group ?? [match.index, match.index + match[0].length];
  return { start, end };
}
