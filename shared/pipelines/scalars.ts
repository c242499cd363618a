import type { Range } from "../model/source.ts";

/** A YAML scalar's range without its quotes, or without the header of a block scalar. */
export function valueRange(text: string, { start, end }: Range): Range {
  const first = text[start];
  if ((first === '"' || first === "'") && end - start > 1 && text[end - 1] === first)
    return { start: start + 1, end: end - 1 };
  if (first !== "|" && first !== ">") return { start, end };
  const body = /\S/g;
  body.lastIndex = text.indexOf("\n", start) + 1;
  const match = body.exec(text);
  return { start: Math.min(match?.index ?? start, end), end };
}

/** Whether the line ends of a YAML scalar are blanks of its value. */
export const isFolded = (text: string, { start }: Range): boolean => text[start] !== "|";

/** Brackets and braces open at once, at most. */
export function deepestNesting(text: string): number {
  let open = 0;
  let most = 0;
  for (const character of text) {
    if (character === "[" || character === "{") most = Math.max(most, (open += 1));
    else if ((character === "]" || character === "}") && open > 0) open -= 1;
  }
  return most;
}
