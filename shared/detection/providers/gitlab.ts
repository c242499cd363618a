import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { gitlabFacts } from "../facts/gitlab.ts";
import { fill } from "./fill.ts";

const reference = "https://docs.gitlab.com/security/tokens/";

const jobToken: DetectableType["alternative"] = {
  text: "CI_JOB_TOKEN and id_tokens end with the job.",
  reference: "https://docs.gitlab.com/ci/secrets/id_token_authentication/",
};

/** The routable form of all prefixes: payload, version, length and checksum. */
const routable = String.raw`[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;

function pattern(prefix: string, ...bodies: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![A-Za-z0-9])${prefix}(?:${bodies.join("|")})(?![\w-])`, "g");
}

export const gitlab: Provider = {
  id: "gitlab",
  name: "GitLab",
  issuer: "gitlab",
  types: [
    {
      id: "gitlab-pat",
      name: "GitLab personal, project or group access token",
      reference,
      lifetime: { expires: "always", defaultDays: 365, maxDays: 400 },
      identity: "either",
      alternative: jobToken,
      containment: ["DELETE /api/v4/personal_access_tokens/self with the token", "Settings > Access tokens > Revoke"],
      keywords: ["glpat-"],
      pattern: pattern("glpat-", routable, String.raw`[\w-]{20}`),
      confidence: "high",
      bits: 118,
      facts: gitlabFacts,
    },
    {
      id: "gitlab-deploy-token",
      name: "GitLab deploy token",
      reference,
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: jobToken,
      containment: ["DELETE /projects/:id/deploy_tokens/:token_id", "Settings > Repository > Deploy tokens > Revoke"],
      keywords: ["gldt-"],
      pattern: pattern("gldt-", routable, String.raw`[\w-]{20,30}`),
      confidence: "high",
      bits: 118,
      facts: gitlabFacts,
    },
    {
      id: "gitlab-runner-token",
      name: "GitLab runner authentication token",
      reference,
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["POST /runners/reset_authentication_token", "Delete the runner"],
      keywords: ["glrt-", "glrtr-"],
      pattern: pattern(String.raw`glrtr?-(?:t\d_)?`, routable, String.raw`[\w-]{20,27}`),
      confidence: "high",
      bits: 118,
      facts: gitlabFacts,
    },
    {
      id: "gitlab-job-token",
      name: "GitLab CI/CD job token",
      reference,
      lifetime: { expires: "always", defaultDays: 1 / 24 },
      identity: "machine",
      containment: ["Cancel the job"],
      keywords: ["glcbt-"],
      pattern: pattern("glcbt-(?:[0-9A-Za-z]{1,5}_)?", routable, String.raw`[\w-]{20,64}`),
      confidence: "high",
      bits: 118,
    },
    {
      id: "gitlab-trigger-token",
      name: "GitLab pipeline trigger token",
      reference,
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: jobToken,
      containment: ["Settings > CI/CD > Pipeline trigger tokens > Revoke"],
      keywords: ["glptt-"],
      pattern: pattern("glptt-", "[0-9a-f]{40}"),
      confidence: "high",
      bits: 160,
    },
    {
      id: "gitlab-agent-token",
      name: "GitLab agent for Kubernetes token",
      reference,
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /projects/:id/cluster_agents/:agent_id/tokens/:token_id"],
      keywords: ["glagent-"],
      pattern: pattern("glagent-", String.raw`[\w-]{50}`),
      confidence: "high",
      bits: 298,
    },
    {
      id: "gitlab-feed-mail-token",
      name: "GitLab feed or incoming mail token",
      reference,
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User settings > Access tokens > reset"],
      keywords: ["glft-", "glimt-"],
      pattern: pattern("gl(?:ft|imt)-", String.raw`[0-9a-f]{64}-\d{1,12}`, String.raw`[\w-]{20,26}`),
      confidence: "high",
      bits: 118,
    },
    {
      id: "gitlab-other-token",
      name: "GitLab token (OAuth application, SCIM, feature flags, workspace)",
      reference,
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Reset it where it was made: application, SCIM or feature flag settings"],
      keywords: ["gloas-", "glsoat-", "glffct-", "glwt-"],
      pattern: pattern("gl(?:oas|soat|ffct|wt)-", String.raw`[\w-]{64}`, String.raw`[\w-]{20,30}`),
      confidence: "high",
      bits: 118,
    },
    {
      id: "gitlab-runner-registration-token",
      name: "GitLab runner registration token",
      reference: "https://docs.gitlab.com/security/tokens/",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A runner authentication token belongs to one runner.",
        reference: "https://docs.gitlab.com/ci/runners/new_creation_workflow/",
      },
      containment: ["Settings > CI/CD > Runners > Reset registration token"],
      keywords: ["gr1348941"],
      pattern: /(?<![A-Za-z0-9])GR1348941[\w-]{20}(?![\w-])/g,
      confidence: "high",
      bits: 118,
    },
    {
      id: "gitlab-session-cookie",
      name: "GitLab session cookie",
      reference: "https://docs.gitlab.com/security/tokens/",
      lifetime: { expires: "always", maxDays: 7 },
      identity: "human",
      containment: ["User settings > Active sessions > Revoke"],
      keywords: ["_gitlab_session"],
      pattern: /(?<![A-Za-z0-9])_gitlab_session["'\s]{0,4}[=:]["'\s]{0,4}(?<secret>[0-9a-z]{32})(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "gitlab-pat": {
    find: [fill("glpat-{b:20}"), fill("glpat-{b:42}.01.0z{l:7}")],
    ignore: [fill("glpat-{x:20}"), fill("glpat-{w:12}")],
  },
  "gitlab-deploy-token": { find: [fill("gldt-{w:20}")], ignore: [fill("gldt-{w:8}")] },
  "gitlab-runner-token": { find: [fill("glrt-t3_{w:20}"), fill("glrt-{w:20}")], ignore: [fill("glrt-{x:20}")] },
  "gitlab-job-token": { find: [fill("glcbt-64_{w:20}")], ignore: [fill("glcbt-{w:6}")] },
  "gitlab-trigger-token": { find: [fill("glptt-{h:40}")], ignore: [fill("glptt-{h:39}")] },
  "gitlab-agent-token": { find: [fill("glagent-{w:50}")], ignore: [fill("glagent-{w:20}")] },
  "gitlab-feed-mail-token": {
    find: [fill("glft-{w:20}"), fill("glimt-{w:25}"), fill("?feed_token=glft-{h:64}-{d:6}")],
    ignore: [fill("glft-{w:10}")],
  },
  "gitlab-other-token": { find: [fill("gloas-{h:64}"), fill("glffct-{w:20}")], ignore: [fill("glffct-{w:9}")] },
  "gitlab-runner-registration-token": { find: [fill("GR1348941{b:19}w")], ignore: [fill("GR1348941{w:5}")] },
  "gitlab-session-cookie": { find: [fill("_gitlab_session={h:32}")], ignore: [fill("_gitlab_session={h:9}")] },
});
