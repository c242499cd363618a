import { isDay } from "./durations.ts";

/** Seconds from here on would lie in the year 5138, so a number above is meant in milliseconds. */
const mostSeconds = 100_000_000_000;

/**
 * The UTC day of a moment as exports write it: ISO 8601 with or without a time, seconds or milliseconds since 1970, and
 * .NET's `/Date(…)/`. `undefined` for anything else: whether 03/04/2026 lies in March or April nobody can tell.
 */
export function dayOf(written: string | number): string | undefined {
  if (typeof written === "number") return dayOfMoment(written < mostSeconds ? written * 1000 : written);
  const text = written.trim();
  const ticks = /^\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text)?.[1];
  if (ticks !== undefined) return dayOfMoment(Number(ticks));
  if (/^\d{10}(?:\d{3})?$/.test(text)) return dayOf(Number(text));
  const [, day = "", time, zone = "Z"] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i.exec(text) ?? [];
  if (!isDay(day)) return undefined;
  if (time === undefined) return day;
  const offset = /^(?:z|utc)$/i.test(zone) ? "Z" : zone.replace(/^(...)(\d\d)$/, "$1:$2");
  return dayOfMoment(Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}${offset}`));
}

function dayOfMoment(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  return isDay(day) ? day : undefined;
}
