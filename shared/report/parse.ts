import type { Report } from "../model/report.ts";
import { createConformance } from "../text/conform.ts";
import schema from "./report.schema.json" with { type: "json" };

/** Why a report cannot be used. It never quotes the text. */
export type ReportFault =
  | { readonly fault: "none-there" | "unreadable" | "too-large" | "cut-off" | "no-report" | "incomplete-report" }
  | { readonly fault: "other-version"; readonly version: number };

/** A report that was written as JSON, or why it cannot be used. */
export type ParsedReport = { readonly report: Report } | ReportFault;

/** How what the format `json` writes begins, also where other programs have taken out the spaces. */
const begins = /^\s*\{\s*"schema"\s*:\s*"keyholder-report\//;

/** Reads what the format `json` writes; of another Keyholder too, as long as the version is the same. */
export function parseReport(text: string): ParsedReport {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: text.trim() === "" || begins.test(text) ? "cut-off" : "no-report" };
  }
  const version = versionOf(value);
  if (version === undefined) return { fault: "no-report" };
  if (version !== 1) return { fault: "other-version", version };
  return isReport(value) ? { report: value } : { fault: "incomplete-report" };
}

function versionOf(value: unknown): number | undefined {
  const written = typeof value === "object" && value !== null && "schema" in value ? value.schema : undefined;
  const [, version] = typeof written === "string" ? (/^keyholder-report\/(\d{1,9})$/.exec(written) ?? []) : [];
  return version === undefined ? undefined : Number(version);
}

const conforms = createConformance(schema);

const isReport = (value: unknown): value is Report => conforms(value);
