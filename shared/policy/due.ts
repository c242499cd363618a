import type { Identity, RegisteredCredential } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";
import { addDays } from "../text/days.ts";

/** The ISO day by which a register entry is to be reviewed; `undefined` when nothing says since when it stands. */
export function reviewDue({ lifecycle }: Pick<Identity, "lifecycle">, policy: Policy): string | undefined {
  const { reviewBy, since } = lifecycle;
  return reviewBy ?? (since && addDays(since, policy.lifetime.reviewEvery));
}

/** By which a credential is to be rotated where nobody promised anything and nothing ends it by itself. */
export function rotationDueByPolicy(credential: RegisteredCredential, policy: Policy): string | undefined {
  const { expires, ttl, lastRotated, issuedAt } = credential;
  const since = lastRotated ?? issuedAt;
  if (expires !== undefined || typeof ttl === "number" || since === undefined) return undefined;
  return addDays(since, policy.lifetime.rotateEvery);
}

/** By the owner's promise, else by the policy. */
export function rotationDue(credential: RegisteredCredential, policy: Policy): string | undefined {
  const since = credential.lastRotated ?? credential.issuedAt;
  const everyDays = credential.rotation?.everyDays;
  if (since !== undefined && everyDays !== undefined) return addDays(since, everyDays);
  return rotationDueByPolicy(credential, policy);
}
