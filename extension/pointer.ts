import type { Position } from "../shared/model/source.ts";
import type { Verdict } from "../shared/model/verdict.ts";

/** Where a verdict stands, as plain data: commands are called with it, by links too. */
export interface Pointer extends Position {
  readonly uri: string;
  /** Tells apart what stands at the same place. */
  readonly fingerprint?: string;
}

export function pointTo(uri: string, { finding }: Verdict): Pointer {
  return { uri, ...finding.start, fingerprint: finding.fingerprints[0] };
}

/** A command's argument may come from anywhere; `undefined` when it is no pointer. */
export function readPointer(value: unknown): Pointer | undefined {
  if (typeof value !== "object" || value === null || !("uri" in value && "line" in value && "column" in value))
    return undefined;
  const { uri, line, column } = value;
  if (typeof uri !== "string" || !isCount(line) || !isCount(column)) return undefined;
  const named = "fingerprint" in value && typeof value.fingerprint === "string";
  return { uri, line, column, ...(named && { fingerprint: String(value.fingerprint) }) };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;
