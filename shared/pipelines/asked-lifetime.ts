import { isDay } from "../text/durations.ts";

/** `duration`: `8760h`, `30m`, `7d`; `end`: a day or an instant in ISO 8601. */
export type LifetimeUnit = "seconds" | "days" | "years" | "duration" | "end";

/** The lifetime that code asks for; absent where it asks for none, or for one that is computed. Days. */
export interface AskedLifetime {
  readonly days?: number;
  readonly expiresAt?: string;
}

/** What a place that was asked says; nothing for what is no lifetime. */
export function readLifetime(asked: string, unit: LifetimeUnit): AskedLifetime {
  if (unit === "end") return isDay(asked.slice(0, 10)) ? { expiresAt: asked.slice(0, 10) } : {};
  const days = unit === "duration" ? readDuration(asked) : asked === "" ? Number.NaN : Number(asked) * unitDays[unit];
  return Number.isFinite(days) && days > 0 ? { days } : {};
}

const unitDays = { seconds: 1 / 86_400, days: 1, years: 365 } as const;
const durationDays: Readonly<Record<string, number>> = { s: 1 / 86_400, m: 1 / 1440, h: 1 / 24, d: 1, w: 7 };

/** `8760h`, `1h30m`, `7d`; a bare number counts seconds. Days; NaN for what is none of it. */
function readDuration(asked: string): number {
  if (/^\d{1,12}$/.test(asked)) return Number(asked) * unitDays.seconds;
  if (!/^(?:\d{1,9}[smhdw])+$/.test(asked)) return Number.NaN;
  return [...asked.matchAll(/(\d+)([smhdw])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (durationDays[unit ?? ""] ?? 0),
    0,
  );
}
