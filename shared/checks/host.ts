import type { HostedSecret } from "../model/host-facts.ts";
import type { Identity, Owner, RegisteredCredential } from "../model/identity.ts";
import { environmentsOf } from "../text/environments.ts";
import { aboutCredential, aboutEntry, inUse, type Check, type Found, type Review } from "./check.ts";

// What only the code host knows; without its facts, these find nothing.

export const departedOwner: Check = {
  id: "departed-owner",
  title: "An owner still has an account and may write to the repository",
  decision: "warn",
  find: (review) => namedAmong(review, review.host?.departed ?? []),
};

export const unknownTeam: Check = {
  id: "unknown-team",
  title: "A team that owns something exists",
  decision: "warn",
  find: (review) => namedAmong(review, review.host?.unknownTeams ?? []),
};

export const codeownersError: Check = {
  id: "codeowners-error",
  title: "The code host can use every line of CODEOWNERS",
  decision: "warn",
  find: ({ host }) => (host?.codeownersErrors ?? []).map((place) => ({ about: place.path, place, owners: {} })),
};

export const rotationNotRecorded: Check = {
  id: "rotation-not-recorded",
  title: "The register and the code host agree on when a stored secret was changed",
  decision: "warn",
  find: (review) =>
    inUse(review).flatMap((identity) =>
      identity.credentials.flatMap((credential) => {
        const changed = changeOf(identity, credential, review.host?.secrets ?? []);
        const { lastRotated } = credential;
        if (changed === undefined || lastRotated === undefined || changed === lastRotated) return [];
        return [{ ...aboutCredential(identity, credential), detail: { changed, lastRotated } }];
      }),
    ),
};

/** The day of the last change where it is stored: in its environments, where it belongs to some. */
function changeOf(
  identity: Identity,
  credential: RegisteredCredential,
  secrets: readonly HostedSecret[],
): string | undefined {
  const names = new Set(credential.match.names.map((name) => name.toUpperCase()));
  const environments = environmentsOf(identity, credential);
  const named = secrets.filter(({ name }) => names.has(name));
  const own = named.filter(({ environment }) => environment !== undefined && environments.includes(environment));
  const meant = own.length > 0 ? own : named.filter(({ environment }) => environment === undefined);
  return meant
    .map(({ changed }) => changed)
    .toSorted()
    .at(-1);
}

const ownersOf = ({ owners: { business, steward } }: Identity): readonly Owner[] =>
  [business, steward].filter((owner) => owner !== undefined);

function namedAmong(review: Review, handles: readonly string[]): readonly Found[] {
  const meant = new Set(handles.map((handle) => handle.toLowerCase()));
  return inUse(review).flatMap((identity) =>
    ownersOf(identity)
      .filter(({ handle }) => meant.has(handle.toLowerCase()))
      .map(({ handle }) => ({ ...aboutEntry(identity), detail: { handle } })),
  );
}
