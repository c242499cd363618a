import type { Rule } from "../rule.ts";

/** `*`, `repo:*`, `repo:acme/*`: any repository of an organisation, or anybody at all, may assume the identity. */
const anybody = /^\*$|^repo:(?:\*|[^/:]+\/\*)/;

export const unrestrictedFederation: Rule = {
  id: "unrestricted-federation",
  title: "A federated identity trusts one repository, branch or environment",
  decision: "warn",
  frameworks: ["NHI6:2025", "PR.AA-04"],
  apply: ({ credentials }) =>
    credentials.some(({ match }) =>
      match.subjects.some(({ subject }) => subject === undefined || anybody.test(subject)),
    )
      ? {}
      : undefined,
};
