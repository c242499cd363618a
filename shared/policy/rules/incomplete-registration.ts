import { missingFacts } from "../registered-facts.ts";
import type { Rule } from "../rule.ts";

export const incompleteRegistration: Rule = {
  id: "incomplete-registration",
  title: "A register entry states owners, credential type, token TTL, last rotation and detection coverage",
  decision: "warn",
  frameworks: ["ID.AM-08"],
  apply: ({ identity, credentials, finding, attribution, today }) => {
    if (!identity) return undefined;
    const missing = missingFacts({
      identity,
      credentials,
      typeIsSeen: finding.type !== undefined,
      isShortLived: attribution.lifetime.class === "short-lived",
      today,
    });
    return missing.length > 0 ? { detail: { missing: missing.join(", ") } } : undefined;
  },
};
