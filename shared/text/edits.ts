import type { Edit } from "../model/edit.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "./lines.ts";

/** The text after an edit of it. */
export function applyEdit(text: string, { start, end, newText }: Edit): string {
  const lines = createLines(text);
  return text.slice(0, lines.offset(start)) + newText + text.slice(lines.offset(end));
}

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
