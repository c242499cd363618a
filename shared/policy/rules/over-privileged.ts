import { namesOneCredential } from "../../model/finding.ts";
import type { Rule } from "../rule.ts";

const everything =
  /^\*$|:\*$|(?:^|[:/.])(?:admin|administrator|administratoraccess|owner|root|write-all|system:masters|cluster-admin)$/i;

export const overPrivileged: Rule = {
  id: "over-privileged",
  title: "An identity may do no more than it needs",
  decision: "warn",
  frameworks: ["NHI5:2025", "PR.AA-05", "CWE-250"],
  apply: ({ finding, identity }) => {
    if (!namesOneCredential(finding)) return {};
    const isJobsOwn =
      finding.kind === "credential-use" && finding.form === "federated" && finding.provider === "github";
    const granted = finding.at?.grants;
    if (granted !== undefined && isJobsOwn) return { detail: { permission: granted } };
    // In a workflow it is the job's own token that gets it, elsewhere the very identity.
    if (granted !== undefined && finding.at?.system !== "github-actions") return { detail: { granted } };
    const privilege = identity?.privileges.find((name) => everything.test(name));
    return privilege === undefined ? undefined : { detail: { privilege } };
  },
};
