import { noValue } from "./fields.ts";

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "": (value, limit) => value === limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
};

/** What `>90`, `<14d`, `30..89`, `7` or `none` says of a number of days; `undefined` where it says nothing. */
export function inRange(text: string): ((value: number) => boolean) | undefined {
  if (text.toLowerCase() === noValue) return Number.isNaN;
  const between = /^(-?\d{1,9})d?\.\.(-?\d{1,9})d?$/.exec(text);
  if (between) {
    const [least, most] = [Number(between[1]), Number(between[2])];
    return (value) => value >= least && value <= most;
  }
  const [, sign, limit] = /^(>=|<=|>|<|)(-?\d{1,9})d?$/.exec(text) ?? [];
  const compare = sign === undefined ? undefined : comparisons[sign];
  return compare && ((value) => compare(value, Number(limit)));
}
