import type { CredentialIssuance, Finding, Fingerprint } from "../model/finding.ts";
import type { ChainNode } from "../model/link.ts";
import type { Place } from "../model/source.ts";
import { isMinted, keyOf, linksOf, placeOf, type Net } from "./net.ts";

/** Where the code mints a credential, or where a job stores one that something else minted. */
export interface Origin {
  readonly place: Place;
  /** What mints it, and the fingerprint of that issuance; absent where a job only stores it. */
  readonly resource?: string;
  readonly fingerprint?: Fingerprint;
  readonly type?: string;
  /** As in `CredentialIssuance`. */
  readonly days?: number;
  readonly expiresAt?: string;
  readonly job?: string;
  readonly environment?: string;
}

export interface Consumers {
  readonly jobs: readonly string[];
  readonly environments: readonly string[];
}

export interface Ends {
  /** Where the code mints what a used name holds; two are two claims. Empty where no code does. */
  readonly originsOf: (finding: Finding) => readonly Origin[];
  /** Jobs that get it, also through other names, and their environments. */
  readonly consumersOf: (finding: Finding) => Consumers;
}

const consumersShown = 100;
const visitedMost = 200;

const noConsumers: Consumers = { jobs: [], environments: [] };

/** Both ends of a name, whatever leads from one to the other; each worked out once for all its uses. */
export function createEnds({ forward, backward, environments, issuances, stationOf }: Net): Ends {
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

  return { originsOf, consumersOf };
}

const originOf = (issuance: CredentialIssuance): Origin => ({
  place: placeOf(issuance),
  resource: issuance.address,
  fingerprint: issuance.fingerprints[0],
  type: issuance.type,
  ...(issuance.days !== undefined && { days: issuance.days }),
  ...(issuance.expiresAt !== undefined && { expiresAt: issuance.expiresAt }),
  ...(issuance.at.job !== undefined && { job: issuance.at.job }),
  ...(issuance.at.environment !== undefined && { environment: issuance.at.environment }),
});

const storingOrigin = ({ id }: ChainNode, place: Place, environment: string | undefined): Origin => ({
  place,
  job: id.startsWith(`${place.path}#`) ? id.slice(place.path.length + 1) : id,
  ...(environment !== undefined && { environment }),
});
