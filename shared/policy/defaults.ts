import type { Policy } from "../model/policy.ts";

/** What decides where no policy file says otherwise. Rules have their default decisions beside their code. */
export const defaultPolicy: Policy = {
  path: ".keyholder/policy.yml",
  localMay: ["except"],
  scope: "introduced",
  lifetime: {
    maxTtl: 90,
    rotationCountsAsBounded: true,
    rotateEvery: 90,
    reviewEvery: 180,
    grace: 14,
    unknownCountsAs: "unknown",
  },
  ownership: { codeownersCounts: "steward", catchAllCodeownersCounts: false, businessOwnerMustBeAPerson: true },
  confidence: { block: "medium" },
  rules: {},
  allowances: { decision: "honour", requireReason: true, foreign: "honour", inPullRequest: "approve" },
  exceptionLimits: { maxDuration: 180, approvers: [] },
  baseline: { decision: "warn" },
  notCredentials: [],
  exclude: [],
  exceptions: [],
  providers: [],
};
