import type { Chain } from "../model/attribution.ts";
import type { CredentialIssuance, CredentialUse, Finding, Fingerprint } from "../model/finding.ts";
import { environmentScope, storedNameId, type ChainNode, type Link } from "../model/link.ts";
import type { FileScan } from "../model/scan.ts";
import type { Place } from "../model/source.ts";

/** Where the code mints a credential, or where a job stores one that something else minted. */
export interface Origin {
  readonly place: Place;
  /** What mints it, and the fingerprint of that issuance; absent where a job only stores it. */
  readonly resource?: string;
  readonly fingerprint?: Fingerprint;
  readonly type?: string;
  readonly job?: string;
  readonly environment?: string;
}

export interface Chains {
  /** Which station a finding stands at: the same for all that are one credential. Empty for an exposed secret. */
  readonly stationOf: (finding: Finding) => string;
  /** The path of a used or issued credential; empty for an exposed secret and for what nothing links. */
  readonly chainOf: (finding: Finding) => Chain;
  /** Where the code mints what a used name holds; two are two claims. Empty where no code does. */
  readonly originsOf: (finding: Finding) => readonly Origin[];
  /** Jobs that get it, also through other names, and their environments. */
  readonly consumersOf: (finding: Finding) => Consumers;
}

export interface Consumers {
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
}

/** In each direction, so that a report grows with its places and not with their square. */
const linksShown = 50;
const consumersShown = 100;
const visitedMost = 200;

const noChain: Chain = { nodes: [], edges: [] };
const noConsumers: Consumers = { jobs: [], environments: [] };

const keyOf = (node: Pick<ChainNode, "kind" | "id">): string => `${node.kind}\0${node.id}`;
const environmentKey = "environment\0";

/** The links at one side of a node, by the node at their other end. */
interface Side {
  readonly jobs: Map<string, Link>;
  readonly others: Map<string, Link>;
}

type Sides = ReadonlyMap<string, Side>;

/** Links of all files as one net. Linear in findings and links. */
export function createChains(scans: readonly FileScan[]): Chains {
  const links = scans.flatMap((scan) => scan.links);
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

  const stations = new Map<Finding, string>();
  function stationOf(finding: Finding): string {
    if (finding.kind === "exposed-secret") return "";
    let station = stations.get(finding);
    if (station === undefined) {
      station = keyOf(nodeOf(finding));
      stations.set(finding, station);
    }
    return station;
  }

  function nodeOf(finding: CredentialUse | CredentialIssuance): ChainNode {
    if (finding.kind === "credential-issuance") return { kind: "resource", id: finding.address };
    return { kind: "stored-name", id: storeOf(storedNameId(finding.scope, finding.name), finding.at.environment) };
  }

  const chains = new Map<string, Chain>();
  function chainOf(finding: Finding): Chain {
    if (finding.kind === "exposed-secret") return noChain;
    const start = stationOf(finding);
    if (!forward.has(start) && !backward.has(start)) return noChain;
    const job = jobKey(finding);
    const key = `${start}\0${job ?? ""}\0${isMinted(finding)}`;
    let chain = chains.get(key);
    if (!chain) {
      chain = walk(start, job, isMinted(finding));
      chains.set(key, chain);
    }
    return chain;
  }

  /**
   * Everything upstream and downstream of a station, the nearest first and each link once. Of the jobs that get the name
   * only the use's own: the others have uses and chains of their own. A job is an end: what else it gets or mints is
   * another credential's path.
   */
  function walk(start: string, job: string | undefined, isMintedHere: boolean): Chain {
    const edges = new Set<Link>();
    /** Says whether more leads there than is followed. */
    const follow = (sides: Sides, end: "from" | "to", only: string | undefined): boolean => {
      const queue = [start];
      const visited = new Set(queue);
      const most = edges.size + linksShown;
      for (const key of queue) {
        const minted = end === "from" && issuances.has(key);
        for (const link of linksOf(sides.get(key), key === start ? only : undefined, minted)) {
          if (edges.size >= most) return true;
          edges.add(link);
          const next = keyOf(link[end]);
          if (link[end].kind === "job" || visited.has(next)) continue;
          visited.add(next);
          queue.push(next);
        }
      }
      return false;
    };
    const cut = [
      follow(backward, "from", isMintedHere ? job : undefined),
      follow(forward, "to", isMintedHere ? undefined : job),
    ].includes(true);
    for (const { from, to } of Array.from(edges))
      for (const node of [from, to])
        if (node.kind === "job")
          for (const [key, link] of forward.get(keyOf(node))?.others ?? [])
            if (key.startsWith(environmentKey)) edges.add(link);
    return { nodes: listNodes(edges, places), edges: [...edges], ...(cut ? { cut } : {}) };
  }

  const origins = new Map<string, readonly Origin[]>();
  function originsOf(finding: Finding): readonly Origin[] {
    if (finding.kind !== "credential-use" || isMinted(finding)) return [];
    const start = stationOf(finding);
    let found = origins.get(start);
    if (!found) {
      found = findOrigins(start);
      origins.set(start, found);
    }
    return found;
  }

  function findOrigins(start: string): readonly Origin[] {
    const minting = new Map<string, Origin>();
    const storing = new Map<string, Origin>();
    const queue = [start];
    const visited = new Set(queue);
    for (const key of queue) {
      const minted = issuances.get(key) ?? [];
      for (const issuance of minted) minting.set(issuance.fingerprints[0], originOf(issuance));
      if (minted.length > 0 || visited.size > visitedMost) continue;
      for (const link of linksOf(backward.get(key), undefined, false)) {
        const from = keyOf(link.from);
        if (visited.has(from) || visited.size > visitedMost) continue;
        visited.add(from);
        if (link.from.kind !== "job") queue.push(from);
        // A job that gets what it stores is a consumer, and never promoted to issuer.
        else if (!forward.get(key)?.jobs.has(from) && link.place)
          storing.set(link.from.id, storingOrigin(link.from, link.place, environments.get(from)));
      }
    }
    for (const { place, job } of minting.values()) storing.delete(`${place.path}#${job ?? ""}`);
    return [...minting.values(), ...storing.values()];
  }

  const consumers = new Map<string, Consumers>();
  function consumersOf(finding: Finding): Consumers {
    if (finding.kind === "exposed-secret" || isMinted(finding)) return noConsumers;
    const start = stationOf(finding);
    let found = consumers.get(start);
    if (!found) {
      found = findConsumers(start);
      consumers.set(start, found);
    }
    return found;
  }

  function findConsumers(start: string): Consumers {
    const jobs = new Map<string, string>();
    const queue = [start];
    const visited = new Set(queue);
    for (const key of queue) {
      for (const { to } of linksOf(forward.get(key), undefined, false)) {
        const next = keyOf(to);
        if (visited.has(next) || visited.size > visitedMost || jobs.size >= consumersShown) continue;
        if (to.kind === "job") jobs.set(next, to.id);
        else {
          visited.add(next);
          queue.push(next);
        }
      }
    }
    const found = new Set([...jobs.keys()].flatMap((job) => environments.get(job) ?? []));
    return { jobs: [...jobs.values()], environments: [...found] };
  }

  return { stationOf, chainOf, originsOf, consumersOf };
}

/** The same path, led on to the system that accepts the credential. */
export function leadTo(chain: Chain, system: string | undefined): Chain {
  if (system === undefined || chain.nodes.length === 0) return chain;
  const issuer: ChainNode = { kind: "issuer", id: system };
  const left = new Set(chain.edges.map(({ from }) => keyOf(from)));
  const ends = chain.nodes.filter((node) => !left.has(keyOf(node)));
  const minted = ends.filter(({ id }) => id.startsWith("run/"));
  const consumers = ends.filter(({ kind }) => kind === "job" || kind === "environment");
  const last = [minted, consumers].find((nodes) => nodes.length > 0) ?? ends;
  return {
    ...chain,
    nodes: [...chain.nodes, issuer],
    edges: [...chain.edges, ...last.map(({ kind, id }): Link => ({ from: { kind, id }, to: issuer }))],
  };
}

function add(sides: Map<string, Side>, near: ChainNode, far: ChainNode, link: Link): void {
  const side = sides.get(keyOf(near)) ?? { jobs: new Map(), others: new Map() };
  sides.set(keyOf(near), side);
  const ends = far.kind === "job" ? side.jobs : side.others;
  if (!ends.has(keyOf(far))) ends.set(keyOf(far), link);
}

/** One by one, since a name may have very many and few of them are wanted. */
function* linksOf(side: Side | undefined, job: string | undefined, jobsOnly: boolean): Generator<Link> {
  if (!side) return;
  const own = job === undefined ? undefined : side.jobs.get(job);
  if (own) yield own;
  if (job === undefined) yield* side.jobs.values();
  if (!jobsOnly) yield* side.others.values();
}

function listNodes(edges: ReadonlySet<Link>, places: ReadonlyMap<string, Place>): readonly ChainNode[] {
  const nodes = new Map<string, ChainNode>();
  for (const { from, to } of edges)
    for (const { kind, id } of [from, to]) {
      const key = keyOf({ kind, id });
      const place = places.get(key);
      nodes.set(key, { kind, id, ...(place && { place }) });
    }
  return [...nodes.values()];
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
 */
function createStores(links: readonly Link[]): (id: string, environment: string | undefined) => string {
  const filled = new Set(links.flatMap(({ to }) => (to.kind === "stored-name" ? [to.id] : [])));
  if (filled.size === 0) return (id) => id;
  return (id, environment) => {
    const [, name] = /^repository\/(.*)$/s.exec(id) ?? [];
    if (name === undefined) return id;
    const own = environment === undefined ? "" : storedNameId(environmentScope(environment), name);
    return [own, id, storedNameId("organization", name)].find((one) => filled.has(one)) ?? id;
  };
}

const isMinted = (finding: CredentialUse | CredentialIssuance): boolean =>
  finding.kind === "credential-use" && finding.form === "federated";

/** The job that a use stands in. */
const jobKey = (finding: CredentialUse | CredentialIssuance): string | undefined =>
  finding.kind === "credential-use" && finding.at.job !== undefined
    ? keyOf({ kind: "job", id: `${finding.path}#${finding.at.job}` })
    : undefined;

const placeOf = ({ path, start, end }: Place): Place => ({ path, start, end });

const originOf = (issuance: CredentialIssuance): Origin => ({
  place: placeOf(issuance),
  resource: issuance.address,
  fingerprint: issuance.fingerprints[0],
  type: issuance.type,
  ...(issuance.at.job !== undefined && { job: issuance.at.job }),
  ...(issuance.at.environment !== undefined && { environment: issuance.at.environment }),
});

const storingOrigin = ({ id }: ChainNode, place: Place, environment: string | undefined): Origin => ({
  place,
  job: id.startsWith(`${place.path}#`) ? id.slice(place.path.length + 1) : id,
  ...(environment !== undefined && { environment }),
});
