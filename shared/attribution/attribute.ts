import type { Attribution, Custodian, OwnerAttribution, Reach } from "../model/attribution.ts";
import type { CodeownersRule, Custody } from "../model/codeowners.ts";
import type { Claim, Rulebook } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Accountability, DetectionCoverage, Identity, RegisteredCredential } from "../model/identity.ts";
import type { CredentialType } from "../model/provider.ts";
import { addDays } from "../text/days.ts";
import { isProduction } from "../text/environments.ts";
import { attributeIssuer, attributeIssuingPipeline } from "./issuance.ts";
import { attributeLifetime, issuedOn } from "./lifetime.ts";
import { attributeCustodian, attributeIdentity, attributeOwner, identitiesOf, impliedOwner } from "./ownership.ts";
import { sightingsShown, type Kin, type Relations } from "./relate.ts";

/** What attribution needs beside the finding. */
export interface AttributionContext {
  readonly relations: Relations;
  readonly rulebook: Rulebook;
  readonly types: ReadonlyMap<string, CredentialType>;
  /** Whether the scans cover the whole repository. */
  readonly complete: boolean;
  /** ISO day. */
  readonly today: string;
}

/** An attribution with what the register says behind it. */
export interface Attributed {
  readonly attribution: Attribution;
  /** The one register entry that claims the finding. */
  readonly identity: Identity | undefined;
  /** Its credentials with an equal claim; several leave open which one it is. */
  readonly credentials: readonly RegisteredCredential[];
  /** Every register entry with a claim; several are ambiguous. */
  readonly claimants: readonly Identity[];
  readonly type: CredentialType | undefined;
}

/** How many jobs a verdict names, so that a report grows with its places and not with their square. */
const jobsShown = 100;

const nobodySaid: DetectionCoverage = { coverage: "unknown", sources: [] };
const nobodyNamed: Accountability = {};

/** Answers whose a finding is, who issued it and how long it lives, each with its evidence or the reason why it is not known. */
export function createAttribution(context: AttributionContext): (finding: Finding) => Attributed {
  const { rulebook, relations, types, today } = context;
  const register = rulebook.register?.register;
  const claimsOn = createClaims(rulebook);
  const custodyOf = createCustody(rulebook);
  return (finding) => {
    const kin = relations.kinOf(finding);
    const claims = claimsOn(finding, kin);
    const claimants = identitiesOf(claims);
    const claim = claimants.length === 1 ? claims[0] : undefined;
    const identity = claim?.identity;
    const credentials = claim ? [...new Set(claims.map((one) => one.credential))] : [];
    const [first, ...others] = credentials;
    const registeredType = others.every(({ type }) => type === first?.type) ? first?.type : undefined;
    const type = types.get(finding.type ?? registeredType ?? "");
    const { custodian, implied } = custodyOf(finding.path);
    const issuer = attributeIssuer(finding, type, claim, register);
    const rotation = first && others.length === 0 ? rotationOf(first, today) : undefined;
    const { policy } = rulebook;
    const attribution: Attribution = {
      identity: attributeIdentity(finding, claims, rulebook.register),
      owner: attributeOwner(claims, implied),
      custodian,
      issuer,
      issuingPipeline: attributeIssuingPipeline(finding, claim, register),
      lifetime: attributeLifetime({
        finding,
        identity,
        credentials,
        type,
        environments: kin.environments,
        policy,
        today,
      }),
      ...(identity && { lifecycle: identity.lifecycle }),
      ...(rotation && { rotation }),
      detection: identity?.detection ?? nobodySaid,
      accountability: identity?.accountability ?? nobodyNamed,
      reach: reachOf(finding, kin, issuer.account, identity, context.complete),
      chain: relations.chainOf(finding),
    };
    return { attribution, identity, credentials, claimants, type };
  };
}

/** What CODEOWNERS says of a file, worked out once for each rule: many files share one. */
function createCustody({ codeowners, policy }: Rulebook): (path: string) => CustodyView {
  const view = (custody: Custody | undefined): CustodyView => ({
    custodian: attributeCustodian(custody),
    implied: impliedOwner(custody, policy),
  });
  if (!codeowners) {
    const nobody = view(undefined);
    return () => nobody;
  }
  const byRule = new Map<CodeownersRule, CustodyView>();
  return (path) => {
    const custody = codeowners.custody(path);
    const [rule, ...others] = custody.rules;
    if (!rule || others.length > 0) return view(custody);
    let known = byRule.get(rule);
    if (!known) {
      known = view(custody);
      byRule.set(rule, known);
    }
    return known;
  };
}

interface CustodyView {
  readonly custodian: Custodian;
  readonly implied: OwnerAttribution;
}

/**
 * The strongest claims on a finding. The same value in several places is one credential, so what claims it in one of them
 * claims it in all: two entries that each know it under another name are ambiguous in both places. A stored name is not
 * joined so: each environment may store its own value under it.
 */
function createClaims({ register }: Rulebook): (finding: Finding, kin: Kin) => readonly Claim[] {
  const byKin = new Map<Kin, readonly Claim[]>();
  return (finding, kin) => {
    if (!register) return [];
    if (finding.kind !== "exposed-secret" || kin.findings.length === 1) return register.claims(finding);
    let shared = byKin.get(kin);
    if (!shared) {
      const claims = kin.findings.flatMap((one) => register.claims(one));
      shared = [...new Map(claims.map((claim) => [claim.credential, claim])).values()];
      byKin.set(kin, shared);
    }
    return shared;
  };
}

function rotationOf(credential: RegisteredCredential, today: string): Attribution["rotation"] {
  const { rotation, lastRotated } = credential;
  const everyDays = rotation?.everyDays;
  const since = issuedOn(credential, today);
  if (!rotation && lastRotated === undefined) return undefined;
  return {
    ...(everyDays !== undefined && { everyDays }),
    ...(lastRotated !== undefined && { lastRotated }),
    ...(since !== undefined && everyDays !== undefined && { dueBy: addDays(since, everyDays) }),
    ...(rotation?.runbook !== undefined && { runbook: rotation.runbook }),
  };
}

function reachOf(
  finding: Finding,
  kin: Kin,
  account: string | undefined,
  identity: Identity | undefined,
  complete: boolean,
): Reach {
  const sightings = kin.places
    .filter((place) => place.start !== finding.start || place.path !== finding.path)
    .slice(0, sightingsShown);
  const accounts =
    account === undefined || kin.accounts.includes(account) ? kin.accounts : [...kin.accounts, account].sort();
  const blastRadius = identity?.blastRadius ?? (kin.environments.some(isProduction) ? "high" : "medium");
  return {
    complete,
    blastRadius,
    jobs: kin.jobs.slice(0, jobsShown),
    environments: kin.environments,
    accounts,
    sightings,
  };
}
