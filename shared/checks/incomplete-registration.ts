import type { Identity } from "../model/identity.ts";
import { missingFacts } from "../policy/registered-facts.ts";
import { incompleteRegistration as rule } from "../policy/rules/incomplete-registration.ts";
import { aboutEntry, inUse, type Check, type Review } from "./check.ts";

export const incompleteRegistration: Check = {
  id: rule.id,
  title: rule.title,
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) => {
      const missing = missingFrom(identity, review);
      return missing.length === 0 ? [] : [{ ...aboutEntry(identity), detail: { missing: missing.join(", ") } }];
    }),
};

/** What the entry lacks, or any of its credentials, each once. */
function missingFrom(identity: Identity, { seen, today }: Review): readonly string[] {
  const perCredential = identity.credentials.flatMap((credential) => {
    const verdicts = seen(credential);
    const typeIsSeen = verdicts.some(({ finding }) => finding.type !== undefined);
    const isShortLived = verdicts.length > 0 && verdicts.every(({ lifetime }) => lifetime.class === "short-lived");
    return missingFacts({ identity, credentials: [credential], typeIsSeen, isShortLived, today });
  });
  const ofEntry = missingFacts({ identity, credentials: [], typeIsSeen: true, isShortLived: true, today });
  return [...new Set([...perCredential, ...ofEntry])];
}
