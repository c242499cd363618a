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

/** Brackets, braces, and round brackets where they are asked for, that are open at once, at most. */
export function deepestNesting(text: string, round = false): number {
  const [opening, closing] = round ? ["([{", ")]}"] : ["[{", "]}"];
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.includes(character)) most = Math.max(most, (open += 1));
    else if (open > 0 && closing.includes(character)) open -= 1;
  }
  return most;
}
