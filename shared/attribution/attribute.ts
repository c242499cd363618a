import type { Attribution, Chain, Custodian, OwnerAttribution, Reach } from "../model/attribution.ts";
import type { CodeownersRule, Custody } from "../model/codeowners.ts";
import type { Rulebook } from "../model/context.ts";
import type { Finding } from "../model/finding.ts";
import type { Accountability, DetectionCoverage } from "../model/identity.ts";
import type { CredentialType } from "../model/provider.ts";
import { createAlike } from "../text/alike.ts";
import { isProduction } from "../text/environments.ts";
import { leadTo } from "./chain.ts";
import { attributeIssuer, attributeIssuingPipeline, listSystems } from "./issuance.ts";
import { attributeLifetime } from "./lifetime.ts";
import { attributeCustodian, attributeOwner, impliedOwner, unclaimedIdentity } from "./ownership.ts";
import type { Origin } from "./origins.ts";
import { createRegistrations, type Registration } from "./registration.ts";
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
  readonly registration: Registration;
  readonly type: CredentialType | undefined;
}

const nobodySaid: DetectionCoverage = { coverage: "unknown", sources: [] };
const nobodyNamed: Accountability = {};
const nowhereElse: Reach["sightings"] = [];

const asItIs = <Value>(value: Value): Value => value;

/** Answers whose a finding is, who issued it and how long it lives, each with its evidence or the reason why it is not known. */
export function createAttribution(context: AttributionContext): (finding: Finding) => Attributed {
  const { rulebook, relations, types, today } = context;
  const { policy, register } = rulebook;
  const registrationOf = createRegistrations(register, today, relations);
  const systems = listSystems(register?.register);
  const custodyOf = createCustody(rulebook);
  const chainTo = createEnds();
  const alike = createAlike();
  return (finding) => {
    const kin = relations.kinOf(finding);
    const registration = registrationOf(finding, kin);
    const { claim, identity, credentials, rotation, containment, whose } = registration;
    const origins = relations.originsOf(finding);
    const type = types.get(finding.type ?? registration.type ?? typeOf(origins) ?? "");
    const { custodian, implied } = custodyOf(finding.path);
    const issuer = attributeIssuer(finding, type, claim, systems);
    // Of what is registered, or seen in several places, too much differs to be worth comparing.
    const share = identity || kin.findings.length > 1 ? asItIs : alike;
    const attribution: Attribution = {
      identity: whose ?? unclaimedIdentity(finding, register),
      owner: attributeOwner(registration.owner, implied),
      custodian,
      ...(type && { type: type.id }),
      issuer: share(issuer),
      issuingPipeline: attributeIssuingPipeline(finding, claim, systems, origins),
      lifetime: share(
        attributeLifetime({
          finding,
          origins,
          identity,
          credentials,
          type,
          environments: kin.environments,
          policy,
          today,
        }),
      ),
      ...(identity && { lifecycle: identity.lifecycle }),
      ...(rotation && { rotation }),
      detection: identity?.detection ?? nobodySaid,
      accountability: identity?.accountability ?? register?.register.accountability ?? nobodyNamed,
      ...(containment && { containment }),
      reach: share(reachOf(finding, kin, issuer.account, registration, context.complete)),
      chain: chainTo(relations.chainOf(finding), issuer.system),
    };
    return { attribution, registration, type };
  };
}

/** What all that mint it mint. */
function typeOf(origins: readonly Origin[]): string | undefined {
  const [first, ...others] = origins;
  return others.every(({ type }) => type === first?.type) ? first?.type : undefined;
}

/** Leads chains on to issuers, each pair once: many findings share one. */
function createEnds(): (chain: Chain, system: string | undefined) => Chain {
  const led = new Map<Chain, Map<string | undefined, Chain>>();
  return (chain, system) => {
    const known = led.get(chain) ?? new Map<string | undefined, Chain>();
    led.set(chain, known);
    const ended = known.get(system) ?? leadTo(chain, system);
    known.set(system, ended);
    return ended;
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

function reachOf(
  finding: Finding,
  kin: Kin,
  account: string | undefined,
  { identity, credentials }: Registration,
  complete: boolean,
): Reach {
  const sightings =
    kin.findings.length === 1
      ? nowhereElse
      : kin.places
          .filter((place) => place.start !== finding.start || place.path !== finding.path)
          .slice(0, sightingsShown);
  const accounts =
    account === undefined || kin.accounts.includes(account) ? kin.accounts : [...kin.accounts, account].sort();
  const blastRadius = identity?.blastRadius ?? (kin.environments.some(isProduction) ? "high" : "medium");
  return {
    complete,
    blastRadius,
    jobs: kin.jobs,
    environments: kin.environments,
    accounts,
    repositories: [...new Set(credentials.flatMap(({ match }) => match.repos))].sort(),
    agents: kin.agents,
    sightings,
  };
}
