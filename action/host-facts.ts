import type { HostedSecret, HostFacts, Unchecked } from "../shared/model/host-facts.ts";
import type { Identity, Register } from "../shared/model/identity.ts";
import { compareText } from "../shared/text/compare.ts";
import { environmentsOf } from "../shared/text/environments.ts";
import type { GitHub, Outcome } from "./github-calls.ts";
import type { StoredSecret } from "./github-register.ts";

/** More accounts than this are not asked about one by one. */
const mostPeople = 200;

const mostEnvironments = 50;

/** Asks GitHub what only it knows. What it does not tell is said, and counts for nothing. */
export async function readHostFacts(
  github: Pick<
    GitHub,
    | "mayWrite"
    | "listTeams"
    | "listCodeownersErrors"
    | "listSecrets"
    | "listOrganisationSecrets"
    | "listEnvironmentSecrets"
  >,
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
  const secrets = await readSecrets();
  return {
    departed,
    unknownTeams,
    codeownersErrors: told("codeowners", await github.listCodeownersErrors()) ?? [],
    secrets,
    unchecked: [...unchecked.values()],
  };

  /** The repository's hide the organisation's of one name, as they do in a job. */
  async function readSecrets(): Promise<readonly HostedSecret[]> {
    const own = (told("secrets", await github.listSecrets()) ?? []).map(hosted());
    const shared = (told("organisation-secrets", await github.listOrganisationSecrets()) ?? []).map(hosted());
    const names = new Set(own.map(({ name }) => name));
    const found = [...own, ...shared.filter(({ name }) => !names.has(name))];
    const environments = environmentsNamed(identities);
    if (environments.length > mostEnvironments)
      unchecked.set("environment-secrets", { what: "environment-secrets", why: "too-many" });
    for (const environment of environments.slice(0, mostEnvironments)) {
      const outcome = await github.listEnvironmentSecrets(environment);
      const isNone = "fault" in outcome && outcome.fault === "missing";
      if (!isNone) found.push(...(told("environment-secrets", outcome) ?? []).map(hosted(environment)));
    }
    return found;
  }
}

const environmentsNamed = (identities: readonly Identity[]): readonly string[] => [
  ...new Set(identities.flatMap((identity) => identity.credentials.flatMap((one) => environmentsOf(identity, one)))),
];

const hosted =
  (environment?: string) =>
  ({ name, updatedAt }: StoredSecret): HostedSecret => ({
    name: name.toUpperCase(),
    changed: updatedAt.slice(0, 10),
    ...(environment !== undefined && { environment }),
  });
