import type { Finding } from "../../model/finding.ts";
import type { Rule } from "../rule.ts";

/** Settings of tools are a person's as often as a runner's. */
const shared = "clients";

/** Whether a pipeline, an agent or infrastructure code holds or mints it. */
const isAutomation = ({ at }: Finding): boolean => at !== undefined && at.system !== shared;

export const personalCredentialInAutomation: Rule = {
  id: "personal-credential-in-automation",
  title: "Automation does not act as a person",
  decision: "warn",
  frameworks: ["NHI10:2025", "PR.AA-02"],
  apply: ({ finding, identity, type }) =>
    (finding.kind === "credential-use" || isAutomation(finding)) &&
    (identity ? identity.kind === "human" : type?.identity === "human")
      ? {}
      : undefined,
};
