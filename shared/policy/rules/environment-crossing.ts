import { isProduction } from "../../text/environments.ts";
import type { Rule } from "../rule.ts";

export const environmentCrossing: Rule = {
  id: "environment-crossing",
  title: "Production and other environments do not share a credential",
  decision: "warn",
  frameworks: ["NHI8:2025"],
  apply: ({ finding, identity, attribution: { reach } }) => {
    if (finding.kind === "credential-use" && finding.form === "federated") return undefined;
    const own = identity?.environment;
    const environments = own === undefined ? reach.environments : [...reach.environments, own];
    const production = environments.find(isProduction);
    const other = environments.find((environment) => !isProduction(environment));
    return production !== undefined && other !== undefined ? { detail: { production, other } } : undefined;
  },
};
