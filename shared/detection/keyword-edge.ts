/** What can stand around a keyword with which a pattern always begins. */
export interface KeywordEdge {
  /** By ASCII code, the characters that the pattern refuses before it: `task_` holds no `(?<!\w)sk_…`. */
  readonly refused: Uint8Array | undefined;
  /** By ASCII code, those that can follow, where a value may also go on in the next literal: `sk_X509` is no `sk_[0-9a-f]…`. */
  readonly follows: Uint8Array | undefined;
}

const asciiSize = 128;

/** A pattern's first assertion, of what may not stand before it. */
const assertion = /^(?:\(\?<!(?<class>\[(?:[^\]\\]|\\.)+\])\)|\\b(?=\w))/;

/** A class of which a character is bound to follow. */
const following = /^\[(?!\^)(?:[^\]\\]|\\.)+\](?!\{0|[?*])/;

/** What ends a literal, or a line of one. */
const ends = /["'`\\]/;

/** `undefined` for a pattern that may begin otherwise than with the keyword. */
export function edgeOf({ source, ignoreCase }: RegExp, keyword: string): KeywordEdge | undefined {
  const asserted = assertion.exec(source);
  const beginning = source.slice(asserted?.[0].length ?? 0);
  const rest = behind(keyword, beginning);
  if (source.includes("|") || rest === undefined) return undefined;
  const next = following.exec(rest)?.[0];
  return {
    refused: asserted ? tableOf(asserted.groups?.["class"] ?? String.raw`\w`) : undefined,
    follows: next === undefined ? undefined : tableOf(`${next}|${ends.source}`, ignoreCase),
  };
}

/** What is left of a pattern's source behind a word with which it begins, in whatever case. */
function behind(word: string, source: string): string | undefined {
  let at = 0;
  for (const character of word) {
    if (source[at] === "\\" && /\W/.test(source[at + 1] ?? "")) at++;
    if (source[at++]?.toLowerCase() !== character) return undefined;
  }
  return source.slice(at);
}

const tables = new Map<string, Uint8Array>();

function tableOf(characters: string, ignoresCase = false): Uint8Array {
  const key = `${characters}${ignoresCase}`;
  const known = tables.get(key);
  if (known) return known;
  const has = new RegExp(characters, ignoresCase ? "i" : "");
  const table = new Uint8Array(asciiSize);
  for (let code = 0; code < asciiSize; code++) table[code] = Number(has.test(String.fromCharCode(code)));
  tables.set(key, table);
  return table;
}
