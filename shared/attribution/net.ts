import type { CredentialIssuance, CredentialUse, Finding, Fingerprint } from "../model/finding.ts";
import { environmentScope, storedNameId, type ChainNode, type Link } from "../model/link.ts";
import type { FileScan } from "../model/scan.ts";
import type { Place } from "../model/source.ts";
import { withInherited } from "./inherited.ts";

export const keyOf = (node: Pick<ChainNode, "kind" | "id">): string => `${node.kind}\0${node.id}`;

/** The links at one side of a node, by the node at their other end. */
export interface Side {
  readonly jobs: Map<string, Link>;
  readonly others: Map<string, Link>;
}

export type Sides = ReadonlyMap<string, Side>;

/** Links of all files as one. Stations go by the key of their node. */
export interface Net {
  readonly forward: Sides;
  readonly backward: Sides;
  /** By the key of a job. */
  readonly environments: ReadonlyMap<string, string>;
  /** What mints, by its station. */
  readonly issuances: ReadonlyMap<string, readonly CredentialIssuance[]>;
  readonly places: ReadonlyMap<string, Place>;
  /** Which station a finding stands at: the same for all that are one credential. Empty for an exposed secret. */
  readonly stationOf: (finding: Finding) => string;
}

/** Linear in findings and links. `own`: this repository's name, where it is known. */
export function createNet(scans: readonly FileScan[], own?: string): Net {
  const links = withInherited(scans.flatMap((scan) => scan.links.map((link) => withOwner(link, own))));
  const issuances = listIssuances(scans);
  const environments = new Map(
    links.flatMap(({ from, to }) =>
      from.kind === "job" && to.kind === "environment" ? [[keyOf(from), to.id] as const] : [],
    ),
  );
  const storeOf = createStores(links);
  const forward = new Map<string, Side>();
  const backward = new Map<string, Side>();
  const places = new Map<string, Place>();
  for (const [key, [first]] of issuances) if (first) places.set(key, placeOf(first));
  for (const link of links) join(link);

  function join(link: Link): void {
    const { to } = link;
    // Which of several stores of that name a job gets depends on its environment.
    const from =
      link.from.kind === "stored-name" && to.kind === "job"
        ? { ...link.from, id: storeOf(link.from.id, environments.get(keyOf(to))) }
        : link.from;
    const joined = from.id === link.from.id ? link : { ...link, from };
    add(forward, from, to, joined);
    add(backward, to, from, joined);
    for (const node of [from, to]) if (node.place && !places.has(keyOf(node))) places.set(keyOf(node), node.place);
  }

  // By fingerprint, which says system, scope and name, or path and address.
  const stations = new Map<Fingerprint, Map<string | undefined, string>>();
  function stationOf(finding: Finding): string {
    if (finding.kind === "exposed-secret") return "";
    const [fingerprint] = finding.fingerprints;
    const { environment } = finding.at;
    let byEnvironment = stations.get(fingerprint);
    if (!byEnvironment) stations.set(fingerprint, (byEnvironment = new Map<string | undefined, string>()));
    let station = byEnvironment.get(environment);
    if (station === undefined) byEnvironment.set(environment, (station = keyOf(nodeOf(finding))));
    return station;
  }

  function nodeOf(finding: CredentialUse | CredentialIssuance): ChainNode {
    if (finding.kind === "credential-issuance") return { kind: "resource", id: finding.address };
    return {
      kind: "stored-name",
      id: storeOf(storedNameId(finding.at.system, finding.scope, finding.name), finding.at.environment),
    };
  }

  return { forward, backward, environments, issuances, places, stationOf };
}

/** What is stored in another repository is another credential, even under the same name; the code may name this one, too. */
function withOwner(link: Link, own: string | undefined): Link {
  const [from, to] = [link.from, link.to].map((node): ChainNode => {
    const { repository, ...rest } = node;
    if (repository === undefined) return node;
    const isOwn = own === undefined || `/${own}`.toLowerCase().endsWith(`/${repository}`.toLowerCase());
    return isOwn ? rest : { ...rest, id: `${repository}/${node.id.slice(node.id.lastIndexOf("/") + 1)}` };
  });
  return from && to && (from !== link.from || to !== link.to) ? { ...link, from, to } : link;
}

function add(sides: Map<string, Side>, near: ChainNode, far: ChainNode, link: Link): void {
  const side = sides.get(keyOf(near)) ?? { jobs: new Map(), others: new Map() };
  sides.set(keyOf(near), side);
  const ends = far.kind === "job" ? side.jobs : side.others;
  if (!ends.has(keyOf(far))) ends.set(keyOf(far), link);
}

/** One by one, since a name may have very many and few of them are wanted. */
export function* linksOf(side: Side | undefined, job: string | undefined, jobsOnly: boolean): Generator<Link> {
  if (!side) return;
  const own = job === undefined ? undefined : side.jobs.get(job);
  if (own) yield own;
  if (job === undefined) yield* side.jobs.values();
  if (!jobsOnly) yield* side.others.values();
}

/** What mints, by its station. Its address is unique but for two files that say the same. */
const listIssuances = (scans: readonly FileScan[]): ReadonlyMap<string, readonly CredentialIssuance[]> =>
  Map.groupBy(
    scans.flatMap(({ findings }) => findings.filter((finding) => finding.kind === "credential-issuance")),
    ({ address }) => keyOf({ kind: "resource", id: address }),
  );

/**
 * Which store of a name a job gets. The nearest that the code fills counts, as on GitHub:
 * https://docs.github.com/en/actions/concepts/security/secrets#naming-your-secrets
 *
 *     environment:production/KEY   before   repository/KEY   before   organization/KEY
 *
 * each of them in the same pipeline system.
 */
function createStores(links: readonly Link[]): (id: string, environment: string | undefined) => string {
  const filled = new Set(links.flatMap(({ to }) => (to.kind === "stored-name" ? [to.id] : [])));
  if (filled.size === 0) return (id) => id;
  return (id, environment) => {
    const [, system, name] = /^([\w-]+):repository\/(.*)$/s.exec(id) ?? [];
    if (system === undefined || name === undefined) return id;
    const own = environment === undefined ? "" : storedNameId(system, environmentScope(environment), name);
    return [own, id, storedNameId(system, "organization", name)].find((one) => filled.has(one)) ?? id;
  };
}

export const isMinted = (finding: CredentialUse | CredentialIssuance): boolean =>
  finding.kind === "credential-use" && finding.form === "federated";

export const placeOf = ({ path, start, end }: Place): Place => ({ path, start, end });
