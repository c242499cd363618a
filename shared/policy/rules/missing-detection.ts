import type { Rule } from "../rule.ts";

export const missingDetection: Rule = {
  id: "missing-detection",
  title: "Somebody watches how an identity is used",
  decision: "warn",
  frameworks: ["ID.RA-01", "RS.MA-02"],
  apply: ({ identity }) => (identity?.detection.coverage === "none" ? {} : undefined),
};
