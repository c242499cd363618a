import type { Lists, Texts } from "../model/dashboard.ts";

/** A column that keeps every text once, however many rows it stands in. */
export interface TextCollector {
  readonly add: (text: string) => void;
  readonly texts: () => Texts;
}

/** The same for a column whose rows hold any number of texts. */
export interface ListCollector {
  readonly add: (list: readonly string[]) => void;
  readonly lists: () => Lists;
}

export function collectTexts(): TextCollector {
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  return {
    add: (text) => void rows.push(numberOf(numbers, text)),
    texts: () => ({ values: [...numbers.keys()], rows }),
  };
}

export function collectLists(): ListCollector {
  const numbers = new Map<string, number>();
  const sets = new Map<string, number>();
  const rows: number[] = [];
  return {
    add: (list) => {
      const set = [...new Set(list.map((text) => numberOf(numbers, text)))].sort((a, b) => a - b);
      rows.push(numberOf(sets, set.join(",")));
    },
    lists: () => ({
      values: [...numbers.keys()],
      sets: [...sets.keys()].map((set) => (set === "" ? [] : set.split(",").map(Number))),
      rows,
    }),
  };
}

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
