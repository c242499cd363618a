import type { DashboardData, ListColumn, NumberColumn, TextColumn } from "../model/dashboard.ts";
import { fieldOf, type Field } from "./fields.ts";
import { flagSets, flags } from "./flags.ts";
import { inRange } from "./ranges.ts";

/** What stands in every row of a field: the number of a text, or of a set of texts where there are `sets`. */
export interface Category {
  readonly values: readonly string[];
  readonly sets?: readonly (readonly number[])[];
  readonly rows: Uint32Array;
}

/** The verdicts as the page works on them. Everything is made once; what only some views need, when they ask. */
export interface Rows {
  readonly count: number;
  readonly credentials: number;
  /** Of each row. */
  readonly credentialOf: Uint32Array;
  /** All rows, those of one credential side by side. */
  readonly byCredential: Uint32Array;
  /** Of each row: its place among all, the most urgent first. */
  readonly urgency: Uint32Array;
  /** All rows, the most urgent first. */
  readonly byUrgency: Uint32Array;
  readonly text: (column: TextColumn, row: number) => string;
  readonly list: (column: ListColumn, row: number) => readonly string[];
  /** Not a number where nothing is known. */
  readonly number: (column: NumberColumn, row: number) => number;
  readonly category: (field: Field) => Category;
  /** All rows by a field, and by urgency where it says the same. */
  readonly sorted: (field: Field, descending: boolean) => Uint32Array;
}

/** Gravest first, as reports order their verdicts. */
const urgencies: readonly (readonly [TextColumn, readonly string[]])[] = [
  ["state", ["new", "", "old"]],
  ["decision", ["block", "warn", "allow"]],
  ["kind", ["exposed-secret", "credential-issuance", "credential-use"]],
  ["lifetime", ["long-lived", "unknown", "bounded", "short-lived", "expired"]],
  ["blast-radius", ["critical", "high", "medium", "low"]],
];

export function createRows(data: DashboardData): Rows {
  const count = data.rows;
  const credentialOf = Uint32Array.from(data.credentials);
  const credentials = credentialOf.reduce((most, one) => Math.max(most, one + 1), 0);
  const texts = mapRecord(data.texts, ({ values, rows }) => ({ values, rows: Uint32Array.from(rows) }));
  const lists = mapRecord(data.lists, ({ values, sets, rows }) => ({ values, sets, rows: Uint32Array.from(rows) }));
  const numbers = mapRecord(data.numbers, (column) => Float64Array.from(column, (value) => value ?? NaN));
  const categories = new Map<string, Category>();
  const orders = new Map<string, Uint32Array>();

  const base = {
    count,
    text: (column: TextColumn, row: number): string => texts[column].values[texts[column].rows[row] ?? 0] ?? "",
    list: (column: ListColumn, row: number): readonly string[] => {
      const { values, sets, rows } = lists[column];
      return (sets[rows[row] ?? 0] ?? []).map((value) => values[value] ?? "");
    },
    number: (column: NumberColumn, row: number): number => numbers[column][row] ?? NaN,
  };

  const byUrgency = sortedBy(count, urgencyKeys(texts));
  const urgency = rankOf(byUrgency);

  function makeCategory({ source }: Field): Category {
    if ("text" in source) return texts[source.text];
    if ("list" in source) return lists[source.list];
    if ("flags" in source) return { values: flags.map(({ id }) => id), ...flagSets(base) };
    const column = numbers[source.number];
    const tests = source.ranges.map(({ value }) => inRange(value));
    const rows = Uint32Array.from(column, (value) =>
      Math.max(
        0,
        tests.findIndex((test) => test?.(value)),
      ),
    );
    return { values: source.ranges.map(({ value }) => value), rows };
  }

  function category(field: Field): Category {
    const known = categories.get(field.key) ?? makeCategory(field);
    categories.set(field.key, known);
    return known;
  }

  function makeOrder(field: Field, descending: boolean): Uint32Array {
    const { source } = field;
    const keys =
      "number" in source
        ? // What is unknown comes last, whichever way.
          numbers[source.number].map((value) => (Number.isNaN(value) ? lastOfAll : descending ? -value : value))
        : textKeys(category(field), field, descending);
    return sortedBy(count, [keys, urgency]);
  }

  return {
    ...base,
    credentials,
    credentialOf,
    byCredential: sortedBy(count, [credentialOf, urgency]),
    urgency,
    byUrgency,
    category,
    sorted: (field, descending) => {
      const key = `${field.key} ${descending}`;
      const known = orders.get(key) ?? makeOrder(field, descending);
      orders.set(key, known);
      return known;
    },
  };
}

type Keys = ArrayLike<number>;

const lastOfAll = Number.MAX_VALUE;

function urgencyKeys(texts: Readonly<Record<TextColumn, Category>>): readonly Keys[] {
  return urgencies.map(([column, order]) => {
    const { values, rows } = texts[column];
    const ranks = values.map((value) => (order.includes(value) ? order.indexOf(value) : order.length));
    return rows.map((value) => ranks[value] ?? 0);
  });
}

/** Row numbers by several keys, the first the weightiest; rows that are alike keep their order. */
function sortedBy(count: number, keys: readonly Keys[]): Uint32Array {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  return rows.sort((a, b) => {
    for (const key of keys) {
      const difference = (key[a] ?? 0) - (key[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function rankOf(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length);
  order.forEach((row, rank) => (ranks[row] = rank));
  return ranks;
}

/** By the order that the values have of their own, else as people sort words; what has no value comes last. */
function textKeys({ values, sets, rows }: Category, { order = [] }: Field, descending: boolean): Keys {
  const words = (sets ?? values.map((_, value) => [value])).map((set) => set.map((value) => values[value] ?? ""));
  const keyOf = (set: readonly string[]): string => {
    const [first = ""] = set;
    const known = order.indexOf(first);
    return known >= 0 ? String.fromCharCode(known) : set.join(" ").toLowerCase();
  };
  const keyed = words.map(keyOf);
  const sorted = [...keyed.keys()].sort((a, b) => compareWords(keyed[a] ?? "", keyed[b] ?? ""));
  const ranks = new Float64Array(keyed.length);
  sorted.forEach((number, rank) => (ranks[number] = keyed[number] === "" ? lastOfAll : descending ? -rank : rank));
  return Float64Array.from(rows, (number) => ranks[number] ?? 0);
}

const compareWords = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const mapRecord = <K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>;

/** The field under a key that this code names itself. */
export function theField(key: string): Field {
  const field = fieldOf(key);
  if (field) return field;
  throw new Error(`there is no field ${key}`);
}
