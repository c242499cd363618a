import { findImpact } from "../impact.ts";
import type { Containment, ContainmentPlan, Lane, Requirement, Role, Task } from "../model/containment.ts";
import { containmentSteps } from "../model/containment.ts";
import type { Impact, Wave } from "../model/impact.ts";
import type { CredentialType } from "../model/provider.ts";
import type { Report, ReportedIdentity } from "../model/report.ts";
import type { Verdict } from "../model/verdict.ts";
import { issuerFacts } from "./issuers.ts";
import { signsIn } from "./lanes.ts";
import { containmentFrameworks, everyLane, playbooks, type Condition, type Play } from "./playbook.ts";

/** A plan for each credential that some verdicts are about, however many places it has. */
export function contain(
  verdicts: readonly Verdict[],
  report: Report,
  reports: readonly Report[] = [report],
): Containment {
  const first = new Map(verdicts.toReversed().map((verdict) => [verdict.credential, verdict]));
  const plans = verdicts.flatMap((verdict) => {
    const impact = first.get(verdict.credential) === verdict ? findImpact(reports, verdict.credential) : undefined;
    return impact ? planContainment(verdict, report, impact) : [];
  });
  const { today, repository } = report;
  return { schema: "keyholder-containment/1", today, repository, plans };
}

/** Plans how one credential is contained; `impact` is what breaks with it, over all reports there are. */
export function planContainment(
  verdict: Verdict,
  { types, identities }: Pick<Report, "types" | "identities">,
  impact: Impact,
): ContainmentPlan {
  const entries = new Map(identities.map((one) => [one.id, one]));
  const entry = verdict.identity.id === undefined ? undefined : entries.get(verdict.identity.id);
  const type = typeOf(verdict, types);
  const { finding, identity, owner, custodian, issuer, reach, accountability, containment, rotation } = verdict;
  const { kind, lanes } = signsIn(verdict, type, entries);
  const { path, start, end } = finding;
  const settled = {
    credential: verdict.credential,
    name: nameOf(verdict),
    ...(verdict.type !== undefined && { type: verdict.type }),
    ...(identity.id !== undefined && { identity: identity.id }),
    kind,
    lanes,
    chain: (entry?.chain ?? []).flatMap((member) => member.human ?? member.identity ?? []),
    place: { path, start, end },
    exposed: impact.exposed || finding.kind === "exposed-secret",
    ...(issuer.system !== undefined && { issuer: issuer.system }),
    accounts: reach.accounts,
    ...(type && { reference: type.reference }),
    ...(rotation?.runbook !== undefined && { runbook: rotation.runbook }),
    owners: [owner.business, owner.steward].filter((one) => one !== undefined),
    custodians: custodian.owners,
    privileges: entry?.privileges ?? [],
    agents: reach.agents,
    tools: entry?.autonomy?.tools ?? [],
    impact,
    ...(accountability.incidentLead !== undefined && { incidentLead: accountability.incidentLead }),
    ...(containment?.approver !== undefined && { approver: containment.approver }),
    logs: containment?.evidence ?? [],
    ...(containment?.lastRehearsed !== undefined && { lastRehearsed: containment.lastRehearsed }),
  };
  const missing = missingFor(verdict, entry, type, impact);
  const holds = conditionsOf(settled.exposed, impact);
  const assigneesOf = createAssignees(verdict);
  const steps = containmentSteps.map((step) => {
    const taskOf = (taken: readonly Lane[]) => (play: Play) => toTask(play, taken, assigneesOf, logOf(verdict));
    const plays = [
      ...(everyLane[step] ?? []).filter(isDue).map(taskOf(lanes)),
      ...lanes.flatMap((lane) => (playbooks[lane][step] ?? []).filter(isDue).map(taskOf([lane]))),
    ];
    return { step, tasks: step === "revoke" ? [...atIssuer(), ...plays] : plays };
  });
  return { ...settled, ready: missing.length === 0, missing, steps, frameworks: containmentFrameworks };

  function isDue({ when }: Play): boolean {
    return when === undefined || holds.has(when);
  }

  /** What its owners settled comes first, then what the issuer's documentation says. */
  function atIssuer(): readonly Task[] {
    const role = issuerFacts[issuer.system ?? ""]?.role ?? (kind === "human" ? "iam" : "owner");
    const task = { role, assignees: assigneesOf(role), lanes, track: "identity", keep: ["receipt"] } as const;
    const steps = (type?.containment ?? []).map((step) => withKeyId(step, verdict));
    return [
      ...(containment?.first === undefined ? [] : [{ ...task, id: "do-first", advice: [containment.first] } as const]),
      { ...task, id: "revoke-at-issuer", advice: steps },
    ];
  }
}

/** Stands in an issuer's step for the public identifier of the very credential. */
const keyIdHere = "<key id>";

function withKeyId(step: string, { finding }: Verdict): string {
  const [keyId, ...others] = finding.kind === "exposed-secret" ? (finding.facts.keyIds ?? []) : [];
  return keyId === undefined || others.length > 0 ? step : step.replaceAll(keyIdHere, keyId);
}

/** The register may say that another type's steps hold. */
function typeOf({ type, containment }: Verdict, types: Report["types"]): CredentialType | undefined {
  return types[containment?.stepsRef ?? ""] ?? types[type ?? ""];
}

function nameOf({ finding, credential }: Verdict): string {
  return finding.kind === "credential-issuance" ? finding.address : (finding.name ?? finding.type ?? credential);
}

function logOf(verdict: Verdict): readonly string[] {
  const { log } = issuerFacts[verdict.issuer.system ?? ""] ?? {};
  return log === undefined ? [] : [withKeyId(log, verdict)];
}

const isLogged: ReadonlySet<string> = new Set(["confirm-use", "keep-use-log"]);

function toTask(
  { id, role, keep, track }: Play,
  lanes: readonly Lane[],
  assigneesOf: (role: Role) => readonly string[],
  log: readonly string[],
): Task {
  return {
    id,
    role,
    assignees: assigneesOf(role),
    lanes,
    ...(track && { track }),
    advice: isLogged.has(id) ? log : [],
    keep,
  };
}

/** The system's owner executes what is its own: the steward, else the business owner, else who looks after the file. */
function createAssignees({ accountability, owner, custodian }: Verdict): (role: Role) => readonly string[] {
  const owns = [owner.steward ?? owner.business].flatMap((one) => one?.handle ?? []);
  const handles: Readonly<Record<Role, readonly (string | undefined)[]>> = {
    iam: [accountability.identityTruth],
    pam: [accountability.privileged],
    cloud: [accountability.platform],
    soc: [accountability.detection],
    owner: owns.length > 0 ? owns : custodian.owners,
  };
  return (role) => handles[role].filter((handle) => handle !== undefined);
}

const hasJob = ({ dependents }: Wave): boolean => dependents.some(({ kind }) => kind === "job");

function conditionsOf(exposed: boolean, impact: Impact): ReadonlySet<Condition> {
  return new Set<Condition>([
    ...(exposed ? (["exposed"] as const) : []),
    ...(impact.waves.some(hasJob) ? (["running"] as const) : []),
    ...(impact.waves.length > 0 && !impact.minted ? (["used"] as const) : []),
  ]);
}

/** Both tracks, the one lead, a way to revoke it, and what breaks with it: without these, nobody can say that it holds. */
function missingFor(
  { accountability, issuer, rotation, containment }: Verdict,
  entry: ReportedIdentity | undefined,
  type: CredentialType | undefined,
  impact: Impact,
): readonly Requirement[] {
  const hasSteps = issuer.status === "known" && (type?.containment.length ?? 0) > 0;
  const isKnown: Readonly<Record<Requirement, boolean>> = {
    "identity-track": accountability.identityTruth !== undefined,
    "abuse-track": accountability.detection !== undefined,
    "incident-lead": accountability.incidentLead !== undefined,
    "revocation-path": hasSteps || rotation?.runbook !== undefined || containment?.first !== undefined,
    consumers: impact.complete && (impact.waves.length > 0 || (entry?.usedBy.length ?? 0) > 0),
  };
  return (Object.keys(isKnown) as Requirement[]).filter((one) => !isKnown[one]);
}
