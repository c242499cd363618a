import { fieldOf, noValue, searched, type Field } from "./fields.ts";
import { flags } from "./flags.ts";
import { parseQuery, type Term } from "./query.ts";
import { inRange } from "./ranges.ts";
import { holding, theField, type Category, type Rows } from "./rows.ts";

/** One demand of a query: what a row must, or must not, be. */
interface Clause {
  /** Absent for free text. */
  readonly field?: Field;
  readonly not: boolean;
  readonly holds: (row: number) => boolean;
}

/** What a query lets through, and what of each field would be let through if the query said nothing of it. */
export interface Match {
  /** Of each row: 1 where it is let through. */
  readonly rows: Uint8Array;
  /** Rows that may be counted for a field, so that choosing one of its values does not hide the others. */
  readonly besides: (field: Field) => Uint8Array;
  readonly faults: readonly Fault[];
}

/** A filter that cannot be applied, and is passed over. */
export interface Fault {
  readonly term: Term;
  /** `key`: there is no such filter. `value`: this one takes no such value. */
  readonly kind: "key" | "value";
}

export function match(rows: Rows, query: string): Match {
  const faults: Fault[] = [];
  const clauses = compile(rows, parseQuery(query), faults);
  const failures = new Uint8Array(rows.count);
  const failedBy = new Uint16Array(rows.count);
  clauses.forEach(({ holds, not }, number) => {
    for (let row = 0; row < rows.count; row++)
      if (holds(row) === not) {
        failures[row] = Math.min(2, (failures[row] ?? 0) + 1);
        failedBy[row] = number;
      }
  });
  return {
    rows: failures.map((count) => (count === 0 ? 1 : 0)),
    besides: (field) =>
      failures.map((count, row) => {
        const clause = count === 1 ? clauses[failedBy[row] ?? 0] : undefined;
        return count === 0 || (clause?.field === field && !clause.not && !asksForAll(field)) ? 1 : 0;
      }),
    faults,
  };
}

/** Whether two terms of a field must both hold; of a field with one value a row, no row could do that. */
export const asksForAll = ({ source }: Field): boolean => "flags" in source;

function compile(rows: Rows, terms: readonly Term[], faults: Fault[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const asked = new Map<Field, string[]>();
  for (const term of terms) {
    const field = term.key === undefined ? undefined : fieldOf(term.key);
    if (term.key === undefined) clauses.push({ not: term.not, holds: searchFor(rows, term.values) });
    else if (!field) faults.push({ term, kind: "key" });
    else if (term.values.every((value) => !takes(field, value))) faults.push({ term, kind: "value" });
    else if (term.not || "list" in field.source || asksForAll(field))
      clauses.push({ field, not: term.not, holds: asks(rows, field, term.values) });
    else asked.set(field, [...(asked.get(field) ?? []), ...term.values]);
  }
  for (const [field, values] of asked) clauses.push({ field, not: false, holds: asks(rows, field, values) });
  return clauses;
}

function takes({ source }: Field, value: string): boolean {
  if ("number" in source) return inRange(value) !== undefined;
  return !("flags" in source) || flags.some(({ id }) => id === value.toLowerCase());
}

function asks(rows: Rows, field: Field, values: readonly string[]): (row: number) => boolean {
  if ("number" in field.source) {
    const { number } = field.source;
    const tests = values.flatMap((value) => inRange(value) ?? []);
    return (row) => tests.some((test) => test(rows.number(number, row)));
  }
  const patterns = values.map((value) => pattern(value.toLowerCase(), field.contains === true));
  return holding(inLowerCase(rows.category(field)), (value) => patterns.some((test) => test(value)));
}

/** Of values in lower case. */
function pattern(wanted: string, contains: boolean): (text: string) => boolean {
  if (wanted === noValue) return (text) => text === "" || text === wanted;
  if (!wanted.includes("*")) return contains ? (text) => text.includes(wanted) : (text) => text === wanted;
  const parts = wanted.split("*");
  return (text) => hasParts(text, parts, contains);
}

const lowered = new WeakMap<readonly string[], readonly string[]>();

/** Tens of thousands of paths are looked through at every keystroke, so this is done once. */
function inLowerCase(category: Category): Category {
  const values = lowered.get(category.values) ?? category.values.map((value) => value.toLowerCase());
  lowered.set(category.values, values);
  return { ...category, values };
}

/** Linear, as a pattern of `.*` would not be: each part is looked for behind the one before. */
function hasParts(text: string, parts: readonly string[], anywhere: boolean): boolean {
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (!anywhere && (!text.startsWith(first) || text.length < first.length + last.length)) return false;
  let at = 0;
  for (const part of anywhere ? parts : parts.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return anywhere || (text.endsWith(last) && at <= text.length - last.length);
}

function searchFor(rows: Rows, values: readonly string[]): (row: number) => boolean {
  const wanted = values.map((value) => value.toLowerCase());
  const found = searched.map((key) =>
    holding(inLowerCase(rows.category(theField(key))), (text) => wanted.every((value) => text.includes(value))),
  );
  return (row) => found.some((holds) => holds(row));
}

/** How often a value is there: credentials, and the places they stand in. */
export interface Count {
  readonly value: string;
  readonly credentials: number;
  readonly places: number;
}

/** Counts of every value of a field, most first or in the field's own order. Values of nothing are left out. */
export function countValues(rows: Rows, field: Field, included: Uint8Array): readonly Count[] {
  const { values, sets, rows: numbers } = rows.category(field);
  const credentials = new Uint32Array(values.length + 1);
  const places = new Uint32Array(values.length + 1);
  const last = new Int32Array(values.length + 1).fill(-1);
  const nothing = values.length;
  const empty: readonly number[] = [nothing];
  const one: number[] = [0];
  for (const row of rows.byCredential) {
    if (included[row] !== 1) continue;
    const number = numbers[row] ?? 0;
    one[0] = number;
    const set = sets ? (sets[number] ?? empty) : one;
    const credential = rows.credentialOf[row] ?? 0;
    for (const value of set.length === 0 ? empty : set) {
      places[value] = (places[value] ?? 0) + 1;
      if (last[value] === credential) continue;
      last[value] = credential;
      credentials[value] = (credentials[value] ?? 0) + 1;
    }
  }
  const { order } = field;
  const place = (value: string): number => {
    const known = order?.indexOf(value) ?? -1;
    return known < 0 ? (order?.length ?? 0) : known;
  };
  return [...values, ""]
    .map((value, number) => ({ value, credentials: credentials[number] ?? 0, places: places[number] ?? 0 }))
    .filter((count) => count.credentials > 0)
    .sort((a, b) => place(a.value) - place(b.value) || b.credentials - a.credentials || (a.value < b.value ? -1 : 1));
}
