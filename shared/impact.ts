import type { Finding } from "./model/finding.ts";
import type { Dependent, Impact, Store, Wave } from "./model/impact.ts";
import { storedNameId } from "./model/link.ts";
import type { Report } from "./model/report.ts";
import type { Place } from "./model/source.ts";
import type { Verdict } from "./model/verdict.ts";
import { compareText } from "./text/compare.ts";
import { isProduction } from "./text/environments.ts";
import { nearest } from "./text/nearest.ts";

/** A verdict with the repository it is of, and the number of its report: two may be of repositories without a name. */
interface Seen {
  readonly verdict: Verdict;
  readonly repository: string | undefined;
  readonly number: number;
}

/**
 * What breaks if what is asked for is rotated or revoked: a stored name, an identity or one of its credentials, a
 * fingerprint, or the address of what issues it. `undefined` when no report knows it.
 */
export function findImpact(reports: readonly Report[], asked: string): Impact | undefined {
  const all = reports.flatMap(({ verdicts, repository }, number) =>
    verdicts.map((verdict): Seen => ({ verdict, repository: repository.name, number })),
  );
  const registered = reports.some(({ identities }) => identities.some(({ id }) => id === asked));
  const meant = all.filter(({ verdict }) => isMeant(verdict, asked));
  if (meant.length === 0 && !registered) return undefined;
  const seen = joinSame(all, meant);
  const verdicts = seen.map(({ verdict }) => verdict);
  const waves = listWaves(seen);
  return {
    schema: "keyholder-impact/1",
    asked,
    credentials: distinct(verdicts.map(({ credential }) => credential)),
    issuers: distinct(verdicts.flatMap(({ issuer }) => issuer.system ?? [])),
    issuedBy: [
      ...new Map(
        verdicts.flatMap(({ issuingPipeline: one }) =>
          one.status === "unknown" ? [] : [[JSON.stringify([one.id, one.resource, one.path, one.candidates]), one]],
        ),
      ).values(),
    ],
    stores: listStores(seen),
    waves,
    environments: waves.flatMap(({ environment }) => environment ?? []),
    repositories: distinct([
      ...seen.flatMap(({ repository }) => repository ?? []),
      ...verdicts.flatMap(({ reach }) => reach.repositories ?? []),
    ]),
    owners: distinct(
      verdicts.flatMap(({ owner }) => [owner.business, owner.steward].flatMap((one) => one?.handle ?? [])),
    ),
    minted: verdicts.length > 0 && verdicts.every(({ finding }) => isMinted(finding)),
    exposed: verdicts.some(({ finding }) => finding.kind === "exposed-secret"),
    complete:
      reports.every(({ summary, comparison }) => summary.errors === 0 && comparison === undefined) &&
      verdicts.every(({ reach, chain }) => reach.complete && !chain.cut),
  };
}

/** The known name that somebody most likely meant; `undefined` when none is near. */
export function nearestKnown(reports: readonly Report[], asked: string): string | undefined {
  const names = reports.flatMap(({ verdicts, identities }) => [
    ...verdicts.flatMap(({ finding, credential }) => [finding.name ?? [], credential].flat()),
    ...identities.map(({ id }) => id),
  ]);
  return nearest(asked, distinct(names));
}

const isMinted = (finding: Finding): boolean => finding.kind === "credential-use" && finding.form === "federated";

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort(compareText);

/**
 * Whether a verdict is what is asked for: by stored name, credential, identity, fingerprint or the address of what issues it.
 * A proposed entry owns nothing yet, but what it claims breaks all the same.
 */
export function isMeant({ finding, credential, identity }: Verdict, asked: string): boolean {
  return (
    finding.name === asked ||
    credential === asked ||
    identity.id === asked ||
    (identity.credential !== undefined && `${identity.id}/${identity.credential}` === asked) ||
    finding.fingerprints.includes(asked) ||
    (finding.parts ?? []).some(({ name }) => name === asked) ||
    (finding.kind === "credential-issuance" && addressesOf(finding.address).includes(asked))
  );
}

/** With the folder or file that makes it unique, and without. */
const addressesOf = (address: string): readonly string[] => [address, address.slice(address.lastIndexOf("/") + 1)];

/** Whether it is one wherever it is seen: a stored name is one in its own repository alone. */
const isEverywhere = ({ credential }: Verdict): boolean => !/^[upi]1:/.test(credential);

/** What is the same credential, and what is fed by the same issuance or from the same name. Linear in the verdicts. */
function joinSame(all: readonly Seen[], meant: readonly Seen[]): readonly Seen[] {
  const same = new Set(meant.flatMap(({ verdict }) => (isEverywhere(verdict) ? verdict.credential : [])));
  const found = new Set([...meant, ...all.filter(({ verdict }) => same.has(verdict.credential))]);
  const byStation = Map.groupBy(all, ({ verdict, number }) => stationKey(number, stationOf(verdict)));
  const direct = new Set(found);
  // A set is walked in the order of its growth, so that what is added is looked at in its turn.
  for (const one of found) {
    const { verdict, number } = one;
    if (isMinted(verdict.finding)) continue;
    for (const { kind, id } of verdict.chain.nodes) {
      // What else feeds a name is another credential, unless the name itself is meant.
      const isOther = kind === "resource" && !direct.has(one);
      if (isOther || (kind !== "resource" && kind !== "stored-name")) continue;
      for (const other of byStation.get(stationKey(number, `${kind} ${id}`)) ?? []) found.add(other);
    }
  }
  return all.filter((one) => found.has(one));
}

const stationKey = (number: number, station: string): string => `${number} ${station}`;

/** The station of a verdict's own chain at which its finding stands. */
function stationOf({ finding, chain }: Verdict): string {
  if (finding.kind === "exposed-secret") return "";
  if (finding.kind === "credential-issuance") return `resource ${finding.address}`;
  const own = chain.nodes.find(({ kind, id }) => kind === "stored-name" && id.endsWith(`/${finding.name}`));
  return `stored-name ${own?.id ?? storedNameId(finding.at.system, finding.scope, finding.name)}`;
}

function listStores(seen: readonly Seen[]): readonly Store[] {
  const stores = new Map<string, Store>();
  for (const { verdict, repository, number } of seen) {
    const { finding, chain } = verdict;
    if (isMinted(finding)) continue;
    const add = (id: string, place?: Place): void => {
      const key = stationKey(number, id);
      // A name that a caller hands in is no store of its own.
      if (id.startsWith("caller:") || stores.get(key)?.place) return;
      stores.set(key, { id, ...(repository !== undefined && { repository }), ...(place && { place }) });
    };
    for (const { to, place } of chain.edges) if (to.kind === "stored-name") add(to.id, place);
    if (finding.kind === "credential-use") add(stationOf(verdict).slice("stored-name ".length));
  }
  return [...stores.values()].toSorted(byRepository);
}

/** Dependents by environment, production last, since a fault shows where it costs least. */
function listWaves(seen: readonly Seen[]): readonly Wave[] {
  const issued = seen.filter(({ verdict }) => verdict.finding.kind !== "credential-issuance");
  const waves = Map.groupBy(issued, ({ verdict }) => verdict.finding.at?.environment ?? "");
  return [...waves]
    .toSorted(([one], [other]) => criticality(one) - criticality(other) || compareText(one, other))
    .map(([environment, members]) => ({
      ...(environment !== "" && { environment }),
      dependents: listDependents(members),
    }));
}

/** Where no file says what it is, it may be production. */
const criticality = (environment: string): number => (environment === "" ? 1 : isProduction(environment) ? 2 : 0);

function listDependents(seen: readonly Seen[]): readonly Dependent[] {
  const groups = Map.groupBy(seen, ({ verdict, number }) => {
    const { kind, id } = dependentOf(verdict.finding);
    return stationKey(number, `${kind} ${id}`);
  });
  return [...groups.values()]
    .flatMap((members): readonly Dependent[] => {
      const [first] = members;
      if (!first) return [];
      const { verdict, repository } = first;
      const places = members.flatMap((member) => placesOf(member.verdict.finding));
      return [
        {
          ...dependentOf(verdict.finding),
          ...(repository !== undefined && { repository }),
          places: sortPlaces(places),
        },
      ];
    })
    .toSorted(byRepository);
}

const byRepository = (one: Store | Dependent, other: Store | Dependent): number =>
  compareText(one.repository ?? "", other.repository ?? "") || compareText(one.id, other.id);

function dependentOf({ kind, path, at }: Finding): Pick<Dependent, "kind" | "id"> {
  const holder = at?.job === undefined ? path : `${path}#${at.job}`;
  if (at?.system === "agents") return { kind: "agent", id: holder };
  if (kind === "exposed-secret") return { kind: "code", id: path };
  return at?.job === undefined ? { kind: "other", id: path } : { kind: "job", id: holder };
}

const placesOf = (finding: Finding): readonly Place[] => {
  const parts = finding.kind === "credential-use" ? (finding.parts ?? []) : [];
  return [finding, ...parts].map(({ start, end }) => ({ path: finding.path, start, end }));
};

function sortPlaces(places: readonly Place[]): readonly Place[] {
  const distinctPlaces = new Map(places.map((place) => [`${place.start.line}:${place.start.column}`, place]));
  return [...distinctPlaces.values()].toSorted(
    (one, other) => one.start.line - other.start.line || one.start.column - other.start.column,
  );
}
