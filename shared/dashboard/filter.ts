import { fieldOf, noValue, searched, type Field } from "./fields.ts";
import { flags } from "./flags.ts";
import { parseQuery, type Term } from "./query.ts";
import { inRange } from "./ranges.ts";
import { addRowsWith, rowsOf, rowsWith, theField, type Category, type Rows, type RowSet } from "./rows.ts";

/** One demand of a query: what a row must, or must not, be. */
interface Clause {
  /** Absent for free text. */
  readonly field?: Field;
  readonly not: boolean;
  readonly holding: RowSet;
}

/** What a query lets through, and what of each field would be let through if the query said nothing of it. */
export interface Match {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly rows: RowSet;
  /** Rows that may be counted for a field, so that choosing one of its values does not hide the others. */
  readonly besides: (field: Field) => RowSet;
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
  const terms = parseQuery(query);
  const clauses = compile(rows, terms, faults);
  const included = intersect(rows, clauses);
  return {
    query,
    terms,
    rows: included,
    besides: (field) => {
      const own = clauses.filter((clause) => clause.field === field && !clause.not && !asksForAll(field));
      if (own.length === 0) return included;
      const others = intersect(
        rows,
        clauses.filter((clause) => !own.includes(clause)),
      );
      // A value that is asked for beside others is counted where these hold.
      return others.map((other, row) =>
        own.reduce((sum, { holding }) => sum + (holding[row] ?? 0), 0) < own.length - 1 ? 0 : other,
      );
    },
    faults,
  };
}

function intersect({ count }: Rows, clauses: readonly Clause[]): RowSet {
  const all = new Uint8Array(count).fill(1);
  for (const { holding, not } of clauses) {
    const turned = Number(not);
    for (let row = 0; row < count; row++) all[row] = (all[row] ?? 0) & ((holding[row] ?? 0) ^ turned);
  }
  return all;
}

/** Whether two terms of a field must both hold; of a field with one value a row, no row could do that. */
export const asksForAll = ({ source }: Field): boolean => "flags" in source;

function compile(rows: Rows, terms: readonly Term[], faults: Fault[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const asked = new Map<Field, string[]>();
  for (const term of terms) {
    const field = term.key === undefined ? undefined : fieldOf(term.key);
    if (term.key === undefined) clauses.push({ not: term.not, holding: searchFor(rows, term.values) });
    else if (!field) faults.push({ term, kind: "key" });
    else if (term.values.every((value) => !takes(field, value))) faults.push({ term, kind: "value" });
    else if (term.not || "list" in field.source || asksForAll(field))
      clauses.push({ field, not: term.not, holding: asks(rows, field, term.values) });
    else asked.set(field, [...(asked.get(field) ?? []), ...term.values]);
  }
  for (const [field, values] of asked) clauses.push({ field, not: false, holding: asks(rows, field, values) });
  return clauses;
}

function takes({ source }: Field, value: string): boolean {
  if ("number" in source) return inRange(value) !== undefined;
  return !("flags" in source) || flags.some(({ id }) => id === value.toLowerCase());
}

function asks(rows: Rows, field: Field, values: readonly string[]): RowSet {
  if ("number" in field.source) {
    const tests = values.flatMap((value) => inRange(value) ?? []);
    return rowsOf(rows.numbers[field.source.number], (value) => tests.some((test) => test(value)));
  }
  const patterns = values.map((value) => pattern(value.toLowerCase(), field.contains === true));
  return rowsWith(inLowerCase(rows.category(field)), (value) => patterns.some((test) => test(value)));
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

function searchFor(rows: Rows, [wanted = ""]: readonly string[]): RowSet {
  const found = new Uint8Array(rows.count);
  for (const key of searched) {
    const category = rows.category(theField(key));
    addRowsWith(found, category, valuesContaining(category.values, wanted.toLowerCase()));
  }
  return found;
}

/** Values in lower case as one text: so they are looked through many times as quickly as one after another. */
interface Joined {
  readonly text: string;
  /** Where each value begins, and where the one behind the last would. */
  readonly starts: Uint32Array;
}

/** No value has it, since control characters are made visible before they come here. */
const separator = "\n";

const joined = new WeakMap<readonly string[], Joined>();

function join(values: readonly string[]): Joined {
  const lower = values.map((value) => value.toLowerCase());
  const starts = new Uint32Array(values.length + 1);
  for (const [number, { length }] of lower.entries()) starts[number + 1] = (starts[number] ?? 0) + length + 1;
  return { text: lower.join(separator), starts };
}

/** Of each value: 1 where it contains a text in lower case. */
function valuesContaining(values: readonly string[], wanted: string): Uint8Array {
  const found = new Uint8Array(values.length);
  if (wanted.includes(separator)) return found;
  const { text, starts } = joined.get(values) ?? join(values);
  joined.set(values, { text, starts });
  let number = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[number])) {
    while ((starts[number] ?? 0) <= at) number++;
    found[number - 1] = 1;
  }
  return found;
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
