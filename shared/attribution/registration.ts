import type { Attribution, IdentityAttribution } from "../model/attribution.ts";
import type { Claim, RegisterIndex } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Identity, RegisteredCredential } from "../model/identity.ts";
import { addDays } from "../text/days.ts";
import { issuedOn } from "./lifetime.ts";
import { claimedIdentity, identitiesOf, registeredOwner } from "./ownership.ts";
import type { Kin, Relations } from "./relate.ts";

/** What the register says of a credential; the same for every finding that is claimed alike. */
export interface Registration {
  /** The claim of the only entry that has one. */
  readonly claim: Claim | undefined;
  /** The only entry that claims it. */
  readonly identity: Identity | undefined;
  /** Its credentials with an equal claim; several leave open which one it is. */
  readonly credentials: readonly RegisteredCredential[];
  /** Every entry with a claim; several are ambiguous. */
  readonly claimants: readonly Identity[];
  /** The credential type that all of them state. */
  readonly type: string | undefined;
  readonly rotation: Attribution["rotation"];
  readonly containment: Attribution["containment"];
  readonly owner: ReturnType<typeof registeredOwner>;
  readonly whose: IdentityAttribution | undefined;
}

/** Looks up what the register says of findings, each equal claim worked out once: many findings share one. */
export function createRegistrations(
  register: RegisterIndex | undefined,
  today: string,
  relations: Pick<Relations, "namesFilledBy">,
): (finding: Finding, kin: Kin) => Registration {
  const unclaimed = describeClaims([], today);
  const claimsOn = createClaims(register, relations);
  const byClaim = new Map<Claim, Registration>();
  return (finding, kin) => {
    const claims = claimsOn(finding, kin);
    const [claim, ...others] = claims;
    if (!claim) return unclaimed;
    if (others.length > 0) return describeClaims(claims, today);
    let known = byClaim.get(claim);
    if (!known) {
      known = describeClaims(claims, today);
      byClaim.set(claim, known);
    }
    return known;
  };
}

/** What equal claims amount to. */
export function describeClaims(claims: readonly Claim[], today: string): Registration {
  const claimants = identitiesOf(claims);
  const claim = claimants.length === 1 ? claims[0] : undefined;
  const credentials = claim ? [...new Set(claims.map((one) => one.credential))] : [];
  const [first, ...others] = credentials;
  return {
    claim,
    identity: claim?.identity,
    credentials,
    claimants,
    type: others.every(({ type }) => type === first?.type) ? first?.type : undefined,
    rotation: first && others.length === 0 ? rotationOf(first, today) : firstDue(credentials, today),
    containment: others.length === 0 ? first?.containment : undefined,
    owner: registeredOwner(claims),
    whose: claimedIdentity(claims),
  };
}

const none: readonly Claim[] = [];

/**
 * The strongest claims on a finding. The same value in several places is one credential, so what claims it in one of them
 * claims it in all: two entries that each know it under another name are ambiguous in both places. A stored name is not
 * joined so: each environment may store its own value under it. What mints the value of a name, and nothing else does, is
 * claimed with it.
 */
function createClaims(
  register: RegisterIndex | undefined,
  { namesFilledBy }: Pick<Relations, "namesFilledBy">,
): (finding: Finding, kin: Kin) => readonly Claim[] {
  if (!register) return () => none;
  const byKin = new Map<Kin, readonly Claim[]>();
  const joined = (findings: readonly Finding[]): readonly Claim[] => {
    const claims = findings.flatMap((one) => register.claims(one));
    return [...new Map(claims.map((claim) => [claim.credential, claim])).values()];
  };
  return (finding, kin) => {
    if (finding.kind === "credential-issuance") {
      const own = register.claims(finding);
      return own.length > 0 ? own : joined(namesFilledBy(finding));
    }
    if (finding.kind !== "exposed-secret" || kin.findings.length === 1) return register.claims(finding);
    let shared = byKin.get(kin);
    if (!shared) {
      shared = joined(kin.findings);
      byKin.set(kin, shared);
    }
    return shared;
  };
}

function rotationOf(credential: RegisteredCredential, today: string): Attribution["rotation"] {
  const { rotation, lastRotated } = credential;
  const everyDays = rotation?.everyDays;
  const since = issuedOn(credential, today);
  if (!rotation && lastRotated === undefined) return undefined;
  return {
    ...(everyDays !== undefined && { everyDays }),
    ...(lastRotated !== undefined && { lastRotated }),
    ...(since !== undefined && everyDays !== undefined && { dueBy: addDays(since, everyDays) }),
    ...(rotation?.automated !== undefined && { automated: rotation.automated }),
    ...(rotation?.runbook !== undefined && { runbook: rotation.runbook }),
  };
}

/** Of several that may be meant, only the first day that is promised: it must be kept whichever it is. */
function firstDue(credentials: readonly RegisteredCredential[], today: string): Attribution["rotation"] {
  const [dueBy] = credentials.flatMap((credential) => rotationOf(credential, today)?.dueBy ?? []).toSorted();
  return dueBy === undefined ? undefined : { dueBy };
}
