/** What credentials can truthfully say: not before there was an internet, not after anybody who reads this. */
const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2200, 0);

/** ISO 8601 in UTC, without milliseconds; undefined for what is no date or an absurd one. */
export function dateOfSeconds(seconds: unknown): string | undefined {
  const number = typeof seconds === "string" && /^\d{1,12}(?:\.\d{1,9})?$/.test(seconds) ? Number(seconds) : seconds;
  return typeof number === "number" ? dateOfMilliseconds(number * 1000) : undefined;
}

export function dateOfMilliseconds(milliseconds: number): string | undefined {
  if (!(milliseconds >= earliest && milliseconds < latest)) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

const day = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?Z?)?$/;

/** `2026-11-22`, `2026-11-22T10:00:00Z` or `20261122T100000Z`, all taken as UTC; undefined for anything else. */
export function dateOfText(text: string | undefined): string | undefined {
  const found = day.exec(text ?? "");
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const milliseconds = Date.UTC(year, month - 1, date, hours, minutes, seconds);
  const read = new Date(milliseconds);
  const isDate = read.getUTCMonth() === month - 1 && read.getUTCDate() === date;
  return isDate ? dateOfMilliseconds(milliseconds) : undefined;
}

/** `issuedAt` and `expiresAt` without the ones that are not known. */
export function period(
  issuedAt: string | undefined,
  expiresAt: string | undefined,
): { issuedAt?: string; expiresAt?: string } {
  return { ...(issuedAt !== undefined && { issuedAt }), ...(expiresAt !== undefined && { expiresAt }) };
}
