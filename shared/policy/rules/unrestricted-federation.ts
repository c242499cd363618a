import { isOfOneUnit } from "../../text/subjects.ts";
import type { Rule } from "../rule.ts";

export const unrestrictedFederation: Rule = {
  id: "unrestricted-federation",
  title: "A federated identity trusts one repository, branch or environment",
  decision: "warn",
  frameworks: ["NHI6:2025", "PR.AA-04"],
  apply: ({ finding, credentials }) => {
    if (finding.at?.admits !== undefined) return { detail: { subject: finding.at.admits } };
    const subjects = credentials.flatMap(({ match }) => match.subjects);
    return subjects.some(({ subject }) => subject === undefined || !isOfOneUnit(subject)) ? {} : undefined;
  },
};
