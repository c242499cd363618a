/** What can stand before a keyword with which a pattern always begins. */
export interface KeywordEdge {
  /** By ASCII code, the characters that the pattern refuses there: `task_` holds no `(?<!\w)sk_…`. */
  readonly refused: Uint8Array | undefined;
}

const asciiSize = 128;

/** A pattern's first assertion, of what may not stand before it. */
const assertion = /^(?:\(\?<!(?<class>\[(?:[^\]\\]|\\.)+\])\)|\\b(?=\w))/;

const tables = new Map<string, Uint8Array>();

/** `undefined` for a pattern that may begin otherwise than with the keyword. */
export function edgeOf({ source }: RegExp, keyword: string): KeywordEdge | undefined {
  const asserted = assertion.exec(source);
  const beginning = source.slice(asserted?.[0].length ?? 0).replaceAll(/\\(?=[^\w])/g, "");
  if (source.includes("|") || !beginning.toLowerCase().startsWith(keyword)) return undefined;
  return { refused: asserted ? tableOf(asserted.groups?.["class"] ?? String.raw`\w`) : undefined };
}

function tableOf(characters: string): Uint8Array {
  const known = tables.get(characters);
  if (known) return known;
  const refused = new RegExp(characters);
  const table = new Uint8Array(asciiSize);
  for (let code = 0; code < asciiSize; code++) table[code] = Number(refused.test(String.fromCharCode(code)));
  tables.set(characters, table);
  return table;
}
