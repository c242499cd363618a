/** `12,345`. The runtime's own formatter takes longer to load than a small scan takes. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** `1 file`, `2 files`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const units = [
  [1, "day"],
  [1 / 24, "hour"],
  [1 / 1440, "minute"],
] as const;

/** Days as people write them, `90 days`, `12 hours`: in the largest unit of which they are a whole number. */
export function durationPhrase(days: number): string {
  const isWhole = (count: number): boolean => count > 0.5 && Math.abs(count - Math.round(count)) < 1e-6;
  const [size, unit] = units.find(([one]) => isWhole(days / one)) ?? units[2];
  return plural(Math.round(days / size), unit);
}

export const capitalise = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** How far long work has come. */
export const progressPhrase = (done: number, all: number): string => `${grouped(done)} of ${plural(all, "file")}`;
