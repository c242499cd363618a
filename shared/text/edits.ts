import type { Edit } from "../model/edit.ts";
import { createLines } from "./lines.ts";

/** The text after an edit of it. */
export function applyEdit(text: string, { start, end, newText }: Edit): string {
  const lines = createLines(text);
  return text.slice(0, lines.offset(start)) + newText + text.slice(lines.offset(end));
}
