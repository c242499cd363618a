import { counts, type Verdict } from "../shared/model/verdict.ts";

/** How a verdict looks wherever it is shown. */
export type Gravity = "error" | "warning" | "information";

/** What stood there before the working tree's change is told, and held against nobody; without a base to compare with, all is new. */
export function gravityOf(verdict: Pick<Verdict, "decision" | "introduced">): Gravity {
  if (!counts(verdict)) return "information";
  return verdict.decision === "block" ? "error" : "warning";
}
