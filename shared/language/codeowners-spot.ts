import { createLines } from "../text/lines.ts";
import type { FindSpot } from "./spot.ts";

/** A word of CODEOWNERS: the pattern that a line begins with, or an owner behind it. */
export const findCodeownersSpot: FindSpot = ({ text }, offset) => {
  const lines = createLines(text);
  const { line, column } = lines.position(offset);
  const content = lines.lineText(line);
  const before = content.slice(0, column - 1);
  if (/^\s*#|\s#/.test(before) || /^\s*\^?\[[^\]]*$/.test(before)) return undefined;
  const start = wordStart(before);
  const after = /^(?:\\.|[^\s\\])*/.exec(content.slice(column - 1))?.[0] ?? "";
  const from = offset - (before.length - start);
  const range = { start: from, end: offset + after.length };
  const isPattern = before.slice(0, start).trim() === "";
  return {
    word: text.slice(range.start, range.end),
    range,
    line,
    kind: isPattern ? "pattern" : "owner",
    about: "",
    keys: [],
    choices: [],
    written: (value) => value,
  };
};

/** A blank behind a backslash belongs to the word. */
function wordStart(before: string): number {
  let start = before.length;
  while (start > 0 && (!/\s/.test(before.charAt(start - 1)) || before.charAt(start - 2) === "\\")) start--;
  return start;
}
