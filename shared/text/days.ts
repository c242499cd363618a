const millisecondsInADay = 86_400_000;

/** An ISO day (`2026-02-01`) plus whole days, as an ISO day. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * millisecondsInADay).toISOString().slice(0, 10);

/** Days from one ISO 8601 instant or day to another, with fractions; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / millisecondsInADay;
