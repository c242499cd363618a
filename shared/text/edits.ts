import type { Edit } from "../model/edit.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { createLines } from "./lines.ts";

/** A stretch of a text and what takes its place, with `\n` whatever the text's line ends are. */
export interface Change extends Range {
  readonly newText: string;
}

/** The text after an edit of it. */
export function applyEdit(text: string, { start, end, newText }: Edit): string {
  const lines = createLines(text);
  return text.slice(0, lines.offset(start)) + newText + text.slice(lines.offset(end));
}

/** The text after changes that do not overlap; of two at one place, the first comes first. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const lineEnd = lineEndOf(text);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, newText } of changes.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), newText.replaceAll("\n", lineEnd));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** A change as an editor takes it. */
export function editOf({ path, text }: SourceFile, { start, end, newText }: Change): Edit {
  const lines = createLines(text);
  return {
    path,
    start: lines.position(start),
    end: lines.position(end),
    newText: newText.replaceAll("\n", lineEndOf(text)),
  };
}

const lineEndOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** The one edit that makes a file's text another, without what both begin and end with; `undefined` when they are the same. */
export function editBetween({ path, text }: SourceFile, after: string): Edit | undefined {
  if (text === after) return undefined;
  const shorter = Math.min(text.length, after.length);
  let start = 0;
  while (start < shorter && text[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && text[text.length - 1 - same] === after[after.length - 1 - same]) same++;
  const lines = createLines(text);
  return {
    path,
    start: lines.position(start),
    end: lines.position(text.length - same),
    newText: after.slice(start, after.length - same),
  };
}
