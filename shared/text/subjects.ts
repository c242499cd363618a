/**
 * What of a subject says which one repository, project, pipeline or service account a token is of, up to the mark that
 * ends it. A wildcard behind that lets in its branches and environments, one before or in it lets in others' tokens.
 */
const units: readonly RegExp[] = [
  // https://docs.github.com/actions/reference/security/oidc
  /^repo:[^*?/:]+\/[^*?/:]+:/,
  // https://docs.gitlab.com/ci/secrets/id_token_authentication/
  /^project_path:[^*?:]+:/,
  // https://circleci.com/docs/openid-connect-tokens/
  /^org\/[^*?/]+\/project\/[^*?/]+\//,
  // https://buildkite.com/docs/agent/cli/reference/oidc
  /^organization:[^*?:]+:pipeline:[^*?:]+:/,
  // https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials
  /^organization:[^*?:]+:project:[^*?:]+:workspace:[^*?:]+:/,
  // https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/
  /^\{?[\da-f-]{36}\}?:/,
  // https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
  /^system:serviceaccount:[^*?:]+:[^*?]+$/,
];

/** Whether only tokens of one repository, project, pipeline or service account have this subject, `*` and `?` being wildcards. */
export const isOfOneUnit = (subject: string): boolean =>
  !/[*?]/.test(subject) || units.some((unit) => unit.test(subject));
