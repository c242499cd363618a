const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const short = /^(\d{1,6})(min|h|d|w)$/;
/** https://www.rfc-editor.org/rfc/rfc3339#appendix-A; a year counts 365 days, a month 30. */
const iso =
  /^P(?=.)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=.)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;

const shortDays: Readonly<Record<string, number>> = { min: 1 / 1440, h: 1 / 24, d: 1, w: 7 };
const isoDays = [365, 30, 7, 1, 1 / 24, 1 / 1440, 1 / 86_400];

/** Days of `90d`, `12h`, `30min`, `2w` or ISO 8601 `P90D`; `undefined` for anything else. `3m` is refused: minutes or months? */
export function parseDuration(text: string): number | undefined {
  const days = readDuration(text);
  return days === undefined || days > longestDays ? undefined : days;
}

/** Dates beyond stop sorting as text. */
const longestDays = 36_525;

/** The limit in words, for a problem about what is longer. */
export const longestDuration = "at most 100 years";

function readDuration(text: string): number | undefined {
  const [, count, unit] = short.exec(text) ?? [];
  if (count !== undefined && unit !== undefined) return Number(count) * (shortDays[unit] ?? 0);
  const parts = iso.exec(text)?.slice(1);
  return parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (isoDays[index] ?? 0), 0);
}

/** Whether a text is a day of the calendar, `2026-11-22`. */
export function isDay(text: string): boolean {
  const [, year, month, date] = (day.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= days;
}
