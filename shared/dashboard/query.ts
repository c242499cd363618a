/** A part of a query: `-provider:github,gitlab`, or free text, which has no key. */
export interface Term {
  readonly key?: string;
  readonly not: boolean;
  /** Any of these; never empty. */
  readonly values: readonly string[];
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** `key:` alone, or `key:a,"b c"`; a quoted piece may hold anything, with `\"` and `\\` for themselves. */
const piece = /"(?:[^"\\]|\\.)*"?|[^\s"]+/y;

/** Splits a query as people write it on code hosts. Nothing is refused: what is no filter is free text. */
export function parseQuery(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? "")) {
      at++;
      continue;
    }
    const start = at;
    for (piece.lastIndex = at; piece.test(text); piece.lastIndex = at) at = piece.lastIndex;
    terms.push(...readTerm(text.slice(start, at), start));
  }
  return terms;
}

function readTerm(token: string, start: number): readonly Term[] {
  const end = start + token.length;
  const [head, not = "", key] = /^(-?)([a-z][a-z-]*):/i.exec(token) ?? [];
  if (head === undefined || key === undefined) {
    const isNot = token.startsWith("-") && token.length > 1;
    const values = [unquote(isNot ? token.slice(1) : token)].filter((value) => value !== "");
    return values.length === 0 ? [] : [{ not: isNot, values, start, end }];
  }
  const values = splitList(token.slice(head.length)).filter((value) => value !== "");
  return values.length === 0 ? [] : [{ key: key.toLowerCase(), not: not !== "", values, start, end }];
}

const splitList = (text: string): readonly string[] =>
  (text.match(/(?:"(?:[^"\\]|\\.)*"?|[^,"])+/g) ?? []).map(unquote);

const unquote = (text: string): string =>
  text.replace(/"((?:[^"\\]|\\.)*)"?/g, (_, inner: string) => inner.replace(/\\(.)/g, "$1"));

const quote = (value: string): string => (/[\s",]/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : value);

/** One term as it is written. */
export const writeTerm = ({ key, not, values }: Pick<Term, "key" | "not" | "values">): string =>
  key === undefined
    ? `${not ? "-" : ""}${values.map((value) => (/^-|:/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : quote(value))).join(" ")}`
    : `${not ? "-" : ""}${key}:${values.map(quote).join(",")}`;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a query asks for a value, among others of its key. */
export const asksFor = (terms: readonly Term[], key: string, value: string): boolean =>
  terms.some((term) => term.key === key && !term.not && term.values.some((one) => same(one, value)));

/**
 * The query with a value of a key asked for, or no longer, or, with `not`, shut out. `each` gives every value a term of
 * its own, so that all of them are asked for and not any.
 */
export function toggleValue(text: string, key: string, value: string, { not = false, each = false } = {}): string {
  const terms = parseQuery(text);
  const mine = terms.filter((term) => term.key === key && term.not === not);
  const holding = mine.find((term) => term.values.some((one) => same(one, value)));
  if (holding)
    return replaceTerm(
      text,
      holding,
      holding.values.filter((one) => !same(one, value)),
    );
  const [first] = mine;
  if (first && !each) return replaceTerm(text, first, [...first.values, value]);
  return `${text.trim()} ${writeTerm({ key, not, values: [value] })}`.trim();
}

function replaceTerm(text: string, term: Term, values: readonly string[]): string {
  const written = values.length === 0 ? "" : writeTerm({ ...term, values });
  return replacePart(text, term, written);
}

/** The query with something else, or nothing, in the place of a part. Spaces in quotes elsewhere are a value's own. */
export const replacePart = (text: string, { start, end }: Pick<Term, "start" | "end">, written: string): string =>
  [text.slice(0, start).trim(), written, text.slice(end).trim()].filter((part) => part !== "").join(" ");

/** The query with exactly this value for a key, or with none. */
export function setValue(text: string, key: string, value: string | undefined): string {
  const rest = parseQuery(text)
    .filter((term) => term.key !== key)
    .map((term) => text.slice(term.start, term.end));
  return [...rest, ...(value === undefined ? [] : [writeTerm({ key, not: false, values: [value] })])].join(" ");
}
