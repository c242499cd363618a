import type { Chain } from "../model/attribution.ts";
import type { CredentialIssuance, CredentialUse, Finding } from "../model/finding.ts";
import { storedNameId, type ChainNode, type Link } from "../model/link.ts";
import type { FileScan } from "../model/scan.ts";
import type { Place } from "../model/source.ts";

/** Findings of one credential, as far as code alone tells: they share a fingerprint. */
export interface Kin {
  readonly findings: readonly Finding[];
  /** `path#job`, sorted, as many as a verdict names; likewise the environments, all of them. */
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
  readonly accounts: readonly string[];
  /** The first places, as many as a verdict names and one more: a finding does not name its own. */
  readonly places: readonly Place[];
}

/** How many jobs a verdict names, so that a report grows with its places and not with their square. */
const jobsShown = 100;

/** How many other places a verdict itself names; the report's credentials list all of them. */
export const sightingsShown = 20;

export interface Relations {
  readonly kinOf: (finding: Finding) => Kin;
  /** The path of a used or issued credential; empty for an exposed secret that nothing links. */
  readonly chainOf: (finding: Finding) => Chain;
}

/** Joins what single files say: sightings of one credential into kin, links into chains. Linear in findings and links. */
export function relate(scans: readonly FileScan[]): Relations {
  const chains = joinLinks(scans.flatMap((scan) => scan.links));
  return { kinOf: groupKin(scans.flatMap((scan) => scan.findings)), chainOf: (finding) => chains(finding) };
}

function groupKin(findings: readonly Finding[]): (finding: Finding) => Kin {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // Keyed fingerprints come in several, in one order; the first is the same for every sighting of one scan.
    const group = groups.get(finding.fingerprints[0]);
    if (group) group.push(finding);
    else groups.set(finding.fingerprints[0], [finding]);
  }
  const described = new Map<string, Kin>();
  return (finding) => {
    const [fingerprint] = finding.fingerprints;
    let kin = described.get(fingerprint);
    if (!kin) {
      kin = describeKin(groups.get(fingerprint) ?? [finding]);
      described.set(fingerprint, kin);
    }
    return kin;
  };
}

function describeKin(findings: readonly Finding[]): Kin {
  const jobs = new Set<string>();
  const environments = new Set<string>();
  const accounts = new Set<string>();
  for (const finding of findings) {
    if (finding.kind === "exposed-secret" && finding.facts.account !== undefined) accounts.add(finding.facts.account);
    const { job, environment } = finding.at ?? {};
    if (job !== undefined) jobs.add(`${finding.path}#${job}`);
    if (environment !== undefined) environments.add(environment);
  }
  return {
    findings,
    jobs: sorted(jobs).slice(0, jobsShown),
    environments: sorted(environments),
    accounts: sorted(accounts),
    places: findings.slice(0, sightingsShown + 1).map(({ path, start, end }) => ({ path, start, end })),
  };
}

const sorted = (values: ReadonlySet<string>): readonly string[] => (values.size === 0 ? nothing : [...values].sort());
const nothing: readonly string[] = [];

const noChain: Chain = { nodes: [], edges: [] };
const keyOf = (node: ChainNode): string => `${node.kind}\0${node.id}`;

/** The node of a finding's own station: where its name is stored, or the resource that mints it. */
const stationOf = (finding: CredentialUse | CredentialIssuance): ChainNode =>
  finding.kind === "credential-use"
    ? { kind: "stored-name", id: storedNameId(finding.scope, finding.name) }
    : { kind: "resource", id: finding.address };

/** The job that a use stands in. */
const jobOf = (finding: Finding): ChainNode | undefined =>
  finding.kind === "credential-use" && finding.at.job !== undefined
    ? { kind: "job", id: `${finding.path}#${finding.at.job}` }
    : undefined;

/** The links at one side of a node, by the node at their other end. */
interface Side {
  readonly jobs: Map<string, Link>;
  readonly others: Map<string, Link>;
}

type Sides = ReadonlyMap<string, Side>;

function joinLinks(links: readonly Link[]): (finding: Finding) => Chain {
  const forward = new Map<string, Side>();
  const backward = new Map<string, Side>();
  const add = (sides: Map<string, Side>, near: ChainNode, far: ChainNode, link: Link): void => {
    const side = sides.get(keyOf(near)) ?? { jobs: new Map(), others: new Map() };
    sides.set(keyOf(near), side);
    const ends = far.kind === "job" ? side.jobs : side.others;
    if (!ends.has(keyOf(far))) ends.set(keyOf(far), link);
  };
  for (const link of links) {
    add(forward, link.from, link.to, link);
    add(backward, link.to, link.from, link);
  }
  const chains = new Map<string, Chain>();
  return (finding) => {
    if (finding.kind === "exposed-secret") return noChain;
    const station = stationOf(finding);
    const start = keyOf(station);
    if (!forward.has(start) && !backward.has(start)) return noChain;
    const job = jobOf(finding);
    const key = `${start}\0${job ? keyOf(job) : ""}`;
    let chain = chains.get(key);
    if (!chain) {
      chain = walk(station, job, forward, backward);
      chains.set(key, chain);
    }
    return chain;
  };
}

function linksOf({ jobs, others }: Side, job: ChainNode | undefined): readonly Link[] {
  if (!job) return [...jobs.values(), ...others.values()];
  const own = jobs.get(keyOf(job));
  return own ? [own, ...others.values()] : [...others.values()];
}

/**
 * Everything upstream and downstream of a station, each link once. Of the jobs at the station only the use's own: the
 * others have uses and chains of their own, and a report must not grow with the square of its places.
 */
function walk(station: ChainNode, job: ChainNode | undefined, forward: Sides, backward: Sides): Chain {
  const start = keyOf(station);
  const edges = new Set<Link>();
  for (const [sides, end] of [
    [backward, "from"],
    [forward, "to"],
  ] as const) {
    const queue = [start];
    const visited = new Set(queue);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      const side = sides.get(key);
      for (const link of side ? linksOf(side, key === start ? job : undefined) : []) {
        edges.add(link);
        const next = keyOf(link[end]);
        if (!visited.has(next)) {
          visited.add(next);
          queue.push(next);
        }
      }
    }
  }
  const nodes = new Map<string, ChainNode>();
  for (const { from, to } of edges)
    for (const node of [from, to]) if (!nodes.has(keyOf(node))) nodes.set(keyOf(node), node);
  return { nodes: [...nodes.values()], edges: [...edges] };
}
