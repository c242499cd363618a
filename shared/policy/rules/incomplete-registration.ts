import type { Rule, Subject } from "../rule.ts";

/** The five facts of a joint identity register; a credential that ends by itself need not be rotated. */
const facts: Readonly<Record<string, (subject: Subject) => boolean>> = {
  owners: ({ identity }) => identity?.owners.business !== undefined && identity.owners.steward !== undefined,
  "credential type": ({ credential, finding }) => (credential?.type ?? finding.type) !== undefined,
  "token TTL": ({ credential, attribution: { lifetime } }) =>
    credential?.expires !== undefined ||
    (credential?.ttl !== undefined && credential.ttl !== "unknown") ||
    credential?.rotation?.everyDays !== undefined ||
    lifetime.class === "short-lived",
  "last rotation": ({ credential, attribution: { lifetime } }) =>
    (credential?.lastRotated ?? credential?.issuedAt) !== undefined || lifetime.class === "short-lived",
  "detection coverage": ({ identity }) => identity?.detection.coverage !== "unknown",
};

export const incompleteRegistration: Rule = {
  id: "incomplete-registration",
  title: "A register entry states owners, credential type, token TTL, last rotation and detection coverage",
  decision: "warn",
  frameworks: ["ID.AM-08"],
  apply: (subject) => {
    if (!subject.identity) return undefined;
    const missing = Object.keys(facts).filter((fact) => !facts[fact]?.(subject));
    return missing.length > 0 ? { detail: { missing: missing.join(", ") } } : undefined;
  },
};
