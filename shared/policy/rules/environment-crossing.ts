import type { Finding } from "../../model/finding.ts";
import { isBeforeProduction, isProduction } from "../../text/environments.ts";
import type { Rule } from "../rule.ts";

/** Systems whose files name no environments: there a job's or stage's own name says which one it serves. */
const namedByJobs: ReadonlySet<string> = new Set(["buildkite", "circleci", "drone", "jenkins"]);

export const environmentCrossing: Rule = {
  id: "environment-crossing",
  title: "Production and other environments do not share a credential",
  decision: "warn",
  frameworks: ["NHI8:2025"],
  apply: ({ finding, identity, attribution: { reach } }) => {
    if (finding.kind === "credential-use" && finding.form === "federated") return undefined;
    const own = identity?.environment === undefined ? [] : [identity.environment];
    const jobs = isNamedByJob(finding) ? reach.jobs.map((job) => job.slice(job.indexOf("#") + 1)) : [];
    const environments = [...reach.environments, ...own];
    const production = [...environments, ...jobs].find(isProduction);
    const other =
      environments.find((environment) => !isProduction(environment)) ??
      jobs.find((job) => !isProduction(job) && isBeforeProduction(job));
    return production !== undefined && other !== undefined ? { detail: { production, other } } : undefined;
  },
};

const isNamedByJob = ({ at }: Finding): boolean => at !== undefined && namedByJobs.has(at.system);
