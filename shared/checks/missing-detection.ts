import { missingDetection as rule } from "../policy/rules/missing-detection.ts";
import { addDays } from "../text/days.ts";
import { aboutEntry, inUse, type Check } from "./check.ts";
import type { Identity } from "../model/identity.ts";

export const missingDetection: Check = {
  id: rule.id,
  title: rule.title,
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) => {
      const gap = gapOf(identity.detection, review.policy.lifetime.reviewEvery, review.today);
      return gap === undefined ? [] : [{ ...aboutEntry(identity), detail: gap }];
    }),
};

/** Coverage that nobody states is missing from the registration; what is stated has to be told by somebody, and tried. */
function gapOf(
  { coverage, sources, lastTested }: Identity["detection"],
  reviewEvery: number,
  today: string,
): Readonly<Record<string, string>> | undefined {
  if (coverage === "unknown") return undefined;
  if (coverage === "none") return { gap: "none" };
  if (sources.length === 0) return { gap: "no-sources", coverage };
  return lastTested !== undefined && addDays(lastTested, reviewEvery) < today
    ? { gap: "not-tested", lastTested }
    : undefined;
}
