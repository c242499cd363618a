import type { CredentialPath, PlaceDetails, Station } from "../model/dashboard.ts";
import type { ChainNode } from "../model/link.ts";
import type { Place } from "../model/source.ts";
import type { Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import {
  dashboardFacts,
  issuerSentence,
  lifetimeSentence,
  nextStep,
  ownerSentence,
  pipelinePhrase,
  reachSentence,
  reasonSentence,
  stationPhrase,
  suppressionPhrase,
  watchers,
} from "./wording/index.ts";

/** What the page tells of one place once it is opened. */
export function detailsOf(verdict: Verdict): PlaceDetails {
  const { finding, owner, custodian, issuer, issuingPipeline, reach, lifetime } = verdict;
  const facts: readonly (readonly [string, string])[] = [
    [dashboardFacts.owner, ownerSentence(owner)],
    [dashboardFacts.custodian, custodian.owners.join(", ")],
    [dashboardFacts.issuer, issuerSentence(issuer, issuingPipeline, reach)],
    [dashboardFacts.lifetime, lifetimeSentence(lifetime)],
    [dashboardFacts.reach, reachSentence(verdict)],
    [dashboardFacts.watch, watchers(verdict)],
    [dashboardFacts.milder, suppressionPhrase(verdict, ", ")],
    [dashboardFacts.waysOut, verdict.remedies.map(({ title }) => title).join("; ")],
  ];
  return {
    excerpt: visible(finding.excerpt),
    reasons: verdict.reasons.map((reason) => ({
      rule: visible(reason.rule),
      decision: reason.decision,
      why: visible(reasonSentence(reason, verdict)),
      next: reason.decision === "allow" ? "" : visible(nextStep(reason, verdict)),
    })),
    facts: facts.flatMap(([name, text]) => (text === "" ? [] : [[name, visible(text)] as const])),
    path: pathOf(verdict),
  };
}

const placePhrase = ({ path, start }: Place): string => visible(`${path}:${start.line}`);

/** Under what the filter knows a station, for the kinds that it knows. */
const filteredAs: Readonly<Partial<Record<ChainNode["kind"], true>>> = { issuer: true, job: true, environment: true };

/**
 * The chain with who issues it in front. A chain also ends at the system that accepts what it made; that is the same
 * issuer, and drawn once.
 */
function pathOf({ chain, issuer, issuingPipeline }: Verdict): CredentialPath {
  const stations: Station[] = [];
  const links: (readonly [number, number])[] = [];
  const numbers = new Map<string, number>();
  const add = (key: string, station: Station): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, stations.length);
    return stations.push(station) - 1;
  };
  const addNode = (node: ChainNode): number =>
    add(`${node.kind} ${node.id}`, {
      kind: node.kind,
      label: visible(stationPhrase(node)),
      ...(filteredAs[node.kind] && { id: visible(node.id) }),
      ...(node.place && { place: placePhrase(node.place) }),
    });

  let source: number | undefined;
  if (issuer.system !== undefined) source = addNode({ kind: "issuer", id: issuer.system });
  if (issuingPipeline.status === "known" && issuingPipeline.resource === undefined) {
    const pipeline = add("pipeline", { kind: "pipeline", label: visible(pipelinePhrase(issuingPipeline)) });
    if (source !== undefined) links.push([source, pipeline]);
    source = pipeline;
  }
  // Nodes first: they know their own places, which a link's ends do not.
  for (const node of chain.nodes) if (node.kind !== "issuer") addNode(node);
  const fed = new Set<number>();
  for (const { from, to } of chain.edges) {
    if (from.kind === "issuer" || to.kind === "issuer") continue;
    const target = addNode(to);
    links.push([addNode(from), target]);
    fed.add(target);
  }
  for (const node of chain.nodes) {
    if (node.kind === "issuer" || source === undefined) continue;
    const number: number = addNode(node);
    if (!fed.has(number)) links.push([source, number]);
  }
  return { stations, links };
}
