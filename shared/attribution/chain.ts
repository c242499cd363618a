import type { Chain } from "../model/attribution.ts";
import type { CredentialIssuance, CredentialUse, Finding } from "../model/finding.ts";
import type { ChainNode, Link } from "../model/link.ts";
import type { Place } from "../model/source.ts";
import { isMinted, keyOf, linksOf, type Net, type Sides } from "./net.ts";

/** In each direction, so that a report grows with its places and not with their square. */
const linksShown = 50;

const noChain: Chain = { nodes: [], edges: [] };

const environmentKey = "environment\0";

/** The path of a used or issued credential; empty for an exposed secret and for what nothing links. */
export function createChains(net: Net): (finding: Finding) => Chain {
  const { forward, backward, issuances, places, stationOf } = net;
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

  return chainOf;
}

/** The same path, led on to the system that accepts the credential. */
export function leadTo(chain: Chain, system: string | undefined): Chain {
  if (system === undefined || chain.nodes.length === 0) return chain;
  const issuer: ChainNode = { kind: "issuer", id: system };
  const left = new Set(chain.edges.map(({ from }) => keyOf(from)));
  const ends = chain.nodes.filter((node) => !left.has(keyOf(node)));
  // What is minted for a run acts for what the code says it is signed in to.
  const isMintedHere = chain.nodes.some(({ id }) => id.startsWith("run/"));
  const minted = ends.filter(({ id, kind }) => id.startsWith("run/") || (isMintedHere && kind === "resource"));
  const consumers = ends.filter(({ kind }) => kind === "job" || kind === "environment");
  const last = [minted, consumers].find((nodes) => nodes.length > 0) ?? ends;
  return {
    ...chain,
    nodes: [...chain.nodes, issuer],
    edges: [...chain.edges, ...last.map(({ kind, id }): Link => ({ from: { kind, id }, to: issuer }))],
  };
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

/** The job that a use stands in. */
const jobKey = (finding: CredentialUse | CredentialIssuance): string | undefined =>
  finding.kind === "credential-use" && finding.at.job !== undefined
    ? keyOf({ kind: "job", id: `${finding.path}#${finding.at.job}` })
    : undefined;
