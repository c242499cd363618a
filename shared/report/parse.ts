import type { Report } from "../model/report.ts";

/** A report that was written as JSON, or why it cannot be used. Faults never quote the text. */
export type ParsedReport =
  | { readonly report: Report }
  | { readonly fault: "no-json" | "no-report" | "incomplete-report" }
  | { readonly fault: "other-version"; readonly version: number };

/** Reads what the format `json` writes; of an older Keyholder too, as long as the version is the same. */
export function parseReport(text: string): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: "no-json" };
  }
  const schema = isObject(value) ? value["schema"] : undefined;
  const [, version] = typeof schema === "string" ? (/^keyholder-report\/(\d{1,9})$/.exec(schema) ?? []) : [];
  if (version === undefined) return { fault: "no-report" };
  if (version !== "1") return { fault: "other-version", version: Number(version) };
  return isReport(value) ? { report: value } : { fault: "incomplete-report" };
}

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text: Check = (value) => typeof value === "string";
const count: Check = (value) => Number.isInteger(value);
const truth: Check = (value) => typeof value === "boolean";
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([key, check]) => check(value[key]));

const position = shape({ line: count, column: count });
const span = { start: position, end: position };
const place = shape({ path: text, ...span });
const node = shape({ kind: text, id: text, place: optional(place) });
const owner = shape({ handle: text });
const evidence = shape({ source: text, path: optional(text), line: optional(count) });

/** What is read of a report elsewhere; the rest of it is as its schema says. */
const report = shape({
  repository: shape({ name: optional(text) }),
  comparison: optional(isObject),
  summary: shape({ errors: count }),
  identities: list(shape({ id: text })),
  verdicts: list(
    shape({
      credential: text,
      finding: shape({
        kind: text,
        path: text,
        ...span,
        fingerprints: list(text),
        name: optional(text),
        address: optional(text),
        scope: optional(text),
        form: optional(text),
        at: optional(shape({ system: text, job: optional(text), environment: optional(text) })),
        parts: optional(list(shape({ ...span, name: optional(text) }))),
      }),
      identity: shape({ status: text, id: optional(text) }),
      owner: shape({ business: optional(owner), steward: optional(owner) }),
      issuer: shape({ system: optional(text) }),
      issuingPipeline: shape({
        status: text,
        id: optional(text),
        resource: optional(text),
        path: optional(text),
        job: optional(text),
        environment: optional(text),
        candidates: optional(list(text)),
        evidence: list(evidence),
      }),
      reach: shape({ complete: truth, repositories: optional(list(text)) }),
      chain: shape({ nodes: list(node), edges: list(shape({ from: node, to: node, place: optional(place) })) }),
    }),
  ),
});

const isReport = (value: unknown): value is Report => report(value);
