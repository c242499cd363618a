import type { Identity, RegisteredCredential } from "../model/identity.ts";

/** An entry, with those of its credentials that are asked about, and what is known of them without it. */
export interface Registered {
  readonly identity: Identity | undefined;
  readonly credentials: readonly RegisteredCredential[];
  /** The scan itself tells the type. */
  readonly typeIsSeen: boolean;
  /** It ends by itself and need not be rotated. */
  readonly isShortLived: boolean;
  /** ISO day. */
  readonly today: string;
}

/** The five facts of a joint identity register, in the words for people, and either owner by its own. */
const facts: Readonly<Record<string, (registered: Registered) => boolean>> = {
  "business owner": ({ identity }) => identity?.owners.business !== undefined,
  steward: ({ identity }) => identity?.owners.steward !== undefined,
  "credential type": ({ credentials, typeIsSeen }) => typeIsSeen || credentials.every(({ type }) => type !== undefined),
  "token TTL": ({ credentials, isShortLived }) =>
    isShortLived ||
    credentials.every(
      ({ expires, ttl, rotation }) =>
        expires !== undefined || (ttl !== undefined && ttl !== "unknown") || rotation?.everyDays !== undefined,
    ),
  "last rotation": ({ credentials, isShortLived, today }) =>
    isShortLived ||
    credentials.every((credential) =>
      [credential.lastRotated, credential.issuedAt].some((day) => day !== undefined && day <= today),
    ),
  "detection coverage": ({ identity }) => identity?.detection.coverage !== "unknown",
};

/** Which of them an entry does not state, in one order. */
export const missingFacts = (registered: Registered): readonly string[] =>
  Object.keys(facts).filter((fact) => !facts[fact]?.(registered));
