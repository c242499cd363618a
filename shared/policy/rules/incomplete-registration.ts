import type { Rule, Subject } from "../rule.ts";

/** The five facts of a joint identity register; a credential that ends by itself need not be rotated. */
const facts: Readonly<Record<string, (subject: Subject) => boolean>> = {
  owners: ({ identity }) => identity?.owners.business !== undefined && identity.owners.steward !== undefined,
  "credential type": ({ credentials, finding }) =>
    finding.type !== undefined || credentials.every(({ type }) => type !== undefined),
  "token TTL": ({ credentials, attribution: { lifetime } }) =>
    lifetime.class === "short-lived" ||
    credentials.every(
      ({ expires, ttl, rotation }) =>
        expires !== undefined || (ttl !== undefined && ttl !== "unknown") || rotation?.everyDays !== undefined,
    ),
  "last rotation": ({ credentials, today, attribution: { lifetime } }) =>
    lifetime.class === "short-lived" ||
    credentials.every((credential) =>
      [credential.lastRotated, credential.issuedAt].some((day) => day !== undefined && day <= today),
    ),
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
