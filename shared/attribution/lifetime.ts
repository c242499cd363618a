import type { Finding } from "../model/finding.ts";
import type { Identity, RegisteredCredential } from "../model/identity.ts";
import type { Lifetime, LifetimeBasis, LifetimeClass } from "../model/lifetime.ts";
import type { Policy } from "../model/policy.ts";
import type { CredentialType } from "../model/provider.ts";
import { isProduction } from "../text/environments.ts";
import { addDays, daysBetween } from "../text/days.ts";
import type { Origin } from "./origins.ts";

/** What a lifetime is decided from. */
export interface LifetimeSources {
  readonly finding: Finding;
  /** What mints a stored name's value, as far as code says. */
  readonly origins: readonly Pick<Origin, "days" | "expiresAt">[];
  readonly identity: Identity | undefined;
  /** The credentials of the identity that may be meant; several when its entry does not tell them apart. */
  readonly credentials: readonly RegisteredCredential[];
  readonly type: CredentialType | undefined;
  readonly environments: readonly string[];
  readonly policy: Policy;
  /** ISO day. */
  readonly today: string;
}

/** At most this many days is short-lived: the longest that a pipeline's own token lives. */
const shortLivedDays = 1;

/**
 * How long a credential lives. The first that speaks decides:
 *
 *     1 the credential itself   an end written into it
 *     2 the register            `expires`, `ttl`, then the owner's promise to rotate
 *     3 the code                minted for one run; an end that code asks for where it mints it, also for names it fills
 *     4 the type                what its issuer allows
 *
 * An end written into a credential stands under its issuer's signature. That cannot be checked offline and need not be:
 * whoever writes another end has a text that no issuer accepts. Nobody holds its beginning against it, so no credential
 * is short-lived because it says that it begins shortly before a far end: what is left of it counts.
 */
export function attributeLifetime(sources: LifetimeSources): Lifetime {
  const limitDays = limitOf(sources);
  const [first, ...others] = sources.credentials;
  const by = (credential: RegisteredCredential | undefined): Lifetime | undefined =>
    bySelf(sources, limitDays) ??
    byRegister(sources, credential, limitDays) ??
    byCode(sources, limitDays) ??
    byType(sources, limitDays);
  const found = others.reduce((agreed, one) => agree(agreed, by(one)), by(first));
  if (found && found.class !== "unknown") return { ...found, limitDays };
  if (sources.policy.lifetime.unknownCountsAs === "long-lived") return { ...found, class: "long-lived", limitDays };
  return found ?? { class: "unknown" };
}

/** Of two that may be meant, what both say; that it may be long-lived where one is; else nothing. No order decides. */
function agree(one: Lifetime | undefined, other: Lifetime | undefined): Lifetime {
  const isSame = (["class", "basis", "issuedAt", "expiresAt"] as const).every((key) => one?.[key] === other?.[key]);
  if (isSame) return one ?? { class: "unknown" };
  const classes = [one?.class, other?.class];
  const agreed = one?.class === other?.class ? one?.class : classes.find((each) => each === "long-lived");
  return { class: agreed ?? "unknown", basis: "register" };
}

/** The strictest limit that applies, in days. */
function limitOf({ identity, environments, policy: { lifetime } }: LifetimeSources): number {
  const limits = [lifetime.maxTtl];
  if (identity?.kind === "agent" && lifetime.maxTtlAgents !== undefined) limits.push(lifetime.maxTtlAgents);
  if (lifetime.maxTtlProductionPipelines !== undefined && environments.some(isProduction))
    limits.push(lifetime.maxTtlProductionPipelines);
  return Math.min(...limits);
}

const classify = (days: number, limitDays: number): LifetimeClass =>
  days <= shortLivedDays ? "short-lived" : days <= limitDays ? "bounded" : "long-lived";

function byEnd(
  expiresAt: string,
  said: string | undefined,
  basis: LifetimeBasis,
  today: string,
  limitDays: number,
): Lifetime {
  const ended = daysBetween(today, expiresAt) < 0;
  const issuedAt = said !== undefined && said.slice(0, 10) <= today ? said : undefined;
  // Without a beginning only what is left of it can be held against the limit.
  const days = daysBetween(issuedAt ?? today, expiresAt);
  return {
    class: ended ? "expired" : classify(days, limitDays),
    basis,
    expiresAt,
    ...(issuedAt !== undefined && { issuedAt }),
  };
}

function bySelf({ finding, today }: LifetimeSources, limitDays: number): Lifetime | undefined {
  if (finding.kind !== "exposed-secret" || finding.facts.expiresAt === undefined) return undefined;
  return byEnd(finding.facts.expiresAt, finding.facts.issuedAt, "credential", today, limitDays);
}

/** The day on which a registered credential got its present value; a day that has not come yet is not believed. */
export const issuedOn = ({ lastRotated, issuedAt }: RegisteredCredential, today: string): string | undefined =>
  [lastRotated, issuedAt].find((day) => day !== undefined && day <= today);

function byRegister(
  { identity, type, policy, today }: LifetimeSources,
  credential: RegisteredCredential | undefined,
  limitDays: number,
): Lifetime | undefined {
  if (!credential) return undefined;
  const { expires, ttl, rotation } = credential;
  // What the issuer cannot end does not end, whatever the register says; its owner can still promise to rotate it.
  const mayEnd = type?.lifetime.expires !== "never";
  const issuedAt = issuedOn(credential, today);
  const dates = issuedAt === undefined ? {} : { issuedAt };
  if (mayEnd && expires !== undefined) return byEnd(expires, issuedAt, "register", today, limitDays);
  if (mayEnd && typeof ttl === "number") return { class: classify(ttl, limitDays), basis: "register", ...dates };
  if (rotation?.everyDays !== undefined && issuedAt !== undefined && policy.lifetime.rotationCountsAsBounded) {
    const expiresAt = addDays(issuedAt, rotation.everyDays);
    const agreed = identity?.lifecycle.state === "rotating" ? rotation.graceUntil : undefined;
    const tolerated = agreed ?? addDays(expiresAt, policy.lifetime.grace);
    const kept = today <= tolerated && rotation.everyDays <= limitDays;
    return { class: kept ? "bounded" : "long-lived", basis: "register", ...dates, expiresAt, byRotation: true };
  }
  return ttl === "none" ? { class: "long-lived", basis: "register", ...dates } : undefined;
}

function byCode({ finding, origins, today }: LifetimeSources, limitDays: number): Lifetime | undefined {
  switch (finding.kind) {
    case "exposed-secret":
      return undefined;
    case "credential-use": {
      if (finding.form === "federated") return { class: "short-lived", basis: "code" };
      const [origin, ...others] = origins;
      // Of two that may fill a name nobody knows which did.
      return origin && others.length === 0 ? asAsked(origin, today, limitDays) : undefined;
    }
    case "credential-issuance":
      return asAsked(finding, today, limitDays);
  }
}

function asAsked(
  { expiresAt, days }: Pick<Origin, "days" | "expiresAt">,
  today: string,
  limitDays: number,
): Lifetime | undefined {
  if (expiresAt !== undefined) return byEnd(expiresAt, undefined, "code", today, limitDays);
  return days === undefined ? undefined : { class: classify(days, limitDays), basis: "code" };
}

function byType({ finding, type }: LifetimeSources, limitDays: number): Lifetime | undefined {
  if (!type) return undefined;
  const issuedAt = finding.kind === "exposed-secret" ? finding.facts.issuedAt : undefined;
  return { class: classOfType(type, limitDays), basis: "type", ...(issuedAt !== undefined && { issuedAt }) };
}

function classOfType({ lifetime }: CredentialType, limitDays: number): LifetimeClass {
  switch (lifetime.expires) {
    case "never":
    case "optional":
      return "long-lived";
    case "always":
      return lifetime.maxDays === undefined ? "unknown" : classify(lifetime.maxDays, limitDays);
    case "issuer-decides":
      return "unknown";
  }
}
