import type { Chain } from "../model/attribution.ts";
import type { CredentialUse, Finding } from "../model/finding.ts";
import type { ChainNode, Link } from "../model/link.ts";
import type { FileScan } from "../model/scan.ts";

/** Findings of one credential, as far as code alone tells: they share a fingerprint. */
export interface Kin {
  readonly findings: readonly Finding[];
  /** `path#job`, sorted; likewise the environments. */
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
  readonly accounts: readonly string[];
}

export interface Relations {
  readonly kinOf: (finding: Finding) => Kin;
  /** The path of a used or issued credential; empty for an exposed secret that nothing links. */
  readonly chainOf: (finding: Finding) => Chain;
}

/** Joins what single files say: sightings of one credential into kin, links into chains. Linear in findings and links. */
export function relate(scans: readonly FileScan[]): Relations {
  const kin = groupKin(scans.flatMap((scan) => scan.findings));
  const chains = joinLinks(scans.flatMap((scan) => scan.links));
  return { kinOf: (finding) => kin.get(finding) ?? describeKin([finding]), chainOf: (finding) => chains(finding) };
}

function groupKin(findings: readonly Finding[]): ReadonlyMap<Finding, Kin> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    // Keyed fingerprints come in several, in one order; the first is the same for every sighting of one scan.
    const group = groups.get(finding.fingerprints[0]);
    if (group) group.push(finding);
    else groups.set(finding.fingerprints[0], [finding]);
  }
  const kin = new Map<Finding, Kin>();
  for (const group of groups.values()) {
    const described = describeKin(group);
    for (const finding of group) kin.set(finding, described);
  }
  return kin;
}

function describeKin(findings: readonly Finding[]): Kin {
  const places = findings.flatMap((finding) =>
    finding.kind === "exposed-secret" ? [] : [{ path: finding.path, at: finding.at }],
  );
  return {
    findings,
    jobs: sorted(places.flatMap(({ path, at }) => (at.job === undefined ? [] : [`${path}#${at.job}`]))),
    environments: sorted(places.flatMap(({ at }) => at.environment ?? [])),
    accounts: sorted(
      findings.flatMap((finding) => (finding.kind === "exposed-secret" ? (finding.facts.account ?? []) : [])),
    ),
  };
}

const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const noChain: Chain = { nodes: [], edges: [] };
const keyOf = (node: ChainNode): string => `${node.kind}\0${node.id}`;

/** The node of a finding's own station: where its name is stored, or the resource that mints it. */
const stationOf = (finding: Finding): string | undefined => {
  switch (finding.kind) {
    case "exposed-secret":
      return undefined;
    case "credential-use":
      return `stored-name\0${storedNameId(finding)}`;
    case "credential-issuance":
      return `resource\0${finding.address}`;
  }
};

/** Id of the node of a stored name; pipeline readers build theirs the same way. */
export const storedNameId = ({ scope, name }: Pick<CredentialUse, "scope" | "name">): string => `${scope}/${name}`;

function joinLinks(links: readonly Link[]): (finding: Finding) => Chain {
  const forward = new Map<string, Link[]>();
  const backward = new Map<string, Link[]>();
  const add = (index: Map<string, Link[]>, key: string, link: Link): void => {
    const known = index.get(key);
    if (known) known.push(link);
    else index.set(key, [link]);
  };
  const seen = new Set<string>();
  for (const link of links) {
    const key = `${keyOf(link.from)}\0${keyOf(link.to)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    add(forward, keyOf(link.from), link);
    add(backward, keyOf(link.to), link);
  }
  const chains = new Map<string, Chain>();
  return (finding) => {
    const station = stationOf(finding);
    if (station === undefined) return noChain;
    let chain = chains.get(station);
    if (!chain) {
      chain = walk(station, forward, backward);
      chains.set(station, chain);
    }
    return chain;
  };
}

/** Everything upstream and downstream of a station, each link once. */
function walk(
  station: string,
  forward: ReadonlyMap<string, readonly Link[]>,
  backward: ReadonlyMap<string, readonly Link[]>,
): Chain {
  const edges = new Set<Link>();
  for (const [index, end] of [
    [backward, "from"],
    [forward, "to"],
  ] as const) {
    const queue = [station];
    const visited = new Set(queue);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      for (const link of index.get(key) ?? []) {
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
