import type { UnknownReason } from "../../model/attribution.ts";
import type { Finding } from "../../model/finding.ts";
import type { CredentialType } from "../../model/provider.ts";
import type { Report, ReportedIdentity } from "../../model/report.ts";
import type { Reason, Verdict } from "../../model/verdict.ts";
import {
  credentialPhrase,
  evidenceList,
  issuanceSentence,
  lifetimeSentence,
  ownerSentence,
  reachSentence,
  typeLifetimePhrase,
  unknownReasons,
} from "./attribution.ts";
import { pathLines } from "./paths.ts";
import { nextStep, reasonSentence } from "./reasons.ts";
import { remedyLines } from "./remedies.ts";
import { durationPhrase } from "./words.ts";

type Line = string | false | undefined;

/** One step of an explanation; lines that are no text are left out. */
export interface Step {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What is explained, where it stands and what came of it. */
export const explanationTitle = (verdict: Verdict): string => {
  const { path, start } = verdict.finding;
  return `${credentialPhrase(verdict)} at ${path}:${start.line}:${start.column}: ${verdict.decision}`;
};

/** How a verdict came about, step by step. `page` gives the address of a rule's page. */
export const explanationSteps = (
  verdict: Verdict,
  { types, identities }: Pick<Report, "types" | "identities">,
  page: (rule: string) => string,
): readonly Step[] => {
  const { finding, identity, suppression, remedies } = verdict;
  const type = finding.type === undefined ? undefined : types[finding.type];
  const entry = identity.id === undefined ? undefined : identities.find(({ id }) => id === identity.id);
  return [
    { title: "What was found", lines: found(verdict, type) },
    { title: "Whose it is", lines: whose(verdict, entry) },
    { title: "Who issued it, and what it reaches", lines: issuedAndReaches(verdict) },
    { title: "How long it lives", lines: lives(verdict, type) },
    { title: "Whether it may stay", lines: mayStay(verdict, page) },
    ...(suppression ? [{ title: "What made it milder", lines: [suppressionPhrase(verdict, ", ")] }] : []),
    ...remedies.map((remedy) => ({ title: `A way out: ${remedy.title}`, lines: remedyLines(remedy) })),
  ];
};

/** By what a verdict was made milder, why and until when; empty when nothing did. */
export const suppressionPhrase = ({ suppression }: Verdict, separator: string): string =>
  suppression === undefined
    ? ""
    : [suppression.kind, suppression.by, suppression.reason, suppression.until && `until ${suppression.until}`]
        .filter(Boolean)
        .join(separator);

const kinds: Readonly<Record<Finding["kind"], string>> = {
  "exposed-secret": "exposed secret",
  "credential-use": "credential use",
  "credential-issuance": "credential issuance",
};

const found = ({ finding }: Verdict, type: CredentialType | undefined): readonly Line[] => [
  `${kinds[finding.kind]}${type ? `: ${type.name} (${finding.type})` : ""}`,
  `line ${finding.start.line}: ${finding.excerpt}`,
  finding.kind === "exposed-secret" &&
    `confidence ${finding.confidence}${finding.facts.checksum ? `, checksum ${finding.facts.checksum}` : ""}`,
  ...(finding.parts ?? []).map((part) => `part ${part.role} at ${part.start.line}:${part.start.column}`),
  ...finding.fingerprints.map((fingerprint) => `fingerprint ${fingerprint}`),
  type && `documented at ${type.reference}`,
];

const whose = ({ identity, owner, custodian }: Verdict, entry: ReportedIdentity | undefined): readonly Line[] => [
  identity.status === "known"
    ? `identity ${identity.id}, credential ${identity.credential ?? identity.candidates?.join(" or ")}${evidenceList(identity.evidence)}`
    : `identity ${identity.status}${identity.candidates ? `: ${identity.candidates.join(", ")}` : because(identity.reason)}${evidenceList(identity.evidence)}`,
  ...(entry ? registered(entry) : []),
  `owner ${ownerSentence(owner)}`,
  `custodian ${custodian.owners.length > 0 ? custodian.owners.join(" ") : "nobody"}${evidenceList(custodian.evidence)}`,
];

/** What the register says of an identity; nothing is said of what it leaves out. */
const registered = (entry: ReportedIdentity): readonly Line[] => [
  `a ${entry.category ?? entry.kind} identity${entry.environment === undefined ? "" : ` of ${entry.environment}`}`,
  entry.purpose !== undefined && `purpose: ${entry.purpose}`,
  entry.usedBy.length > 0 && `used by ${entry.usedBy.join(", ")}`,
  entry.privileges.length > 0 && `may ${entry.privileges.join(", ")}`,
  entry.reach.length > 0 && `can touch ${entry.reach.join(", ")}`,
  entry.issuedBy?.via !== undefined && `minted by ${entry.issuedBy.via}`,
  entry.lifecycle.offboardWhen !== undefined && `ends when ${entry.lifecycle.offboardWhen}`,
];

const because = (reason: UnknownReason | undefined): string =>
  reason === undefined ? "" : `: ${unknownReasons[reason]}`;

const issuedAndReaches = (verdict: Verdict): readonly Line[] => [
  `issuer ${issuanceSentence(verdict)}`,
  verdict.issuingPipeline.oidcSubjects && `the pipeline signs in as ${verdict.issuingPipeline.oidcSubjects.join(", ")}`,
  ...pathLines(verdict),
  reachSentence(verdict),
  verdict.detection.lastTested !== undefined && `detection last tested on ${verdict.detection.lastTested}`,
];

const lives = ({ lifetime, rotation }: Verdict, type: CredentialType | undefined): readonly Line[] => [
  lifetimeSentence(lifetime),
  rotation?.everyDays !== undefined &&
    `its owner promises to rotate it every ${durationPhrase(rotation.everyDays)}${rotation.automated ? ", automatically" : ""}`,
  lifetime.limitDays !== undefined && `the policy allows ${durationPhrase(lifetime.limitDays)}`,
  type && `its type: ${typeLifetimePhrase(type.lifetime)}`,
];

const mayStay = (verdict: Verdict, page: (rule: string) => string): readonly Line[] =>
  verdict.reasons.length === 0
    ? ["no rule stands against it"]
    : verdict.reasons.flatMap((reason) => [
        `${reason.decision}: ${reasonSentence(reason, verdict)}`,
        `  rule ${reason.rule}: ${page(reason.rule)}`,
        next(reason, verdict),
      ]);

function next(reason: Reason, verdict: Verdict): Line {
  const step = reason.decision === "allow" ? "" : nextStep(reason, verdict);
  return step !== "" && `  next: ${step}`;
}
