/** Keeps the first of many things, in the order of a text, so that what is left out takes no memory. */
export interface Earliest<Item> {
  readonly add: (item: Item) => void;
  /** In the order of the text. */
  readonly items: () => readonly Item[];
  /** The offset at which what is left out begins; infinite while nothing is. */
  readonly end: () => number;
}

export function createEarliest<Item>(most: number, startOf: (item: Item) => number): Earliest<Item> {
  let kept: Item[] = [];
  let end = Infinity;

  function sort(): Item[] {
    kept.sort((one, other) => startOf(one) - startOf(other));
    const first = kept[most];
    if (first === undefined) return kept;
    const limit = (end = startOf(first));
    return (kept = kept.filter((item) => startOf(item) < limit));
  }

  return {
    add(item) {
      if (startOf(item) >= end) return;
      kept.push(item);
      // Twice as many at a time, so that they are seldom sorted.
      if (kept.length > 2 * most) sort();
    },
    items: sort,
    end: () => end,
  };
}
