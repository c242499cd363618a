import type { Rulebook } from "./model/context.ts";
import type { Problem } from "./model/problem.ts";
import { lacksKey } from "./text/fingerprints.ts";

/**
 * A problem for each rule file that speaks of keyed fingerprints (`h1`) whose key is not at hand: what they claim or
 * accept is not recognised, so more may be unowned or blocked than with the key, and never less.
 */
export function findMissingKeys(
  { register, policy, baseline }: Rulebook,
  keyIds: readonly string[],
): readonly Problem[] {
  const credentials = (register?.register.identities ?? []).flatMap((identity) => identity.credentials);
  const claimed = [...Map.groupBy(credentials, ({ place }) => place.path)].map(([path, members]) => ({
    path,
    fingerprints: members.flatMap(({ match }) => match.fingerprints),
  }));
  const excepted = policy.exceptions.flatMap(({ fingerprint }) => fingerprint ?? []);
  const accepted = Object.values(baseline?.findings ?? {}).flat();
  return [
    ...claimed,
    { path: policy.path, fingerprints: excepted },
    { path: baseline?.path, fingerprints: accepted },
  ].flatMap(({ path, fingerprints }): Problem[] => {
    const count = fingerprints.filter((one) => lacksKey(one, keyIds)).length;
    return path === undefined || count === 0
      ? []
      : [{ code: "fingerprint-key-missing", path, severity: "warning", detail: { count } }];
  });
}
