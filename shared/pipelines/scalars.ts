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

/** By ASCII code: 1 for what opens, -1 for what closes. */
function stepsOf(opening: string, closing: string): Int8Array {
  const steps = new Int8Array(128);
  for (const [characters, step] of [[opening, 1] as const, [closing, -1] as const])
    for (const character of characters.split("")) steps[character.charCodeAt(0)] = step;
  return steps;
}

const squareSteps = stepsOf("[{", "]}");
const roundSteps = stepsOf("([{", ")]}");

/** Brackets, braces, and round brackets where they are asked for, that are open at once, at most. */
export function deepestNesting(text: string, round = false): number {
  const steps = round ? roundSteps : squareSteps;
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    open = Math.max(0, open + (steps[text.charCodeAt(at)] ?? 0));
    if (open > most) most = open;
  }
  return most;
}
