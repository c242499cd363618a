/** `12,345`. The runtime's own formatter takes longer to load than a small scan takes. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 file`, `2 files`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export const capitalise = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** How far long work has come. */
export const progressPhrase = (done: number, all: number): string => `${grouped(done)} of ${plural(all, "file")}`;
