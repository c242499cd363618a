import type { Evidence } from "../model/attribution.ts";
import type { ChainNode } from "../model/link.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/source.ts";
import type { Verdict } from "../model/verdict.ts";
import { visible } from "../text/visible.ts";
import { rulePage } from "./format.ts";
import {
  credentialPhrase,
  evidencePhrase,
  identityLines,
  issuerSentence,
  lifetimeSentence,
  nextStep,
  ownerSentence,
  reachSentence,
  reasonSentence,
  typeLifetimePhrase,
} from "./wording/index.ts";

/** Every step of how one verdict came about, with its evidence; plain text. */
export function explain(verdict: Verdict, report: Report): string {
  const { finding, identity, custodian, lifetime, rotation, chain, suppression } = verdict;
  const entry = identity.id === undefined ? undefined : report.identities.find(({ id }) => id === identity.id);
  const type = finding.type === undefined ? undefined : report.types[finding.type];
  const place = `${finding.path}:${finding.start.line}:${finding.start.column}`;
  return [
    visible(`${credentialPhrase(verdict)} at ${place}: ${verdict.decision}`),
    section("1. What was found", [
      `${finding.kind}${type ? `: ${type.name} (${finding.type})` : ""}`,
      `line ${finding.start.line}: ${finding.excerpt}`,
      finding.kind === "exposed-secret" &&
        `confidence ${finding.confidence}${finding.facts.checksum ? `, checksum ${finding.facts.checksum}` : ""}`,
      ...(finding.parts ?? []).map((part) => `part ${part.role} at ${part.start.line}:${part.start.column}`),
      ...finding.fingerprints.map((fingerprint) => `fingerprint ${fingerprint}`),
      type && `format: ${type.reference}`,
    ]),
    section("2. Whose it is", [
      identity.status === "known"
        ? `identity ${identity.id}, credential ${identity.credential ?? identity.candidates?.join(" or ")}`
        : `identity ${identity.status}${identity.candidates ? `: ${identity.candidates.join(", ")}` : ""}`,
      ...identity.evidence.map(step),
      ...(entry ? identityLines(entry) : []),
      `owner ${ownerSentence(verdict.owner)}`,
      `custodian ${custodian.owners.length > 0 ? custodian.owners.join(" ") : "nobody"}`,
      ...custodian.evidence.map(step),
    ]),
    section("3. Who issued it, and what it reaches", [
      `issuer ${issuerSentence(verdict.issuer, verdict.issuingPipeline, verdict.reach)}`,
      verdict.issuingPipeline.oidcSubjects &&
        `the pipeline signs in as ${verdict.issuingPipeline.oidcSubjects.join(", ")}`,
      ...chain.edges.map(({ from, to }) => `${node(from)} -> ${node(to)}`),
      reachSentence(verdict),
      verdict.detection.sources.length > 0 && `watched by ${verdict.detection.sources.join(", ")}`,
      verdict.detection.lastTested !== undefined && `detection last tested on ${verdict.detection.lastTested}`,
      verdict.detection.sources.length === 0 && "watched by nobody that the register names",
    ]),
    section("4. How long it lives", [
      lifetimeSentence(lifetime),
      rotation?.everyDays !== undefined &&
        `its owner promises to rotate it every ${rotation.everyDays} days${rotation.automated ? ", automatically" : ""}`,
      lifetime.limitDays !== undefined && `the policy allows ${lifetime.limitDays} days`,
      type && `its type: ${typeLifetimePhrase(type.lifetime)}`,
    ]),
    section(
      "5. Whether it may stay",
      verdict.reasons.length === 0
        ? ["no rule stands against it"]
        : verdict.reasons.flatMap((reason) => [
            `${reason.decision}: ${reasonSentence(reason, verdict)}`,
            `  rule ${reason.rule}: ${rulePage(reason.rule)}`,
            reason.decision !== "allow" && nextStep(reason, verdict) !== "" && `  next: ${nextStep(reason, verdict)}`,
          ]),
    ),
    suppression &&
      section("6. What made it milder", [
        [suppression.kind, suppression.by, suppression.reason, suppression.until && `until ${suppression.until}`]
          .filter(Boolean)
          .join(", "),
      ]),
    verdict.frameworks.length > 0 && `Frameworks: ${verdict.frameworks.join(", ")}`,
  ]
    .filter((part) => typeof part === "string")
    .join("\n\n");
}

const section = (title: string, lines: readonly (string | false | undefined)[]): string =>
  [
    title,
    ...lines.filter((line) => typeof line === "string" && line !== "").map((line) => `   ${visible(String(line))}`),
  ].join("\n");

const step = (evidence: Evidence): string => `because of ${evidencePhrase(evidence)}`;

const node = ({ kind, id, place }: ChainNode): string =>
  `${kind} ${id}${place ? ` (${place.path}:${place.start.line})` : ""}`;

/**
 * The verdicts that a fingerprint, a credential's id, or `path:line` (as printed: `path:line:column`) at any line of a
 * finding or its parts names; empty when there is none.
 */
export function find(report: Report, what: string): readonly Verdict[] {
  const place = /^(?:\.\/)?(.+?):(\d+)(?::\d+)?$/.exec(what);
  const line = Number(place?.[2]);
  const covers = ({ start, end }: Span): boolean => start.line <= line && line <= end.line;
  return report.verdicts.filter(
    ({ finding, credential }) =>
      finding.fingerprints.includes(what) ||
      credential === what ||
      (finding.path === place?.[1] && [finding, ...(finding.parts ?? [])].some(covers)),
  );
}
