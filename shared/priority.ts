import type { Remedy } from "./model/edit.ts";
import type { BlastRadius } from "./model/identity.ts";
import type { Finding } from "./model/finding.ts";
import type { LifetimeClass } from "./model/lifetime.ts";
import { counts, type Judged, type Judgement, type Verdict } from "./model/verdict.ts";
import { compareGravity } from "./policy/judge.ts";
import { credentialIdOf } from "./summary.ts";

const exposure: Readonly<Record<Finding["kind"], number>> = {
  "exposed-secret": 0,
  "credential-issuance": 1,
  "credential-use": 2,
};

const lifetimes: Readonly<Record<LifetimeClass, number>> = {
  "long-lived": 0,
  unknown: 1,
  bounded: 2,
  "short-lived": 3,
  expired: 4,
};

const radii: Readonly<Record<BlastRadius, number>> = { critical: 0, high: 1, medium: 2, low: 3 };

/** Gives every finding its place: new before old, decision, exposure, lifetime, blast radius, path, place. */
export function prioritise(judged: readonly Judged[]): readonly Verdict[] {
  return judged.toSorted(compareUrgency).map(({ finding, attribution, judgement, introduced }, index) => ({
    ...attribution,
    ...judgement,
    priority: index + 1,
    credential: credentialIdOf(attribution.identity, finding),
    finding,
    ...(introduced !== undefined && { introduced }),
    remedies: remediesOf(finding, judgement),
  }));
}

/** A use that may stay as it is needs no way out. */
const remediesOf = (finding: Finding, { reasons }: Judgement): readonly Remedy[] =>
  finding.kind === "credential-use" && finding.remedies && reasons.some(({ rule }) => rule === "static-credential")
    ? finding.remedies
    : none;

const none: readonly Remedy[] = [];

const compareUrgency = (a: Judged, b: Judged): number =>
  Number(counts(b)) - Number(counts(a)) ||
  compareGravity(b.judgement.decision, a.judgement.decision) ||
  exposure[a.finding.kind] - exposure[b.finding.kind] ||
  lifetimes[a.attribution.lifetime.class] - lifetimes[b.attribution.lifetime.class] ||
  radii[a.attribution.reach.blastRadius] - radii[b.attribution.reach.blastRadius] ||
  b.attribution.reach.jobs.length - a.attribution.reach.jobs.length ||
  comparePlaces(a.finding, b.finding);

function comparePlaces(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (
    a.start.line - b.start.line || a.start.column - b.start.column || (a.fingerprints[0] < b.fingerprints[0] ? -1 : 1)
  );
}
