import { admittedBy, isTrust, statementsOf } from "./policy-statements.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/**
 * A role's trust policy in a file of its own, as command lines take it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 */
export const trustPolicy: YamlPipeline = {
  system: "trust-policy",
  marker: /"sts:(?:AssumeRoleWithWebIdentity|\*)"/,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen) => {
    for (const document of documents) {
      const trusts = statementsOf(document).filter(isTrust);
      if (trusts.length === 0) continue;
      const admits = trusts.map(admittedBy).find((subject) => subject !== undefined);
      const at = { system: seen.system, ...(admits !== undefined && { admits }) };
      seen.signIn({ name: "AssumeRoleWithWebIdentity", provider: "aws", at, ...document.range });
    }
    return [];
  },
};
