import type { Policy } from "../model/policy.ts";
import type { Decision } from "../model/verdict.ts";

/** What a rule or a check does today. */
export interface Setting {
  readonly decision: Decision;
  /** It would block, and only warns until this ISO day. */
  readonly waitsFor?: string;
}

/** What the policy lets a rule or a check do today, or else what it does by itself. */
export function settingOf(
  { id, decision }: { readonly id: string; readonly decision: Decision },
  { rules }: Policy,
  today: string,
): Setting {
  const setting = rules[id] ?? { decision };
  const { from } = setting;
  const waits = from !== undefined && today < from && setting.decision === "block";
  return waits ? { decision: "warn", waitsFor: from } : { decision: setting.decision };
}
