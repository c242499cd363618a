/** What a credential may be of, or a token turn into. */
export const identityResources: ReadonlySet<string> = new Set([
  "aws_iam_role",
  "aws_iam_user",
  "azuread_application",
  "azuread_service_principal",
  "azurerm_user_assigned_identity",
  "google_service_account",
  "kubernetes_service_account",
  "kubernetes_service_account_v1",
]);

/** Resources that give an identity a role or a policy, and the attribute that names or, as `policy`, spells it out. */
export const grantingResources: Readonly<Record<string, string>> = {
  aws_iam_policy_attachment: "policy_arn",
  aws_iam_role_policy: "policy",
  aws_iam_role_policy_attachment: "policy_arn",
  aws_iam_user_policy: "policy",
  aws_iam_user_policy_attachment: "policy_arn",
  azurerm_role_assignment: "role_definition_name",
  google_folder_iam_binding: "role",
  google_folder_iam_member: "role",
  google_organization_iam_binding: "role",
  google_organization_iam_member: "role",
  google_project_iam_binding: "role",
  google_project_iam_member: "role",
  kubernetes_cluster_role_binding: "role_ref.name",
  kubernetes_cluster_role_binding_v1: "role_ref.name",
};

/**
 * Roles that their issuers define as everything.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html
 * https://cloud.google.com/iam/docs/roles-overview#basic
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
 */
export const everything: ReadonlySet<string> = new Set([
  "AdministratorAccess",
  "Owner",
  "cluster-admin",
  "roles/owner",
]);
