import { codeownersLocations } from "../codeowners/locations.ts";
import { findCodeownersSpot } from "./codeowners-spot.ts";
import type { FindSpot } from "./spot.ts";
import { findPolicySpot, findRegisterSpot } from "./yaml-spot.ts";

export { complete, type Completion } from "./complete.ts";
export { describe, type Description } from "./describe.ts";
export type { Knowledge } from "./knowledge.ts";
export { overdueNotes, type OverdueNote } from "./overdue.ts";
export { define, refer, type LinkedPlace } from "./places.ts";
export type { FindSpot, Spot } from "./spot.ts";

/** How the words of a rule file are found; `undefined` when the path is none. */
export function languageOf(
  path: string,
  paths: { readonly register: string; readonly policy: string },
): FindSpot | undefined {
  if (path === paths.register) return findRegisterSpot;
  if (path === paths.policy) return findPolicySpot;
  return Object.values(codeownersLocations).flat().includes(path) ? findCodeownersSpot : undefined;
}
