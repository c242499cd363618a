/** What is bound to stand where a pattern begins that always begins with a keyword. */
export interface KeywordEdge {
  /** By ASCII code, the characters that the pattern refuses before it: `task_` holds no `(?<!\w)sk_…`. */
  readonly refused: Uint8Array | undefined;
  /** The keyword as the pattern has it, where case counts: `path` holds no `PAT…`. */
  readonly spelling: string | undefined;
  readonly follows: Run | undefined;
}

/** Characters of which a pattern has several behind its keyword. */
interface Run {
  /** By ASCII code, whether it `goesOn`, `breaksOff` or `refuses`: `sk_X509` is no `sk_[0-9a-f]…`. */
  readonly characters: Uint8Array;
  /** At least one. */
  readonly least: number;
}

const asciiSize = 128;

/** A pattern's first assertion, of what may not stand before it. */
const assertion = /^(?:\(\?<!(?<class>\[(?:[^\]\\]|\\.)+\])\)|\\b(?=\w))/;

/** Groups that are open where a pattern begins. */
const openings = /^(?:\(\?(?::|<\w+>))*/;

/** What a class takes part in: it may be left out. */
const optional = String.raw`\{0|[?*]`;

/** A class of which a character is bound to follow. */
const following = new RegExp(
  String.raw`^(?<class>\[(?!\^)(?:[^\]\\]|\\.)+\]|\\[dw])(?!${optional})(?:\{(?<least>\d+))?`,
);

/** What decides how deep a pattern stands in groups; the rest of what it says is passed over. */
const tokens = new RegExp(String.raw`\\.|\[(?:[^\]\\]|\\.)*\]|[(|]|\)(?<optional>${optional})?`, "g");

/** Where a value may go on in the next literal, or on the next line of one. */
const ends = /["'`\\]/;

/** `undefined` for a pattern that may begin otherwise than with the keyword. */
export function edgeOf({ source, ignoreCase }: RegExp, keyword: string): KeywordEdge | undefined {
  const asserted = assertion.exec(source);
  const beginning = source.slice(asserted?.[0].length ?? 0);
  const opened = openings.exec(beginning)?.[0] ?? "";
  const { spelling, rest } = spell(keyword, beginning.slice(opened.length)) ?? {};
  if (rest === undefined || !isBound(rest, opened.split("(").length - 1)) return undefined;
  const next = following.exec(rest)?.groups;
  return {
    refused: asserted ? tableOf(asserted.groups?.["class"] ?? String.raw`\w`) : undefined,
    spelling: ignoreCase ? undefined : spelling,
    follows: next && {
      characters: tableOf(next["class"] ?? "", { ignoreCase, inRun: true }),
      least: Number(next["least"] ?? 1),
    },
  };
}

/** Whether a match may begin with the keyword at this place. */
export function mayBegin(
  { refused, spelling, follows }: KeywordEdge,
  text: string,
  start: number,
  end: number,
): boolean {
  if (refused?.[text.charCodeAt(start - 1)]) return false;
  if (spelling !== undefined && !text.startsWith(spelling, start)) return false;
  return follows === undefined || mayFollow(follows, text, end);
}

function mayFollow({ characters, least }: Run, text: string, start: number): boolean {
  for (let at = start; at < start + least; at++) {
    const kind = characters[text.charCodeAt(at)];
    if (kind !== goesOn) return kind !== refuses;
  }
  return true;
}

/** One character of a source: as it stands, or a class of which it is one. */
const character = /^(?:\\(?<escaped>\W)|(?<plain>[^\\[\](){}.*+?^$|])|(?<class>\[(?!\^)(?:[^\]\\]|\\.)+\]))(?![?*+{])/;

/** A word with which a pattern's source begins, in whatever case; its spelling, where there is but one, and what stands behind it. */
function spell(
  word: string,
  source: string,
): { readonly spelling: string | undefined; readonly rest: string } | undefined {
  let rest = source;
  let spelling: string | undefined = "";
  for (const lower of word) {
    const found = character.exec(rest);
    const spelled = spellingsOf(lower, found?.groups);
    if (!found || spelled.length === 0) return undefined;
    spelling = spelling === undefined || spelled.length > 1 ? undefined : spelling + spelled[0];
    rest = rest.slice(found[0].length);
  }
  return { spelling, rest };
}

function spellingsOf(
  lower: string,
  { escaped, plain, class: among }: Readonly<Record<string, string>> = {},
): readonly string[] {
  const cases = [...new Set([lower, lower.toUpperCase()])];
  if (among === undefined) return cases.filter((one) => one === (escaped ?? plain));
  const has = new RegExp(among);
  return cases.filter((one) => has.test(one));
}

/** Whether what a source goes on with, within some groups that are open, is bound to follow. */
function isBound(source: string, opened: number): boolean {
  let open = opened;
  let depth = opened;
  for (const [token, leftOut] of source.matchAll(tokens)) {
    if (token === "(") depth++;
    else if (token === "|" && depth === open) return false;
    else if (token.startsWith(")")) {
      if (depth === open && leftOut !== undefined) return false;
      if (depth === open) open--;
      depth--;
    }
  }
  return true;
}

const refuses = 0;
const goesOn = 1;
const breaksOff = 2;

const tables = new Map<string, Uint8Array>();

/** By ASCII code, what is a character of a class. */
function tableOf(characters: string, { ignoreCase = false, inRun = false } = {}): Uint8Array {
  const key = `${characters}${ignoreCase}${inRun}`;
  const known = tables.get(key);
  if (known) return known;
  const has = new RegExp(characters, ignoreCase ? "i" : "");
  const table = Uint8Array.from({ length: asciiSize }, (_, code) => {
    const one = String.fromCharCode(code);
    if (has.test(one)) return goesOn;
    return inRun && ends.test(one) ? breaksOff : refuses;
  });
  tables.set(key, table);
  return table;
}
