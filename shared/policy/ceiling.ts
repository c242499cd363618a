import type { Application, Subject } from "./rule.ts";

const confidences = ["low", "medium", "high"] as const;

/** Whether an exposed secret is too doubtful to block by this policy; false for uses and issuances, which are certain. */
export const isDoubtful = ({ finding, policy }: Subject): boolean =>
  finding.kind === "exposed-secret" &&
  confidences.indexOf(finding.confidence) < confidences.indexOf(policy.confidence.block);

/** Whether its issuer has ended it: the credential says so, or the code that mints it. A register's word is no proof. */
export const isProvenExpired = ({ attribution: { lifetime } }: Subject): boolean =>
  lifetime.class === "expired" && (lifetime.basis === "credential" || lifetime.basis === "code");

/**
 * How far a demand for an owner goes:
 *
 *     proven expired    warns at most: whoever owns it has nothing left to protect but the habit
 *     short-lived       `shortLived` at most: it ends before anybody could be asked
 *     doubtful secret   warns at most
 */
export function ownershipCeiling(subject: Subject, shortLived: "allow" | "warn"): Application {
  if (isProvenExpired(subject)) return { atMost: isDoubtful(subject) ? "allow" : "warn", because: "lifetime" };
  if (subject.attribution.lifetime.class === "short-lived") return { atMost: shortLived, because: "lifetime" };
  if (isDoubtful(subject)) return { atMost: "warn", because: "confidence" };
  return {};
}

/** A demand on the lifetime of a doubtful secret warns at most. */
export const lifetimeCeiling = (subject: Subject): Application =>
  isDoubtful(subject) ? { atMost: "warn", because: "confidence" } : {};
