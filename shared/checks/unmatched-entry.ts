import type { RegisteredCredential } from "../model/identity.ts";
import { lacksKey } from "../text/fingerprints.ts";
import { compileWildcard } from "../text/globs.ts";
import { aboutCredential, inUse, type Check, type Review } from "./check.ts";

export const unmatchedEntry: Check = {
  id: "unmatched-entry",
  title: "An entry claims something that is there",
  decision: "warn",
  find: (review) =>
    !review.complete
      ? []
      : inUse(review).flatMap((identity) =>
          identity.credentials
            .filter(({ foreign }) => !foreign)
            .filter((credential) => review.seen(credential).length === 0 && isMeantHere(credential, review))
            .map((credential) => ({ ...aboutCredential(identity, credential), detail: { keys: keysOf(credential) } })),
        ),
};

/** How many names, fingerprints and other keys it can be recognised by. */
const keysOf = ({ match }: RegisteredCredential): number =>
  match.fingerprints.length + match.keyIds.length + match.subjects.length + match.names.length;

/** What is meant for other repositories, or made with a key that is not at hand, cannot be told from what is gone. */
function isMeantHere({ match }: RegisteredCredential, { repository, fingerprintKeyIds }: Review): boolean {
  const { repos, fingerprints } = match;
  const isElsewhere =
    repos.length > 0 &&
    repository !== undefined &&
    !repos.some((repo) => compileWildcard(repo.toLowerCase())(repository.toLowerCase()));
  return !isElsewhere && !fingerprints.some((fingerprint) => lacksKey(fingerprint, fingerprintKeyIds));
}
