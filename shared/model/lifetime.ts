/**
 * `short-lived`: at most a day. `bounded`: ends within the policy's limit. `long-lived`: may outlive that limit.
 * `unknown`: nothing says.
 */
export type LifetimeClass = "expired" | "short-lived" | "bounded" | "long-lived" | "unknown";

/** What the class rests on, most trustworthy first. */
export type LifetimeBasis = "credential" | "register" | "code" | "type";

export interface Lifetime {
  readonly class: LifetimeClass;
  /** Absent when the class is `unknown` because nothing spoke. */
  readonly basis?: LifetimeBasis;
  /** ISO 8601, UTC. */
  readonly issuedAt?: string;
  readonly expiresAt?: string;
  /** The limit it was held against, in days. */
  readonly limitDays?: number;
  /** The end is the owner's promise to rotate, not the issuer's. */
  readonly byRotation?: boolean;
}

/** What is known of a credential type's lifetime without seeing one. Days; `null` = no such limit is known. */
export interface TypeLifetime {
  /** `optional`: the issuer allows one without an end. `issuer-decides`: a setting at the issuer that nobody can read here. */
  readonly expires: "never" | "optional" | "always" | "issuer-decides";
  readonly defaultDays?: number;
  readonly maxDays?: number;
}
