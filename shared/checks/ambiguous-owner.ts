import { ambiguousOwner as rule } from "../policy/rules/ambiguous-owner.ts";
import { aboutEntry, placesOf, type Check, type Found, type Review } from "./check.ts";

/** Each pair of entries once, at the one that stands first. */
export const ambiguousOwner: Check = {
  id: rule.id,
  title: rule.title,
  decision: "block",
  find: (review) => {
    const found = new Map<string, Found>();
    for (const one of [...inTheCode(review), ...inTheRegister(review)]) {
      const key = `${one.about} ${String(one.detail?.["others"])}`;
      if (!found.has(key)) found.set(key, one);
    }
    return [...found.values()];
  },
};

/** Entries that claim the same credential of the repository equally. */
function inTheCode({ register, verdicts }: Review): readonly Found[] {
  const ambiguous = verdicts.filter(({ identity }) => identity.status === "ambiguous");
  const groups = Map.groupBy(ambiguous, ({ identity }) => (identity.candidates ?? []).toSorted().join(", "));
  return [...groups.values()].flatMap((members) => {
    const ids = new Set(members[0]?.identity.candidates);
    const [first, ...others] = register.identities.filter(({ id }) => ids.has(id));
    if (!first) return [];
    const detail = { others: others.map(({ id }) => id).join(", "), count: members.length };
    return [{ ...aboutEntry(first), detail, places: placesOf(members) }];
  });
}

/** Entries that name the same fingerprint or key id, which is one credential wherever it stands. */
function inTheRegister({ register }: Review): readonly Found[] {
  const claims = register.identities.flatMap((identity) =>
    identity.credentials.flatMap(({ match }) =>
      [...match.fingerprints, ...match.keyIds].map((key) => ({ key, identity })),
    ),
  );
  return [...Map.groupBy(claims, ({ key }) => key).values()].flatMap((members) => {
    const [first, ...others] = new Set(members.map(({ identity }) => identity));
    if (!first || others.length === 0) return [];
    return [{ ...aboutEntry(first), detail: { others: others.map(({ id }) => id).join(", "), count: 0 } }];
  });
}
