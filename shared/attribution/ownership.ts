import type {
  Custodian,
  Evidence,
  IdentityAttribution,
  OwnerAttribution,
  UnknownReason,
} from "../model/attribution.ts";
import type { CodeownersRule, Custody } from "../model/codeowners.ts";
import type { Claim, Codeowners, RegisterIndex } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Identity, Owner } from "../model/identity.ts";
import type { Policy } from "../model/policy.ts";

/** The distinct identities among equal claims, in their order. */
export const identitiesOf = (claims: readonly Claim[]): readonly Identity[] => [
  ...new Set(claims.map((claim) => claim.identity)),
];

const notRegistered: IdentityAttribution = { status: "unknown", evidence: [], reason: "not-registered" };
const noRegister: IdentityAttribution = { status: "unknown", evidence: [], reason: "no-register" };

/** What is known of a credential that no entry claims: the entries that an account or a path hints at own nothing. */
export function unclaimedIdentity(finding: Finding, register: RegisterIndex | undefined): IdentityAttribution {
  if (!register) return noRegister;
  const hints = register.hints(finding);
  if (hints.length === 0) return notRegistered;
  const candidates = identitiesOf(hints).map((identity) => identity.id);
  return { ...notRegistered, candidates, evidence: hints.map((hint) => hint.evidence) };
}

/**
 * Which register entry a credential belongs to; `undefined` when none claims it. Two with an equal claim are ambiguous:
 * nobody picks one. Two credentials of one entry leave open which of them it is, and not whose.
 */
export function claimedIdentity(claims: readonly Claim[]): IdentityAttribution | undefined {
  const [claim] = claims;
  if (!claim) return undefined;
  const identities = identitiesOf(claims);
  const evidence = claims.map((one) => one.evidence);
  if (identities.length > 1) {
    return {
      status: "ambiguous",
      candidates: identities.map((identity) => identity.id),
      evidence,
      reason: "two-claims",
    };
  }
  const { id, kind, lifecycle } = claim.identity;
  const credentials = [...new Set(claims.map((one) => one.credential.id))];
  return {
    status: lifecycle.state === "proposed" ? "pending" : "known",
    id,
    kind,
    ...(credentials.length === 1
      ? { credential: claim.credential.id }
      : { candidates: credentials.map((one) => `${id}/${one}`), reason: "two-credentials" }),
    evidence,
  };
}

/** Who looks after the file by CODEOWNERS. */
export function attributeCustodian(custody: Custody | undefined): Custodian {
  const rules = custody?.rules ?? [];
  const owners = [...new Set(rules.flatMap((rule) => rule.owners.map((owner) => owner.handle)))];
  const evidence = rules.map((rule): Evidence => ({
    ...evidenceOf(rule),
    owners: rule.owners,
    catchAll: rule.catchAll,
  }));
  const specific = rules.some((rule) => !rule.catchAll && rule.owners.length > 0);
  if (owners.length > 0) return { status: "known", owners, specific, evidence };
  return {
    status: "unknown",
    owners,
    specific,
    evidence,
    reason: !custody ? "no-codeowners" : rules.length > 0 ? "rule-without-owners" : "no-rule",
  };
}

/** Who answers for a credential by the register; no status where its entry names nobody, or none claims it. */
export function registeredOwner(claims: readonly Claim[]): OwnerAttribution | Pick<OwnerAttribution, "evidence"> {
  const identities = identitiesOf(claims);
  const evidence = claims.map((claim) => claim.evidence);
  if (identities.length > 1) {
    const candidates = identities.flatMap(({ owners }) =>
      [owners.business, owners.steward].filter((owner) => owner !== undefined),
    );
    return { status: "ambiguous", candidates: distinct(candidates), evidence, reason: "two-claims" };
  }
  const [identity] = identities;
  if (!identity) return { evidence };
  const { business, steward } = identity.owners;
  const named = { ...(business && { business }), ...(steward && { steward }) };
  const said = evidence.map((one) => (identity.ownersByDefault ? { ...one, byDefault: true } : one));
  if (identity.lifecycle.state === "proposed") return { status: "pending", ...named, evidence: said };
  if (business && steward) return { status: "known", ...named, evidence: said };
  if (business || steward) return { status: "partial", ...named, evidence: said, reason: "owners-missing" };
  return { evidence: said };
}

/** Who answers for a credential: the register's word, else what CODEOWNERS implies. */
export function attributeOwner(
  registered: ReturnType<typeof registeredOwner>,
  implied: OwnerAttribution,
): OwnerAttribution {
  if ("status" in registered) return registered;
  if (registered.evidence.length === 0) return implied;
  return { ...implied, evidence: [...registered.evidence, ...implied.evidence], reason: "owners-missing" };
}

/** A specific CODEOWNERS rule gives the steward; several owners on it are candidates, and none is picked. */
export function impliedOwner(custody: Custody | undefined, policy: Policy): OwnerAttribution {
  const unknown = (reason: UnknownReason): OwnerAttribution => ({ status: "unknown", evidence: [], reason });
  if (!custody) return unknown("no-codeowners");
  if (policy.ownership.codeownersCounts === "nothing" || custody.rules.length === 0) return unknown("no-rule");
  const specific = custody.rules.filter((rule) => !rule.catchAll || policy.ownership.catchAllCodeownersCounts);
  if (specific.length === 0) return unknown("catch-all-only");
  const owners = distinct(specific.flatMap((rule) => rule.owners));
  const evidence = specific.map(evidenceOf);
  const [steward, ...others] = owners;
  if (!steward) return { status: "unknown", evidence, reason: "rule-without-owners" };
  return others.length === 0
    ? { status: "partial", steward, evidence }
    : { status: "partial", candidates: owners, evidence };
}

const evidenceOf = ({ path, line, pattern }: CodeownersRule): Evidence => ({
  source: "codeowners",
  path,
  line,
  pattern,
});

/** The rules that a custodian rests on; `undefined` where there is no CODEOWNERS. */
export function custodyOf({ reason, evidence }: Custodian): Custody | undefined {
  if (reason === "no-codeowners") return undefined;
  return {
    rules: evidence.map(({ path = "", line = 1, pattern = "", owners = [], catchAll = false }) => ({
      path,
      line,
      pattern,
      owners,
      catchAll,
    })),
  };
}

const distinct = (owners: readonly Owner[]): readonly Owner[] => [
  ...new Map(owners.map((owner) => [owner.handle, owner])).values(),
];

/** The handles of those who must approve a change to a file: catch-all rules name nobody in particular. */
export const specificOwners = (path: string, codeowners: Codeowners | undefined): readonly string[] =>
  codeowners?.custody(path).rules.flatMap((rule) => (rule.catchAll ? [] : rule.owners.map((owner) => owner.handle))) ??
  [];

/** Whether somebody in particular must approve a change to a file. */
export const isProtected = (path: string, codeowners: Codeowners | undefined): boolean =>
  specificOwners(path, codeowners).length > 0;
