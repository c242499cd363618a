import { agentCredential } from "./agent-credential.ts";
import { ambiguousOwner } from "./ambiguous-owner.ts";
import { compromisedIdentity } from "./compromised-identity.ts";
import { environmentCrossing } from "./environment-crossing.ts";
import { exposedSecret } from "./exposed-secret.ts";
import { incompleteRegistration } from "./incomplete-registration.ts";
import { longLived } from "./long-lived.ts";
import { missingDetection } from "./missing-detection.ts";
import { overPrivileged } from "./over-privileged.ts";
import { overdueReview } from "./overdue-review.ts";
import { overdueRotation } from "./overdue-rotation.ts";
import { pendingRegistration } from "./pending-registration.ts";
import { personalCredentialInAutomation } from "./personal-credential-in-automation.ts";
import { retiredIdentity } from "./retired-identity.ts";
import { sharedCredential } from "./shared-credential.ts";
import { staticCredential } from "./static-credential.ts";
import { stewardMismatch } from "./steward-mismatch.ts";
import { thirdPartyCredential } from "./third-party-credential.ts";
import { unjustifiedAllowance } from "./unjustified-allowance.ts";
import { unknownIssuer } from "./unknown-issuer.ts";
import { unknownLifetime } from "./unknown-lifetime.ts";
import { unowned } from "./unowned.ts";
import { unprotectedRegister } from "./unprotected-register.ts";
import { unregistered } from "./unregistered.ts";
import { unrestrictedFederation } from "./unrestricted-federation.ts";
import { weakAuthentication } from "./weak-authentication.ts";
import type { Rule } from "../rule.ts";

/** Every demand of the policy, the one people must hear of first on top. Adding one is its file, its page and its line here. */
export const rules: readonly Rule[] = [
  compromisedIdentity,
  retiredIdentity,
  exposedSecret,
  ambiguousOwner,
  pendingRegistration,
  unowned,
  longLived,
  overdueRotation,
  unregistered,
  unknownLifetime,
  staticCredential,
  personalCredentialInAutomation,
  agentCredential,
  thirdPartyCredential,
  sharedCredential,
  environmentCrossing,
  overPrivileged,
  unrestrictedFederation,
  weakAuthentication,
  incompleteRegistration,
  missingDetection,
  overdueReview,
  unjustifiedAllowance,
  unprotectedRegister,
  unknownIssuer,
  stewardMismatch,
];

/**
 * Rules a policy may set and a scan cannot apply: whether an owner has left is known only at the code host, and a scan
 * uses no network.
 */
export const unappliedRules: readonly string[] = ["departed-owner"];

export const ruleIds: readonly string[] = [...rules.map((rule) => rule.id), ...unappliedRules].sort();
