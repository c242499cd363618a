import { counts, type Verdict } from "../shared/model/verdict.ts";
import { gravityOf } from "./gravity.ts";

const against = (rule: string) => (verdict: Verdict) =>
  verdict.reasons.some((reason) => reason.rule === rule && reason.decision !== "allow");

/** What findings can be narrowed to, by how a person says it. */
export const filters = {
  everything: () => true,
  "what is new here": counts,
  "what will block": (verdict) => gravityOf(verdict) === "error",
  "what nobody owns": against("unowned"),
  "what lives long": against("long-lived"),
  "secrets in the open": ({ finding }) => finding.kind === "exposed-secret",
} as const satisfies Readonly<Record<string, (verdict: Verdict) => boolean>>;

export type Filter = keyof typeof filters;

export const filterNames = Object.keys(filters).filter((name): name is Filter => Object.hasOwn(filters, name));
