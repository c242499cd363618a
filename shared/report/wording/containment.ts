import type {
  Containment,
  ContainmentPlan,
  ContainmentStep,
  Lane,
  Requirement,
  Role,
  Task,
  TaskId,
  Trace,
} from "../../model/containment.ts";
import type { CredentialType } from "../../model/provider.ts";
import type { Verdict } from "../../model/verdict.ts";
import type { Dependent } from "../../model/impact.ts";
import { shortList } from "./attribution.ts";
import { shortJob } from "./paths.ts";
import { plural } from "./words.ts";

const register = ".keyholder/register.yml";

/** Parts of a containment plan. */
export const containmentTitles = {
  missing: "What is missing",
  lead: "Incident lead",
  tracks: { identity: "Identity track", abuse: "Abuse track" },
  keep: "keep",
  nobody: "nobody is named",
} as const;

export const stepTitles: Readonly<Record<ContainmentStep, string>> = {
  confirm: "Confirm what it is",
  trace: "Trace what it reaches",
  revoke: "Revoke it, and what was made with it",
  constrain: "Constrain what still runs",
  preserve: "Preserve the evidence",
};

export const roleNames: Readonly<Record<Role, string>> = {
  iam: "IAM",
  pam: "PAM",
  cloud: "Cloud platform",
  soc: "SOC",
  owner: "System owner",
};

export const laneNames: Readonly<Record<Lane, string>> = { human: "person", machine: "machine", agent: "agent" };

/** What is contained, and whether the plan can be relied on. */
export const planTitle = ({ name, type, ready }: ContainmentPlan): string =>
  `${name}${type === undefined || type === name ? "" : ` (${type})`}: ${ready ? "ready to contain" : "not ready to contain"}`;

export const drillTitle = ({ today }: Pick<Containment, "today">): string =>
  `Drill of ${today}: the finding is made up, and nothing has happened`;

const kindSentences: Readonly<Record<ContainmentPlan["kind"], string>> = {
  human: "a person signs in with it",
  machine: "a machine signs in with it",
  agent: "an agent signs in with it",
  chained: "a chained path, each lane contained side by side",
  unknown: "nothing says whether a person or a machine signs in with it, so this plan is for both",
};

/** What signs in, where it stands, and what else a reader has to know before the first step. */
export function planNotes(plan: ContainmentPlan): readonly string[] {
  const { kind, lanes, chain, place, exposed, issuer, accounts, approver, runbook, lastRehearsed, impact } = plan;
  const who =
    kind === "chained"
      ? `${kindSentences.chained}: ${(chain.length > 0 ? chain : lanes.map((lane) => laneNames[lane])).join(" -> ")}`
      : kindSentences[kind];
  return [
    who,
    `${exposed ? "its value stands in" : "seen in"} ${place.path}:${place.start.line}`,
    issuer === undefined
      ? "nothing says which system accepts it"
      : `accepted by ${issuer}${accounts.length > 0 ? ` (${shortList(accounts)})` : ""}`,
    usedSentence(plan),
    ...(approver === undefined ? [] : [`the register asks for the approval of ${approver} before it is revoked`]),
    ...(runbook === undefined ? [] : [`runbook: ${runbook}`]),
    lastRehearsed === undefined ? "never rehearsed, by the register" : `last rehearsed on ${lastRehearsed}`,
    ...(impact.complete ? [] : ["not everything was looked at, so more may use it"]),
  ];
}

const dependents = ({ impact }: ContainmentPlan): readonly Dependent[] =>
  impact.waves.flatMap((wave) => wave.dependents);

const jobsOf = (plan: ContainmentPlan): readonly string[] =>
  dependents(plan).flatMap(({ kind, id }) => (kind === "job" ? shortJob(id) : []));

function usedSentence(plan: ContainmentPlan): string {
  const counted = (["job", "agent", "code", "other"] as const).flatMap((kind) => {
    const count = dependents(plan).filter((one) => one.kind === kind).length;
    const noun = { job: "job", agent: "agent", code: "file that holds its value", other: "file" }[kind];
    return count === 0 ? [] : plural(count, noun, kind === "code" ? "files that hold its value" : `${noun}s`);
  });
  return counted.length === 0 ? "nothing that was looked at uses it" : `breaks when revoked: ${counted.join(", ")}`;
}

/** What people ask `keyholder` for it by, as on its command line. */
export const askedAs = ({ credential }: Pick<ContainmentPlan, "credential">): string => credential;

/** Those who answer for it, else those who look after the file. */
const ownersOf = ({ owners, custodians }: ContainmentPlan): readonly string[] =>
  owners.length > 0 ? owners.map(({ handle }) => handle) : custodians;

const at = ({ issuer }: ContainmentPlan): string => issuer ?? "the system that accepts it";

/** What each task asks for: one sentence without its full stop. */
const taskSentences: Readonly<Record<TaskId, (plan: ContainmentPlan) => string>> = {
  "ask-agent": ({ agents }) =>
    `find out who started the agent, what it was told, and what it did by itself${agents.length > 0 ? `: ${shortList(agents.map(({ id }) => id))}` : ""}`,
  "ask-person": (plan) =>
    `ask the person it belongs to, over another channel, what they did with it${
      ownersOf(plan).length === 0 ? "" : ` (${shortList(ownersOf(plan))} may know who that is)`
    }`,
  "confirm-application": ({ owners, custodians }) =>
    `say whether it is live and what stops without it${
      owners.length === 0 || custodians.length === 0
        ? ""
        : `; ask those who look after the code as well: ${shortList(custodians)}`
    }`,
  "confirm-scope": (plan) => `confirm whose it is and what it may do at ${at(plan)}, and that revoking it is enough`,
  "confirm-use": (plan) => `confirm whether anybody else has used it: look at its uses in the record of ${at(plan)}`,
  "confirm-workload": (plan) =>
    `confirm which workloads sign in with it, and from where${jobsOf(plan).length > 0 ? `: ${shortList(jobsOf(plan))}` : ""}`,
  "demand-strong-sign-in": () =>
    "let the account sign in again only with strong authentication; a new password alone ends nothing",
  distrust: () => "work out anew what trusts this identity: federations, allow lists, roles that it may take on",
  "do-first": () => "do this first, as its owners settled it",
  "drop-person-roles": () => "take standing privileges and break-glass access off the account until it is over",
  "drop-roles": ({ privileges }) =>
    `take privileged roles off the identity until it is over${privileges.length > 0 ? `: ${shortList(privileges)}` : ", if it has any"}`,
  "end-minted": () => "end the sessions, tokens and certificates that were minted with it: they outlive it",
  "end-person-sessions": () =>
    "end every session, refresh token and consent of the person; a password reset ends none of them",
  "isolate-workload": ({ accounts }) =>
    `isolate the workloads it was used in${accounts.length > 0 ? `, in ${shortList(accounts)}` : ""}`,
  "keep-bundle": (plan) => `put findings, register, policy, commits and this plan away: ${bundleCommand(plan)}`,
  "keep-commits": ({ place }) =>
    `keep the commits, forks and reviews in which it stands (${place.path}) before anybody rewrites history`,
  "keep-devices": () => "keep the state of the devices and sessions that signed in",
  "keep-identity-log": () => "keep the identity provider's record: who granted what, and when it changed",
  "keep-runs": (plan) =>
    `keep the logs of these runs before the pipeline system deletes them: ${shortList(jobsOf(plan))}`,
  "keep-transcripts": () => "keep prompts, transcripts and tool calls of the agent",
  "keep-use-log": ({ logs, ...plan }) =>
    `keep the record of its uses at ${plan.issuer ?? "the system that accepts it"}${logs.length > 0 ? `: ${shortList(logs)}` : ""}`,
  "keep-workload-log": () => "keep the platform's and the workloads' own logs of that time",
  replace: (plan) => `put a new one in its place, in this order: keyholder impact ${quoted(askedAs(plan))}`,
  "revoke-at-issuer": (plan) =>
    `revoke it at ${at(plan)}, by this advice${plan.reference === undefined ? "" : ` (check it at ${plan.reference})`}`,
  "revoke-delegations": () => "take back what people let the agent do for them: grants, consents, delegated tokens",
  "stop-agent": ({ agents, tools }) =>
    `switch the agent off, or let it ask before every tool${
      tools.length > 0 ? `: ${shortList(tools)}` : agents.length > 0 ? `: ${shortList(agents.map(({ id }) => id))}` : ""
    }`,
  "stop-triggers": (plan) =>
    `stop what starts by itself with it: schedules, webhooks, triggers${jobsOf(plan).length > 0 ? ` of ${shortList(jobsOf(plan))}` : ""}`,
  "trace-access": ({ accounts }) =>
    `list what it touched and what was made with it: keys, roles, workloads${accounts.length > 0 ? ` in ${shortList(accounts)}` : ""}`,
  "trace-consumers": (plan) => `list what uses it: keyholder impact ${quoted(askedAs(plan))}`,
  "trace-privileges": ({ privileges, ...plan }) =>
    `list what it may do at ${plan.issuer ?? "the system that accepts it"}, across cloud, SaaS, pipelines and APIs; ${
      privileges.length > 0
        ? `it is meant to do ${shortList(privileges)}`
        : "the register does not say what it is meant to do"
    }`,
  "trace-sign-ins": () => "list the person's sign-ins, devices and consents since then",
  "trace-tools": () =>
    "follow the agent's tool calls in their order, and look for a sequence that nobody would ask for",
};

export const taskSentence = ({ id }: Task, plan: ContainmentPlan): string => taskSentences[id](plan);

/** As a shell takes it for one word, whatever a file is called. */
const quoted = (asked: string): string => (/^[\w./:@-]+$/.test(asked) ? asked : `'${asked.replaceAll("'", "'\\''")}'`);

const bundleCommand = (plan: ContainmentPlan): string =>
  `keyholder contain ${quoted(askedAs(plan))} --evidence <folder>`;

/** What a task leaves behind. */
export const traceNames: Readonly<Record<Trace, string>> = {
  configuration: "how it was set before",
  commits: "commits, forks, reviews",
  decision: "who decided, and when",
  "identity-log": "the identity provider's record",
  "issuer-log": "the issuer's record of its uses",
  receipt: "the issuer's answer, with its time",
  "register-entry": "register and policy as they stood",
  "run-logs": "logs of the runs",
  "sign-in-log": "the record of sign-ins",
  transcripts: "prompts, transcripts, tool calls",
  "workload-log": "logs of platform and workloads",
};

/** What is not known yet, and where to write it. */
export function requirementSentence(requirement: Requirement, plan: ContainmentPlan): string {
  const { identity, impact } = plan;
  const entry = identity === undefined ? undefined : `of ${identity} in ${register}`;
  const role = (key: string): string =>
    entry === undefined
      ? `write defaults.accountability.${key} in ${register}`
      : `write accountability.${key} ${entry}, or defaults.accountability.${key} for all`;
  const add = `register it first: keyholder register add ${quoted(askedAs(plan))}`;
  switch (requirement) {
    case "identity-track":
      return `who validates scope and revocation (IAM): ${role("identityTruth")}`;
    case "abuse-track":
      return `who validates use (SOC): ${role("detection")}`;
    case "incident-lead":
      return `one incident lead: ${role("incidentLead")}`;
    case "revocation-path":
      return `where it is revoked: ${entry === undefined ? `${add}, then ` : ""}write issuedBy.issuer, or a credential's rotation.runbook or containment.first${entry === undefined ? "" : `, ${entry}`}`;
    case "consumers":
      return impact.complete
        ? `what uses it: ${entry === undefined ? `${add}, then ` : ""}write usedBy${entry === undefined ? "" : ` ${entry}`}, or look in other repositories: keyholder contain ${quoted(askedAs(plan))} REPORT...`
        : "what uses it: not everything was looked at; mend what `keyholder scan` lists as problems and run this in the whole repository";
  }
}

/** Whose track it is, and what that person settles. */
export const trackSentences = {
  identity: "validates scope and revocation",
  abuse: "validates use",
} as const;

/**
 * Where containment of a verdict begins, for a comment or a summary that anybody may read: the issuer's first step by the
 * type's own documentation, and how to get the whole plan. Absent where nothing is exposed or compromised.
 */
export function containmentHint(
  { finding, reasons, type, containment }: Verdict,
  types: Readonly<Record<string, CredentialType>>,
): string | undefined {
  const isDue = reasons.some(
    ({ rule, decision }) => decision === "block" && (rule === "exposed-secret" || rule === "compromised-identity"),
  );
  if (!isDue) return undefined;
  const [first] = types[containment?.stepsRef ?? type ?? ""]?.containment ?? [];
  // A name that begins like an option is given as the path it is.
  const place = `${finding.path.startsWith("-") ? "./" : ""}${finding.path}:${finding.start.line}`;
  const whole = `keyholder contain ${quoted(place)} says who does what`;
  return first === undefined ? whole : `${first}; ${whole}`;
}

/** What a drill did: the day is in the register, or why it is not. */
export const rehearsed = (credential: string, day: string, path: string): string =>
  `Rehearsed: ${path} says that ${credential} was on ${day}. Commit it.`;

export const notRecorded = (credential: string, path: string): string =>
  `The day was not recorded: ${credential} does not stand in ${path} so that it can be written to.`;

export const nothingToRehearse = (path: string): string =>
  `There is nobody to rehearse with: ${path} has no credential that lives. Write one with keyholder register init.`;

export const nobodyOfThatName = (asked: string, near: string | undefined): string =>
  `The register has no identity ${asked}${near === undefined ? "" : `; is ${near} meant?`}${near === undefined ? "." : ""} keyholder register list names them all.`;

export const whatToContain =
  "Say what is compromised: a fingerprint or PATH:LINE as `keyholder scan` prints them, a stored name, or an identity. To rehearse without one: keyholder contain --drill.";

/** Under every plan. */
export const planIsAdvice =
  "Nothing here was executed. Commands and places at the issuer are advice: check them against its documentation first";
