import type { Rulebook } from "../shared/model/context.ts";
import type { RulebookReading } from "../shared/rulebook.ts";

/**
 * While a rule file is half written, what it said before stays in force, and a problem says so: else every credential
 * would be unowned between two keystrokes.
 */
export function keepStanding(reading: RulebookReading, before: Rulebook | undefined): RulebookReading {
  const kept = [...reading.unusable].filter(([part]) => before?.[part] !== undefined);
  if (kept.length === 0) return reading;
  return {
    ...reading,
    rulebook: { ...reading.rulebook, ...Object.fromEntries(kept.map(([part]) => [part, before?.[part]])) },
    problems: [
      ...reading.problems,
      ...kept.map(([, path]) => ({ code: "earlier-rules-in-force", path, severity: "warning" }) as const),
    ],
  };
}
