import type { Chain, ReachedAgent } from "../model/attribution.ts";
import { namesOneCredential, type Finding, type Fingerprint } from "../model/finding.ts";
import type { FileScan } from "../model/scan.ts";
import type { Place } from "../model/source.ts";
import { createChains } from "./chain.ts";
import { createNet, type Net } from "./net.ts";
import { createEnds, type Consumers, type Ends } from "./origins.ts";

/** Findings of one credential, as far as code alone tells: they share a fingerprint, and a name of one store. */
export interface Kin {
  readonly findings: readonly Finding[];
  /** `path#job`, sorted, as many as a verdict names; likewise the environments, all of them. */
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
  readonly accounts: readonly string[];
  readonly agents: readonly ReachedAgent[];
  /** The first places, as many as a verdict names and one more: a finding does not name its own. */
  readonly places: readonly Place[];
}

/** How many jobs a verdict names, so that a report grows with its places and not with their square. */
const jobsShown = 100;

/** How many other places a verdict itself names; the report's credentials list all of them. */
export const sightingsShown = 20;

/** How many agents a verdict names, likewise. */
const agentsShown = 20;

export interface Relations {
  /** The path of a used or issued credential; empty for an exposed secret and for what nothing links. */
  readonly chainOf: (finding: Finding) => Chain;
  readonly originsOf: Ends["originsOf"];
  readonly kinOf: (finding: Finding) => Kin;
  /** One use of each name that an issuance alone fills: what claims the name claims what mints it. */
  readonly namesFilledBy: (issuance: Finding) => readonly Finding[];
}

/** Joins what single files say: sightings of one credential into kin, links into chains. Linear in findings and links. */
export function relate(scans: readonly FileScan[], repository?: string): Relations {
  const net = createNet(scans, repository);
  const ends = createEnds(net);
  const findings = scans.flatMap((scan) => scan.findings);
  return {
    chainOf: createChains(net),
    originsOf: ends.originsOf,
    kinOf: groupKin(findings, net, ends),
    namesFilledBy: listFilled(findings, net, ends),
  };
}

function listFilled(findings: readonly Finding[], { stationOf }: Net, { originsOf }: Ends): Relations["namesFilledBy"] {
  const filled = new Map<string, Finding[]>();
  const seen = new Set<string>();
  for (const finding of findings) {
    const station = stationOf(finding);
    if (finding.kind !== "credential-use" || seen.has(station)) continue;
    seen.add(station);
    const [origin, ...others] = originsOf(finding);
    if (!origin?.fingerprint || others.length > 0) continue;
    const names = filled.get(origin.fingerprint);
    if (names) names.push(finding);
    else filled.set(origin.fingerprint, [finding]);
  }
  return ({ fingerprints: [fingerprint] }) => filled.get(fingerprint) ?? [];
}

/**
 * Keyed fingerprints come in several, in one order; the first is the same for every sighting of one scan. Nothing is kept
 * for what is seen once, as nearly every secret is.
 */
function groupKin(findings: readonly Finding[], net: Net, { consumersOf }: Ends): (finding: Finding) => Kin {
  /** What is chosen at run time in one file need not be what another chooses. */
  const stationOf = (finding: Finding): string => (namesOneCredential(finding) ? net.stationOf(finding) : finding.path);
  const sightings = Map.groupBy(findings, ({ fingerprints: [fingerprint] }) => fingerprint);
  const described = new Map<Fingerprint, ReadonlyMap<string, Kin>>();
  const describe = (kin: readonly Finding[], finding: Finding): Kin => describeKin(kin, consumersOf(finding));
  return (finding) => {
    const [fingerprint] = finding.fingerprints;
    const seen = sightings.get(fingerprint) ?? [];
    if (seen.length === 1 && seen[0] === finding) return describe(seen, finding);
    let byStation = described.get(fingerprint);
    if (!byStation) {
      const groups = [...Map.groupBy(seen, stationOf)];
      byStation = new Map(groups.map(([station, kin]) => [station, describe(kin, kin[0] ?? finding)]));
      described.set(fingerprint, byStation);
    }
    return byStation.get(stationOf(finding)) ?? describe([finding], finding);
  };
}

function describeKin(findings: readonly Finding[], consumers: Consumers): Kin {
  const jobs = new Set(consumers.jobs);
  const environments = new Set(consumers.environments);
  const accounts = new Set<string>();
  const agents = new Map<string, ReachedAgent>();
  for (const finding of findings) {
    if (finding.kind === "exposed-secret" && finding.facts.account !== undefined) accounts.add(finding.facts.account);
    // The job that mints it is no job that gets it.
    if (finding.kind === "credential-issuance" || !finding.at) continue;
    const { system, job, environment, action, unattended } = finding.at;
    if (environment !== undefined) environments.add(environment);
    if (job === undefined) continue;
    const id = `${finding.path}#${job}`;
    if (system !== "agents") jobs.add(id);
    else if (agents.size < agentsShown)
      agents.set(id, { id, ...(action !== undefined && { runs: action }), ...(unattended && { unattended }) });
  }
  return {
    findings,
    jobs: sorted(jobs).slice(0, jobsShown),
    environments: sorted(environments),
    accounts: sorted(accounts),
    agents: [...agents.values()],
    places: findings.slice(0, sightingsShown + 1).map(({ path, start, end }) => ({ path, start, end })),
  };
}

const sorted = (values: ReadonlySet<string>): readonly string[] => (values.size === 0 ? nothing : [...values].sort());
const nothing: readonly string[] = [];
