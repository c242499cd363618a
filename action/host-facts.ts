import type { HostFacts, Unchecked } from "../shared/model/host-facts.ts";
import type { Register } from "../shared/model/identity.ts";
import { compareText } from "../shared/text/compare.ts";
import type { GitHub, Outcome } from "./github-calls.ts";

/** More accounts than this are not asked about one by one. */
const mostPeople = 200;

/** Asks GitHub what only it knows. What it does not tell is said, and counts for nothing. */
export async function readHostFacts(
  github: Pick<GitHub, "mayWrite" | "listTeams" | "listCodeownersErrors" | "listSecrets">,
  { identities }: Register,
): Promise<HostFacts> {
  const unchecked = new Map<string, Unchecked>();
  function told<T>(what: Unchecked["what"], outcome: Outcome<T>): T | undefined {
    if ("value" in outcome) return outcome.value;
    unchecked.set(what, { what, why: outcome.fault });
    return undefined;
  }
  const owners = identities.flatMap(({ owners: { business, steward } }) => [business, steward]);
  const handles = (pattern: RegExp): readonly string[] =>
    [...new Set(owners.flatMap((owner) => (owner && pattern.test(owner.handle) ? owner.handle : [])))].toSorted(
      compareText,
    );

  const departed: string[] = [];
  const people = handles(/^@[A-Za-z0-9-]+$/);
  if (people.length > mostPeople) unchecked.set("people", { what: "people", why: "too-many" });
  for (const handle of people.slice(0, mostPeople)) {
    const outcome = await github.mayWrite(handle.slice(1));
    const isGone = "fault" in outcome && outcome.fault === "missing";
    if (isGone || told("people", outcome) === false) departed.push(handle);
  }
  const unknownTeams: string[] = [];
  const teams = Map.groupBy(
    handles(/^@[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/),
    (handle) => handle.slice(1).split("/")[0] ?? "",
  );
  for (const [organisation, named] of teams) {
    const slugs = told("teams", await github.listTeams(organisation));
    if (slugs)
      unknownTeams.push(...named.filter((handle) => !slugs.includes(handle.split("/")[1]?.toLowerCase() ?? "")));
  }
  const secrets = told("secrets", await github.listSecrets()) ?? [];
  return {
    departed,
    unknownTeams,
    codeownersErrors: told("codeowners", await github.listCodeownersErrors()) ?? [],
    secrets: Object.fromEntries(secrets.map(({ name, updatedAt }) => [name.toUpperCase(), updatedAt.slice(0, 10)])),
    unchecked: [...unchecked.values()],
  };
}
