import type { Lists, PackedNumbers } from "../model/dashboard.ts";
import { packNumbers } from "../text/packed-numbers.ts";

/** A column that keeps every value once, however many rows it stands in. */
export interface Collector<T> {
  readonly add: (value: T) => void;
  readonly column: () => { readonly values: readonly T[]; readonly rows: PackedNumbers };
}

/** The same for a column whose rows hold any number of texts. */
export interface ListCollector {
  readonly add: (list: readonly string[]) => void;
  readonly column: () => Lists;
}

export function collectValues<T>(): Collector<T> {
  const numbers = new Map<T, number>();
  const rows = collectRows();
  return {
    add: (value) => rows.add(rankIn(numbers, value)),
    column: () => ({ values: [...numbers.keys()], rows: rows.pack() }),
  };
}

export function collectLists(): ListCollector {
  const numbers = new Map<string, number>();
  const sets = new Map<string, number>();
  const rows = collectRows();
  return {
    add: (list) => {
      const set = [...new Set(list.map((text) => rankIn(numbers, text)))].sort((a, b) => a - b);
      rows.add(rankIn(sets, set.join()));
    },
    column: () => ({
      values: [...numbers.keys()],
      sets: [...sets.keys()].map((set) => (set === "" ? [] : set.split(",").map(Number))),
      rows: rows.pack(),
    }),
  };
}

/** A natural number for each row, in a quarter of the memory that a list of them would take. */
export function collectRows(): { readonly add: (number: number) => void; readonly pack: () => PackedNumbers } {
  let rows = new Uint32Array(1024);
  let length = 0;
  return {
    add: (number) => {
      if (length === rows.length) {
        const longer = new Uint32Array(2 * length);
        longer.set(rows);
        rows = longer;
      }
      rows[length++] = number;
    },
    pack: () => packNumbers(rows.subarray(0, length)),
  };
}

function rankIn<T>(ranks: Map<T, number>, value: T): number {
  const known = ranks.get(value);
  if (known !== undefined) return known;
  ranks.set(value, ranks.size);
  return ranks.size - 1;
}
