import { nearest } from "../text/nearest.ts";
import { fieldOf, noValue, type Field } from "./fields.ts";
import { match, type Match } from "./filter.ts";
import { parseQuery, replacePart, writeTerm, type Term } from "./query.ts";
import type { Rows } from "./rows.ts";

/** A credential as a line of the results: by the most urgent of its places that the query lets through. */
export interface Result {
  readonly credential: number;
  readonly row: number;
  /** Of those that the query lets through. */
  readonly places: number;
}

/** A line of the list: a group's heading or a credential. */
export type Line = Result | { readonly group: Group };

export interface Group {
  readonly value: string;
  readonly credentials: number;
  readonly places: number;
}

export interface Sorting {
  readonly field: Field;
  readonly descending: boolean;
}

const inOrder = (rows: Rows, sorting: Sorting | undefined): Uint32Array =>
  sorting ? rows.sorted(sorting.field, sorting.descending) : rows.byUrgency;

/** All credentials that the query lets through, in order; the most urgent first where nothing else is asked for. */
export function listResults(rows: Rows, { rows: included }: Match, sorting: Sorting | undefined): readonly Result[] {
  const first = new Int32Array(rows.credentials).fill(-1);
  const places = new Uint32Array(rows.credentials);
  for (const row of rows.byCredential) {
    if (included[row] !== 1) continue;
    const credential = rows.credentialOf[row] ?? 0;
    places[credential] = (places[credential] ?? 0) + 1;
    // Those of one credential come most urgent first.
    if (first[credential] === -1) first[credential] = row;
  }
  const results: Result[] = [];
  for (const row of inOrder(rows, sorting)) {
    const credential = rows.credentialOf[row] ?? 0;
    if (first[credential] === row) results.push({ credential, row, places: places[credential] ?? 0 });
  }
  return results;
}

/**
 * The same under headings; a credential stands under each value that a place of it has which the query lets through, with
 * the places that have it. Groups with most credentials come first.
 */
export function groupResults(
  rows: Rows,
  { rows: included }: Match,
  sorting: Sorting | undefined,
  field: Field,
  closed: ReadonlySet<string>,
): readonly Line[] {
  const { values, sets, rows: numbers } = rows.category(field);
  const named = sets?.map((set) => (set.length === 0 ? [""] : set.map((one) => values[one] ?? "")));
  const groups = new Map<string, Map<number, Result>>();
  for (const row of inOrder(rows, sorting)) {
    if (included[row] !== 1) continue;
    const credential = rows.credentialOf[row] ?? 0;
    const number = numbers[row] ?? 0;
    for (const value of named ? (named[number] ?? [""]) : [values[number] ?? ""]) {
      const members = groups.get(value) ?? new Map<number, Result>();
      groups.set(value, members);
      const member = members.get(credential);
      members.set(credential, { credential, row: member?.row ?? row, places: (member?.places ?? 0) + 1 });
    }
  }
  const place = (value: string): number => {
    const known = field.order?.indexOf(value) ?? -1;
    return known < 0 ? (field.order?.length ?? 0) : known;
  };
  return [...groups]
    .sort(([a, some], [b, others]) => place(a) - place(b) || others.size - some.size || (a < b ? -1 : 1))
    .flatMap(([value, held]): readonly Line[] => {
      const members = [...held.values()];
      const places = members.reduce((sum, one) => sum + one.places, 0);
      const heading = { group: { value, credentials: held.size, places } };
      return closed.has(value) ? [heading] : [heading, ...members];
    });
}

/** A query without one of its parts, or with another in its place. */
export interface WayOut {
  readonly part: string;
  readonly rest: string;
  readonly credentials: number;
}

const mostWaysOut = 5;

/** How a query that lets nothing through would let something through: without one of its first parts, or without any. */
export function findWaysOut(rows: Rows, query: string): readonly WayOut[] {
  const parts = parseQuery(query).slice(0, mostWaysOut);
  const ways = parts.map((part) => ({
    part: query.slice(part.start, part.end),
    rest: replacePart(query, part, ""),
  }));
  return thatLeadOut(rows, [...(ways.length > 1 ? ways : []), { part: query.trim(), rest: "" }]);
}

/** What may have been meant by values of a query that nothing here has. */
export function findMeant(rows: Rows, query: string): readonly WayOut[] {
  const ways = parseQuery(query)
    .slice(0, mostWaysOut)
    .flatMap((term) => {
      const values = term.values.map((value) => meantBy(rows, term, value));
      if (values.every((value, at) => value === term.values[at])) return [];
      const part = writeTerm({ ...term, values });
      return { part, rest: `${query.slice(0, term.start)}${part}${query.slice(term.end)}`.trim() };
    });
  return thatLeadOut(rows, ways);
}

function meantBy(rows: Rows, { key, not }: Term, value: string): string {
  const field = key === undefined || not || value === noValue ? undefined : fieldOf(key);
  if (!field || field.contains || "number" in field.source || value.includes("*")) return value;
  const { values } = rows.category(field);
  const isThere = values.some((one) => one.toLowerCase() === value.toLowerCase());
  return isThere ? value : (nearest(value, values) ?? value);
}

const thatLeadOut = (rows: Rows, ways: readonly Omit<WayOut, "credentials">[]): readonly WayOut[] =>
  ways
    .map((way) => ({ ...way, credentials: listResults(rows, match(rows, way.rest), undefined).length }))
    .filter(({ credentials }) => credentials > 0);

/** Every place of a credential, most urgent first; of those that the query lets through, where there is one. */
export function placesOf(rows: Rows, credential: number, included?: Uint8Array): readonly number[] {
  const found: number[] = [];
  // Its rows stand side by side, and where they begin is found by halving.
  let [low, high] = [0, rows.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows.credentialOf[rows.byCredential[middle] ?? 0] ?? 0) < credential) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.count; at++) {
    const row = rows.byCredential[at] ?? 0;
    if (rows.credentialOf[row] !== credential) break;
    if (!included || included[row] === 1) found.push(row);
  }
  return found;
}

/** Under which a credential is found again: the fingerprint of its row, and the repository where it is one only there. */
export function keyOf(rows: Rows, row: number): string {
  const fingerprint = rows.text("fingerprint", row);
  return /^[upi]1:/.test(fingerprint) ? `${fingerprint}@${rows.text("repository", row)}` : fingerprint;
}

/** The credential under such a key; `undefined` when the data does not hold it. */
export function findCredential(rows: Rows, key: string): number | undefined {
  for (let row = 0; row < rows.count; row++)
    if (key.startsWith(rows.text("fingerprint", row)) && keyOf(rows, row) === key) return rows.credentialOf[row];
  return undefined;
}
