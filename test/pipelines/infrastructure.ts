import type { Example } from "./marked.ts";

const state = (attributes: string, type = "aws_db_instance"): string =>
  `{"version": 4, "resources": [{"type": "${type}", "name": "a", "instances": [{"attributes": ${attributes}}]}]}`;

/** Infrastructure code; likewise one row a system and class. */
export const infrastructure: Readonly<Record<string, Example>> = {
  terraform: {
    path: "infra/main.tf",
    rows: [
      ['provider "aws" {\n  region = "eu"\n  secret_key = "«hunter2»"\n}\n', "slot secret_key"],
      ['resource "aws_db_instance" "a" {\n  username = "me"\n  password = "«hunter2»"\n}\n', "slot password"],
      [
        'resource "x_y" "a" {\n  connection {\n    password = <<-EOT\n«      hunter2»\n    EOT\n  }\n}\n',
        "slot password",
      ],
      ['resource "x_y" "a" {\n  password = var.it\n  token = "${var.a}-b"\n  secret = true\n}\n'],
      ['variable "region" {\n  sensitive = true\n}\nvariable "create_access_key" {\n  type = bool\n}\n'],
      ['«variable "db_password"» {\n  type = string\n}\n', "stored db_password in variable:infra"],
      ['«variable "dsn_of_it"» {\n  sensitive = true\n}\n', "stored dsn_of_it in variable:infra"],
      ['variable "db_password" {\n  default = "«hunter2»"\n}\n', "slot db_password"],
      ['locals {\n  env = { API_KEY = "«hunter2»", REGION = "eu" }\n}\n', "slot API_KEY"],
      [
        'resource "x_y" "a" {\n  c = jsonencode([{ env = merge(a, { name = "API_KEY", value = "«k»" }, f(1, 2)) }])\n}\n',
        "slot API_KEY",
      ],
      ['«resource "aws_iam_access_key" "a"» {\n  user = "u"\n}\n', "issued aws-access-key"],
      [
        '«resource "azuread_application_password" "a"» {\n  end_date = "2027-01-31T00:00:00Z"\n}\n',
        "issued azure-entra-client-secret 2027-01-31",
      ],
      [
        '«resource "azuread_application_password" "a"» {\n  end_date_relative = "240h"\n}\n',
        "issued azure-entra-client-secret 10 days",
      ],
      ['«resource "azuread_application_password" "a"» {}\n', "issued azure-entra-client-secret 730 days"],
      ['«resource "databricks_token" "a"» {\n  lifetime_seconds = 864000\n}\n', "issued databricks-token 10 days"],
      ['«resource "databricks_token" "a"» {\n  lifetime_seconds = var.x\n}\n', "issued databricks-token"],
      [
        '«resource "tailscale_tailnet_key" "a"» {\n  expiry = 3600\n}\n',
        "federated tailscale_tailnet_key.a tailscale-key",
      ],
      ['«data "azurerm_storage_account_sas" "a"» {\n  expiry = "2027-01-31"\n}\n', "issued azure-sas 2027-01-31"],
      [
        'resource "github_actions_secret" "a" {\n  secret_name = "X"\n  plaintext_value = "«hunter2»"\n}\n',
        "slot plaintext_value",
      ],
      [
        'resource "kubernetes_secret" "a" {\n  metadata {\n    name = "db"\n  }\n  data = {\n    username = "u"\n    it = "«x»"\n  }\n}\n',
        "slot it",
      ],
      [
        '«resource "kubernetes_secret" "a"» {\n  type = "kubernetes.io/service-account-token"\n}\n',
        "issued k8s-sa-token-legacy",
      ],
      [
        '«data "aws_secretsmanager_secret_version" "a"» {\n  secret_id = "prod/db"\n}\n',
        "stored prod/db in aws-secrets-manager",
      ],
      [
        '«ephemeral "vault_kv_secret_v2" "a"» {\n  name = "prod/db"\n}\n«ephemeral "aws_eks_cluster_auth" "b"» {}\n',
        "stored prod/db in vault",
        "federated ephemeral.aws_eks_cluster_auth.b oidc-federation at aws",
      ],
      [
        'ephemeral "random_password" "a" {}\nresource "aws_db_instance" "a" {\n  password_wo = ephemeral.random_password.a.result\n}\n',
      ],
      [
        '«resource "aws_iam_openid_connect_provider" "a"» {}\n',
        "federated aws_iam_openid_connect_provider.a oidc-federation at aws",
      ],
      [
        'provider "aws" {\n  «assume_role_with_web_identity» {\n    role_arn = "x"\n  }\n}\n',
        "federated provider.aws oidc-federation at aws",
      ],
      ['«provider "azurerm"» {\n  use_oidc = true\n}\n', "federated provider.azurerm oidc-federation at azure"],
    ],
  },
  "terraform, values": {
    path: "infra/prod.tfvars",
    rows: [['region = "eu"\ndb_password = "«hunter2»"\n', "slot db_password"]],
  },
  "terraform, JSON": {
    path: "infra/main.tf.json",
    rows: [
      ['{"provider": {"aws": {"secret_key": "«hunter2»", "token": "${var.a}"}}}', "slot secret_key"],
      ['{"resource": {"aws_iam_access_key": {«"a"»: {"user": "u"}}}}', "issued aws-access-key"],
      ['{"variable": {«"api_token"»: {}}}', "stored api_token in variable:infra"],
    ],
  },
  "terraform, state": {
    path: "terraform.tfstate",
    rows: [
      [state('{"username": "me", "password": "«hunter2»"}'), "slot password"],
      [state('{"id": "AKIA", "secret": "«hunter2»"}', "aws_iam_access_key"), "slot secret aws-access-key"],
      [state('{"it": "«hunter2»"}, "sensitive_attributes": [[{"type": "get_attr", "value": "it"}]]'), "slot it"],
      ['{"outputs": {"a": {"value": "«hunter2»", "sensitive": true}, "b": {"value": "x"}}}', "slot a"],
    ],
  },
};
