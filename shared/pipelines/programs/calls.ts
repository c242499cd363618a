import type { Range } from "../../model/source.ts";

/** `const key = new aws.iam.AccessKey("ci", {...})`: from its name to its closing bracket. */
export interface Call extends Range {
  /** `aws.iam.AccessKey` */
  readonly name: string;
  /** What it is assigned to. */
  readonly variable?: string;
  /** What stands between its brackets. */
  readonly inside: Range;
}

/** The same text with comments blanked, every place of it where it was. Strings are kept. */
export function withoutComments(text: string, sign: "//" | "#"): string {
  const comment = sign === "#" ? /"""[\s\S]*?"""|'''[\s\S]*?'''|#.*/ : /`(?:\\[\s\S]|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\//;
  const pattern = new RegExp(`"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'|${comment.source}`, "g");
  return text.replace(pattern, (found) => (/^(?:\/[/*]|#)/.test(found) ? found.replace(/[^\r\n]/g, " ") : found));
}

const string = /(["'`])((?:(?!\1)[^\\]|\\[\s\S]){0,20000})\1/g;

/** The same text with what strings hold blanked: code that is quoted in one is not called. Quotes are kept. */
export const withoutStrings = (code: string): string =>
  code.replace(string, (found, quote: string, inner: string) =>
    quote !== "`" && inner.includes("\n") ? found : quote + inner.replace(/[^\r\n]/g, " ") + quote,
  );

const callPattern =
  /(?:(?<variable>[A-Za-z_]\w{0,100})(?:\s{0,5}:\s{0,5}[\w.]{1,100})?\s{0,5}=\s{0,5})?(?:\bnew\s{1,5}|\bawait\s{1,5})?(?<![\w.])(?<name>[A-Za-z_]\w{0,60}(?:\??\.[A-Za-z_]\w{0,60}){0,5})\s{0,5}\(/g;

/** Calls in the order of the text, outer before inner. What is not closed ends with the text. */
export function callsIn(code: string): readonly Call[] {
  const closes = closingBrackets(code);
  return [...code.matchAll(callPattern)].map(({ index, 0: whole, groups = {} }): Call => {
    const open = index + whole.length;
    const name = groups["name"] ?? "";
    return {
      name,
      ...(groups["variable"] !== undefined && { variable: groups["variable"] }),
      start: index + whole.lastIndexOf(name),
      end: (closes.get(open - 1) ?? code.length) + 1,
      inside: { start: open, end: closes.get(open - 1) ?? code.length },
    };
  });
}

const tokens = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[()[\]{}]/g;

/** Where each round bracket is closed. */
function closingBrackets(code: string): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: token } of code.matchAll(tokens)) {
    if (token === "(") open.push(index);
    const start = token === ")" ? open.pop() : undefined;
    if (start !== undefined) closes.set(start, index);
  }
  return closes;
}

/** How far what belongs to a call lies from its beginning, in UTF-16 units, so that nested calls cost no more than their number. */
export const farthest = 3_000;

/** What the nearest brackets around a place hold. */
export function enclosing(code: string, at: number, open: string, close: string): Range {
  const reach = (step: 1 | -1, more: string, less: string): number => {
    let depth = 0;
    let place = at;
    for (; place >= 0 && place < code.length && Math.abs(place - at) < farthest; place += step) {
      if (code[place] === more) depth += 1;
      else if (code[place] === less && depth-- === 0) break;
    }
    return place;
  };
  return { start: reach(-1, close, open) + 1, end: reach(1, open, close) };
}

/** Strings that stand in a stretch, without their quotes. */
export const stringsIn = (code: string, { start, end }: Range): readonly (Range & { readonly value: string })[] =>
  [...code.slice(start, Math.min(end, start + farthest)).matchAll(/(["'`])((?:(?!\1)[^\\\n]|\\.){0,500})\1/g)].map(
    ({ index, 2: value = "" }) => ({ value, start: start + index + 1, end: start + index + 1 + value.length }),
  );
