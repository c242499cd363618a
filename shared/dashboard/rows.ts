import type { DashboardData, ListColumn, NumberColumn, PackedNumbers, TextColumn } from "../model/dashboard.ts";
import { compareText } from "../text/compare.ts";
import { unpackNumbers } from "../text/packed-numbers.ts";
import { fieldOf, type Field, type Range } from "./fields.ts";
import { flags } from "./flags.ts";
import { inRange } from "./ranges.ts";

/** What stands in every row of a field: the number of a text, or of a set of texts where there are `sets`. */
export interface Category {
  readonly values: readonly string[];
  readonly sets?: readonly (readonly number[])[];
  readonly rows: Uint32Array;
}

/** Of each row: 1 where it is meant, else 0. */
export type RowSet = Uint8Array<ArrayBuffer>;

/** The verdicts as the page works on them. Everything is made once; what only some views need, when they ask. */
export interface Rows {
  readonly count: number;
  readonly credentials: number;
  /** Of each row. */
  readonly credentialOf: Uint32Array;
  /** All rows, those of one credential side by side. */
  readonly byCredential: Uint32Array;
  /** All rows, the most urgent first. */
  readonly byUrgency: Uint32Array;
  readonly text: (column: TextColumn, row: number) => string;
  readonly list: (column: ListColumn, row: number) => readonly string[];
  /** Not a number where nothing is known. */
  readonly number: (column: NumberColumn, row: number) => number;
  readonly numbers: Readonly<Record<NumberColumn, Float64Array>>;
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
  const unpack = (packed: PackedNumbers): Uint32Array => unpackNumbers(packed, count);
  const credentialOf = unpack(data.credentials);
  const credentials = credentialOf.reduce((most, one) => Math.max(most, one + 1), 0);
  const texts = mapRecord(data.texts, ({ values, rows }) => ({ values, rows: unpack(rows) }));
  const lists = mapRecord(data.lists, ({ values, sets, rows }) => ({ values, sets, rows: unpack(rows) }));
  const numbers = mapRecord(data.numbers, ({ values, rows }) => {
    const known = Float64Array.from(values, (value) => value ?? NaN);
    return Float64Array.from(unpack(rows), (number) => known[number] ?? NaN);
  });
  const categories = new Map<string, Category>();
  const orders = new Map<string, Uint32Array>();
  const byUrgency = sortByUrgency(texts, count);

  function makeCategory({ source }: Field): Category {
    if ("text" in source) return texts[source.text];
    if ("list" in source) return lists[source.list];
    if ("number" in source) return inRanges(numbers[source.number], source.ranges);
    const raised = flags.map(({ demands }) =>
      demands
        .map((demand) => {
          if ("number" in demand) return rowsOf(numbers[demand.number], demand.holds);
          return rowsWith("text" in demand ? texts[demand.text] : lists[demand.list], demand.holds);
        })
        .reduce((some, others) => some.map((one, row) => one & (others[row] ?? 0))),
    );
    const bits = new Uint32Array(count);
    for (const [bit, rows] of raised.entries())
      for (let row = 0; row < count; row++) bits[row] = (bits[row] ?? 0) | ((rows[row] ?? 0) << bit);
    const sets = new Map<number, number>();
    const rows = bits.map((set) => rankIn(sets, set));
    return {
      values: flags.map(({ id }) => id),
      sets: [...sets.keys()].map((set) => [...flags.keys()].filter((bit) => (set & (1 << bit)) !== 0)),
      rows,
    };
  }

  function category(field: Field): Category {
    const known = categories.get(field.key) ?? makeCategory(field);
    categories.set(field.key, known);
    return known;
  }

  function makeOrder(field: Field, descending: boolean): Uint32Array {
    const ranks =
      "number" in field.source ? numberRanks(numbers[field.source.number]) : textRanks(category(field), field);
    return sortByRank(byUrgency, descending ? turn(ranks) : ranks);
  }

  return {
    count,
    text: (column, row) => texts[column].values[texts[column].rows[row] ?? 0] ?? "",
    list: (column, row) => {
      const { values, sets, rows } = lists[column];
      return (sets[rows[row] ?? 0] ?? []).map((value) => values[value] ?? "");
    },
    number: (column, row) => numbers[column][row] ?? NaN,
    numbers,
    credentials,
    credentialOf,
    byCredential: sortByRank(byUrgency, { of: credentialOf, count: credentials }),
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

/** Which rows hold a value that passes. Every value is looked at once, however many rows hold it. */
export const rowsWith = (category: Category, passes: (value: string) => boolean): RowSet =>
  addRowsWith(
    new Uint8Array(category.rows.length),
    category,
    Uint8Array.from(category.values, (value) => Number(passes(value))),
    passes(""),
  );

/** Adds to `found` the rows that hold a value which is 1 in `good`, and with `none` those of a list that hold nothing. */
export function addRowsWith(found: RowSet, { sets, rows }: Category, good: Uint8Array, none = false): RowSet {
  const table =
    sets === undefined
      ? good
      : Uint8Array.from(sets, (set) => Number(set.length === 0 ? none : set.some((value) => good[value] === 1)));
  if (table.includes(1))
    for (let row = 0; row < found.length; row++) found[row] = (found[row] ?? 0) | (table[rows[row] ?? 0] ?? 0);
  return found;
}

/** Which rows have a number that passes. */
export function rowsOf(column: Float64Array, passes: (value: number) => boolean): RowSet {
  const found = new Uint8Array(column.length);
  for (let row = 0; row < found.length; row++) found[row] = Number(passes(column[row] ?? NaN));
  return found;
}

/** Which of the ranges each number falls in. */
function inRanges(column: Float64Array, ranges: readonly Range[]): Category {
  const tests = ranges.map(({ value }) => inRange(value));
  const known = new Map<number, number>();
  const rows = Uint32Array.from(column, (value) => {
    const range =
      known.get(value) ??
      Math.max(
        0,
        tests.findIndex((test) => test?.(value)),
      );
    known.set(value, range);
    return range;
  });
  return { values: ranges.map(({ value }) => value), rows };
}

/** Where each row stands. */
interface Ranks {
  readonly of: ArrayLike<number>;
  readonly count: number;
}

/** In time linear in rows and ranks; rows of the same rank keep their order. */
function sortByRank(order: Uint32Array, { of, count }: Ranks): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const row of order) starts[(of[row] ?? 0) + 1] = (starts[(of[row] ?? 0) + 1] ?? 0) + 1;
  for (let rank = 1; rank <= count; rank++) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const rank = of[row] ?? 0;
    const at = starts[rank] ?? 0;
    sorted[at] = row;
    starts[rank] = at + 1;
  }
  return sorted;
}

/** The other way, but for the last rank: what is unknown comes last either way. */
const turn = ({ of, count }: Ranks): Ranks => ({
  of: Array.from(of, (rank) => (rank === count - 1 ? rank : count - 2 - rank)),
  count,
});

/** The least weighty first, since a sort keeps what those before it did. */
function sortByUrgency(texts: Readonly<Record<TextColumn, Category>>, count: number): Uint32Array {
  let order: Uint32Array = Uint32Array.from({ length: count }, (_, row) => row);
  for (const [column, values] of urgencies.toReversed()) {
    const category = texts[column];
    const ranks = category.values.map((value) => (values.includes(value) ? values.indexOf(value) : values.length));
    order = sortByRank(order, { of: category.rows.map((value) => ranks[value] ?? 0), count: values.length + 1 });
  }
  return order;
}

function numberRanks(column: Float64Array): Ranks {
  const values = [...new Set(column)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  const last = values.length;
  return { of: Array.from(column, (value) => ranks.get(value) ?? last), count: last + 1 };
}

/** By the order that the values have of their own, else as words; what has no value comes last. */
function textRanks({ values, sets, rows }: Category, { order = [] }: Field): Ranks {
  const words = (sets ?? values.map((_, value) => [value])).map((set) => {
    const texts = set.map((value) => values[value] ?? "");
    const known = order.indexOf(texts[0] ?? "");
    return known < 0 ? texts.join(" ").toLowerCase() : String.fromCharCode(known);
  });
  const numbers = [...words.keys()]
    .filter((number) => words[number] !== "")
    .sort((a, b) => compareText(words[a] ?? "", words[b] ?? ""));
  const ranks = new Map(numbers.map((number, rank) => [number, rank]));
  const last = words.length;
  return { of: Array.from(rows, (number) => ranks.get(number) ?? last), count: last + 1 };
}

function rankIn(ranks: Map<number, number>, value: number): number {
  const known = ranks.get(value);
  if (known !== undefined) return known;
  ranks.set(value, ranks.size);
  return ranks.size - 1;
}

const mapRecord = <K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>;

/** Whether a field is worth a column, a facet and a group: what names the only repository says the same of every line. */
export const tells = (rows: Rows, field: Field): boolean =>
  field.key !== "repo" || rows.category(field).values.length !== 1;

/** The field under a key that this code names itself. */
export function theField(key: string): Field {
  const field = fieldOf(key);
  if (field) return field;
  throw new Error(`there is no field ${key}`);
}
