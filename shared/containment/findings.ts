import type { Containment } from "../model/containment.ts";
import type { Report } from "../model/report.ts";
import { listTypes, summarise } from "../summary.ts";

/**
 * The report on what a containment is about, and on nothing else: whoever gets the evidence of one incident need not get
 * the inventory. What could not be read stays in it, since it limits what the evidence shows. No time in it, so that the
 * same input gives the same bytes.
 */
export function findingsOf({ plans }: Containment, report: Report): Report {
  const wanted = new Set(plans.flatMap(({ credential, impact }) => [credential, ...impact.credentials]));
  const verdicts = report.verdicts.filter(({ credential }) => wanted.has(credential));
  const credentials = report.credentials.filter(({ id }) => wanted.has(id));
  const identities = new Set(verdicts.flatMap(({ identity }) => [identity.id, ...(identity.candidates ?? [])]));
  return {
    ...report,
    scanned: { ...report.scanned, seconds: 0 },
    verdicts,
    credentials,
    identities: report.identities.filter(({ id }) => identities.has(id)),
    types: listTypes(verdicts, new Map(Object.entries(report.types))),
    summary: summarise(verdicts, credentials, report.problems, report.skipped, 0),
  };
}
