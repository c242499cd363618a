import type { Evidence, IssuerAttribution, IssuingPipeline } from "../model/attribution.ts";
import type { Claim } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Issuer, Register, RegisteredPipeline } from "../model/identity.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Origin } from "./origins.ts";

/** Most findings of a large repository are told the same; one value serves them all. */
const bareName: IssuerAttribution = { status: "unknown", evidence: [], reason: "bare-name" };
const notRecorded: IssuerAttribution = { status: "unknown", evidence: [], reason: "not-recorded" };
const noIssuingPipeline: IssuingPipeline = { status: "unknown", evidence: [], reason: "no-issuing-pipeline" };

/** The register's issuers and pipelines by id; of two with one id the first counts. */
export interface Systems {
  readonly issuers: ReadonlyMap<string, Issuer>;
  readonly pipelines: ReadonlyMap<string, RegisteredPipeline>;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(entries.toReversed().map((entry) => [entry.id, entry]));

export const listSystems = (register: Register | undefined): Systems => ({
  issuers: byId(register?.issuers),
  pipelines: byId(register?.pipelines),
});

/** Which system accepts and mints it: the register's word, else what the credential's own format says. */
export function attributeIssuer(
  finding: Finding,
  type: CredentialType | undefined,
  claim: Claim | undefined,
  systems: Systems,
): IssuerAttribution {
  const recorded = claim?.identity.issuedBy?.issuer;
  const account = finding.kind === "exposed-secret" ? finding.facts.account : undefined;
  if (claim && recorded !== undefined) {
    const entry = systems.issuers.get(recorded);
    const known = entry?.account ?? entry?.org ?? account;
    return {
      status: "known",
      system: entry?.type ?? recorded,
      ...(known !== undefined && { account: known }),
      evidence: [claim.evidence],
    };
  }
  // A federated use names the system it signs in to; its type is the same for all of them.
  const system =
    type?.issuer ?? (finding.kind === "credential-use" && finding.form === "federated" ? finding.provider : undefined);
  if (system === undefined) return finding.kind === "credential-use" ? bareName : notRecorded;
  const source = account === undefined ? "type" : "credential";
  return { status: "known", system, ...(account !== undefined && { account }), evidence: [{ source }] };
}

/**
 * Which pipeline issues it: the register's word, else the code that mints it, else the job that stores it. A pipeline
 * that only uses it is a consumer, and never promoted to issuer; two that feed one name are ambiguous.
 */
export function attributeIssuingPipeline(
  finding: Finding,
  claim: Claim | undefined,
  systems: Systems,
  origins: readonly Origin[],
): IssuingPipeline {
  const recorded = claim?.identity.issuedBy?.pipeline;
  if (claim && recorded !== undefined) {
    const entry = systems.pipelines.get(recorded);
    return {
      status: "known",
      id: recorded,
      ...(entry?.workflow !== undefined && { path: entry.workflow }),
      ...(entry?.job !== undefined && { job: entry.job }),
      ...(entry?.environment !== undefined && { environment: entry.environment }),
      ...(entry && entry.oidcSubjects.length > 0 && { oidcSubjects: entry.oidcSubjects }),
      evidence: [claim.evidence],
    };
  }
  const mintedHere =
    finding.kind === "credential-issuance" || (finding.kind === "credential-use" && finding.form === "federated");
  if (mintedHere) {
    const { path, start, end, at } = finding;
    const resource = finding.kind === "credential-issuance" ? finding.address : undefined;
    return issuedAt({ ...at, place: { path, start, end }, ...(resource !== undefined && { resource }) });
  }
  const [origin, ...others] = origins;
  if (!origin) return noIssuingPipeline;
  if (others.length === 0) return issuedAt(origin);
  const shown = origins.slice(0, candidatesShown);
  return {
    status: "ambiguous",
    candidates: shown.map(({ place, resource, job }) => resource ?? `${place.path}#${job ?? ""}`),
    evidence: shown.map(evidenceOf),
    reason: "two-claims",
  };
}

/** Of issuances that feed one name; two already are too many. */
const candidatesShown = 10;

const evidenceOf = ({ place: { path, start } }: Pick<Origin, "place">): Evidence => ({
  source: "code",
  path,
  line: start.line,
});

const issuedAt = ({ place, resource, job, environment }: Origin): IssuingPipeline => ({
  status: "known",
  path: place.path,
  ...(resource !== undefined && { resource }),
  ...(job !== undefined && { job }),
  ...(environment !== undefined && { environment }),
  evidence: [evidenceOf({ place })],
});
