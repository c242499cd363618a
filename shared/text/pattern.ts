/** The parts of a regular expression, as far as patterns for secrets use them. */
export type Part =
  | { readonly kind: "character"; readonly set: CharacterSet }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Part[] }
  | { readonly kind: "repeat"; readonly part: Part; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: "look"; readonly part: Part; readonly direction: Direction; readonly negative: boolean }
  | { readonly kind: "edge"; readonly edge: "start" | "end" | "word" };

type Direction = 1 | -1;

/** One flag for each ASCII character, and one for each kind of other characters that an ASCII pattern can tell apart. */
export type CharacterSet = readonly boolean[];

const ascii = 128;
/** Any other, a blank, a line separator: `\s` and `.` tell them apart. */
const others = ["é", "\u00a0", "\u2028"];

export const hasCharacter = (set: CharacterSet, code: number): boolean => set[classOf(code)] === true;

function classOf(code: number): number {
  if (code < ascii) return code;
  if (code === 0x2028 || code === 0x2029) return ascii + 2;
  return /\s/.test(String.fromCharCode(code)) ? ascii + 1 : ascii;
}

/** Every character that a pattern of one character matches. */
export function setOf(pattern: RegExp): CharacterSet {
  return Array.from({ length: ascii + others.length }, (_, code) =>
    pattern.test(code < ascii ? String.fromCharCode(code) : (others[code - ascii] ?? "")),
  );
}

export interface ParsedPattern {
  readonly whole: Part;
  /** What group `secret` holds; absent when there is none. */
  readonly secret?: Part;
  /** Groups that capture, `secret` among them. */
  readonly captures: number;
}

const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
const groupOpening = /\?(?::|(<?)([=!])|<(\w+)>)/y;
const escape = /x[0-7][0-9A-Fa-f]|[dwsDWSrnt]|[^A-Za-z0-9]/y;

/**
 * `undefined` for what is no regular expression, and for syntax beyond groups, classes, repetitions, looks and edges,
 * such as back references, characters beyond ASCII, repeated looks, and a `secret` that is repeated or only looked at.
 */
export function parsePattern(source: string, ignoresCase: boolean): ParsedPattern | undefined {
  if (!compiles(source)) return undefined;
  const flags = ignoresCase ? "i" : "";
  let at = 0;
  let understood = /^[\x20-\x7e]*$/.test(source);
  let captures = 0;
  let secret: Part | undefined;

  function take(syntax: RegExp): RegExpExecArray | undefined {
    syntax.lastIndex = at;
    const found = syntax.exec(source) ?? undefined;
    at += found?.[0].length ?? 0;
    return found;
  }

  function parseChoice(): Part {
    const parts = [parseSequence()];
    while (source[at] === "|") {
      at++;
      parts.push(parseSequence());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: "choice", parts };
  }

  function parseSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") parts.push(parseRepeat());
    return { kind: "sequence", parts };
  }

  function parseRepeat(): Part {
    const secretBefore = secret;
    const part = parseAtom();
    const found = take(quantifier);
    if (!found) return part;
    if (part.kind === "look" || part.kind === "edge" || secret !== secretBefore) understood = false;
    const [, sign, min = "", comma, max = "", lazy] = found;
    return {
      kind: "repeat",
      part,
      min: sign === undefined ? Number(min) : sign === "+" ? 1 : 0,
      max: sign === "?" ? 1 : sign !== undefined || (comma !== "" && max === "") ? Infinity : Number(max || min),
      lazy: lazy === "?",
    };
  }

  function parseAtom(): Part {
    const character = source[at++] ?? "";
    if (character === "(") return parseGroup();
    if (character === "[") return { kind: "character", set: parseClass() };
    if (character === "^" || character === "$") return { kind: "edge", edge: character === "^" ? "start" : "end" };
    if (character === ".") return { kind: "character", set: setOf(/./) };
    if (character !== "\\") return { kind: "character", set: literal(character) };
    if (source[at] !== "b") return { kind: "character", set: parseEscape() };
    at++;
    return { kind: "edge", edge: "word" };
  }

  function parseGroup(): Part {
    const [opening, behind, sign, name] = take(groupOpening) ?? [];
    const secretBefore = secret;
    if (opening === undefined || name !== undefined) captures++;
    if (opening === undefined && source[at] === "?") understood = false;
    const part = parseChoice();
    at++;
    if (name === "secret") secret = part;
    if (sign === undefined) return part;
    if (secret !== secretBefore) understood = false;
    return { kind: "look", part, direction: behind === "<" ? -1 : 1, negative: sign === "!" };
  }

  function parseEscape(): CharacterSet {
    const found = take(escape)?.[0];
    if (found !== undefined) return setOf(new RegExp(`\\${found}`, flags));
    understood = false;
    at++;
    return setOf(/[^]/);
  }

  function parseClass(): CharacterSet {
    const start = at;
    while (source[at] !== "]") {
      if (source[at] === "\\") {
        at++;
        parseEscape();
      } else at++;
    }
    return understood ? setOf(new RegExp(`[${source.slice(start, at++)}]`, flags)) : setOf(/[^]/);
  }

  function literal(character: string): CharacterSet {
    return setOf(new RegExp(character.replace(/[^A-Za-z0-9]/, "\\$&"), flags));
  }

  const whole = parseChoice();
  return understood && at === source.length ? { whole, ...(secret && { secret }), captures } : undefined;
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}
