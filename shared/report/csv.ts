import type { Verdict } from "../model/verdict.ts";
import { renderCsv } from "../text/csv.ts";
import { visible } from "../text/visible.ts";
import { inParts, type Format } from "./format.ts";
import { nextStep, reasonSentence, watchers } from "./wording/index.ts";

/** One place of a credential a row, also what is allowed; for a spreadsheet, so it says less than the JSON report. */
export const csv: Format = inParts("csv", function* ({ verdicts }) {
  yield renderCsv([Object.keys(columns)]);
  for (const verdict of verdicts)
    yield renderCsv([Object.values(columns).map((cell) => visible(String(cell(verdict) ?? "")))]);
});

/** Names are promises, and new columns come last. */
const columns: Readonly<Record<string, (verdict: Verdict) => string | number | boolean | undefined>> = {
  decision: ({ decision }) => decision,
  priority: ({ priority }) => priority,
  credential: ({ credential }) => credential,
  kind: ({ finding }) => finding.kind,
  type: ({ finding }) => finding.type,
  name: ({ finding }) => (finding.kind === "credential-issuance" ? finding.address : finding.name),
  path: ({ finding }) => finding.path,
  line: ({ finding }) => finding.start.line,
  column: ({ finding }) => finding.start.column,
  rules: ({ reasons }) => reasons.map(({ rule }) => rule).join(" "),
  why: (verdict) => verdict.reasons.slice(0, 1).map((reason) => reasonSentence(reason, verdict))[0],
  next: (verdict) => verdict.reasons.slice(0, 1).map((reason) => nextStep(reason, verdict))[0],
  owner: ({ owner }) => owner.status,
  business: ({ owner }) => owner.business?.handle,
  steward: ({ owner }) => owner.steward?.handle,
  custodian: ({ custodian }) => custodian.owners.join(" "),
  identity: ({ identity }) => identity.id,
  issuer: ({ issuer }) => issuer.system,
  "issuing pipeline": ({ issuingPipeline: { id, path, job } }) => id ?? (job === undefined ? path : `${path}#${job}`),
  lifetime: ({ lifetime }) => lifetime.class,
  expires: ({ lifetime }) => lifetime.expiresAt,
  introduced: ({ introduced }) => introduced,
  suppression: ({ suppression }) => suppression?.kind,
  fingerprint: ({ finding }) => finding.fingerprints[0],
  frameworks: ({ frameworks }) => frameworks.join(" "),
  "used by": ({ reach }) => reach.jobs.join(" "),
  "watched by": watchers,
};
