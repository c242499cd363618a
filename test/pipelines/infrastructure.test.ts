import assert from "node:assert/strict";
import { assertRows, misclassed } from "./summarise.ts";
import type { Absent, Examples, Row } from "./summarise.ts";

const state = (attributes: string, type = "aws_db_instance"): string =>
  `{"version": 4, "resources": [{"type": "${type}", "name": "a", "instances": [{"attributes": ${attributes}}]}]}`;

const object = (kind: string, rest: string): string => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: web\n${rest}`;

const container = (rest: string): string =>
  object("Pod", `spec:\n  containers:\n    - image: a\n${rest.replace(/^/gm, "      ")}\n`);

const armed = (rest: string): string =>
  `{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", ${rest}}`;

const cdk = 'import * as iam from "aws-cdk-lib/aws-iam";\n';

/** One row a system and class; the marked places are those that are expected, in their order. */
const systems: Readonly<Record<string, Examples>> = {
  terraform: {
    path: "infra/main.tf",
    rows: [
      ['provider "aws" {\n  region = "eu"\n  secret_key = "«changeme»"\n}\n', "slot secret_key aws-access-key"],
      ['resource "aws_db_instance" "a" {\n  username = "me"\n  password = "«changeme»"\n}\n', "slot password"],
      [
        'resource "x_y" "a" {\n  connection {\n    password = <<-EOT\n«      hunter2»\n    EOT\n  }\n}\n',
        "slot password",
      ],
      ['resource "x_y" "a" {\n  password = var.it\n  token = "${var.a}-b"\n  secret = true\n}\n'],
      ['variable "region" {\n  sensitive = true\n}\nvariable "create_access_key" {\n  type = bool\n}\n'],
      ['«variable "db_password"» {\n  type = string\n}\n', "stored db_password in variable:infra"],
      ['«variable "dsn_of_it"» {\n  sensitive = true\n}\n', "stored dsn_of_it in variable:infra"],
      ['variable "db_password" {\n  default = "«changeme»"\n}\n', "slot db_password"],
      ['locals {\n  env = { API_KEY = "«changeme»", REGION = "eu" }\n}\n', "slot API_KEY"],
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
      ...["rotation_configuration = {", "rotation_configuration {"].map((opening): Row => [
        `«resource "gitlab_project_access_token" "a"» {\n  ${opening}\n    expiration_days = 30\n    rotate_before_days = 7\n  }\n}\n`,
        "issued gitlab-pat 30 days",
      ]),
      ['«resource "azuread_application_password" "a"» {}\n', "issued azure-entra-client-secret 730 days"],
      ['«resource "databricks_token" "a"» {\n  lifetime_seconds = 864000\n}\n', "issued databricks-token 10 days"],
      ['«resource "databricks_token" "a"» {\n  lifetime_seconds = var.x\n}\n', "issued databricks-token"],
      [
        '«resource "tailscale_tailnet_key" "a"» {\n  expiry = 3600\n}\n',
        "federated tailscale_tailnet_key.a tailscale-key",
      ],
      ['«data "azurerm_storage_account_sas" "a"» {\n  expiry = "2027-01-31"\n}\n', "issued azure-sas 2027-01-31"],
      [
        'resource "github_actions_secret" "a" {\n  secret_name = "X"\n  plaintext_value = "«changeme»"\n}\n',
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
    rows: [['region = "eu"\ndb_password = "«changeme»"\n', "slot db_password"]],
  },
  "terraform, JSON": {
    path: "infra/main.tf.json",
    rows: [
      ['{"provider": {"aws": {"secret_key": "«changeme»", "token": "${var.a}"}}}', "slot secret_key aws-access-key"],
      ['{"resource": {"aws_iam_access_key": {«"a"»: {"user": "u"}}}}', "issued aws-access-key"],
      ['{"variable": {«"api_token"»: {}}}', "stored api_token in variable:infra"],
    ],
  },
  "terraform, state": {
    path: "terraform.tfstate",
    rows: [
      [state('{"username": "me", "password": "«changeme»"}'), "slot password"],
      [state('{"id": "AKIA", "secret": "«changeme»"}', "aws_iam_access_key"), "slot secret aws-access-key"],
      [state('{"it": "«changeme»"}, "sensitive_attributes": [[{"type": "get_attr", "value": "it"}]]'), "slot it"],
      ['{"outputs": {"a": {"value": "«changeme»", "sensitive": true}, "b": {"value": "x"}}}', "slot a"],
    ],
  },
  dockerfile: {
    path: "images/web/Dockerfile",
    rows: [
      ['FROM a\nENV REGION=eu API_TOKEN=«changeme» \\\n  DB_PASSWORD=«"x y"»\n', "slot API_TOKEN", "slot DB_PASSWORD"],
      ["FROM a\nENV API_TOKEN «changeme»\nENV OTHER_TOKEN=$API_TOKEN\n", "slot API_TOKEN"],
      ["FROM a\nARG API_TOKEN=«changeme»\nARG VERSION=1\n", "slot API_TOKEN"],
      [
        "FROM a\nARG «NPM_TOKEN»\nARG VERSION\nRUN npm ci --token $NPM_TOKEN\n",
        "stored NPM_TOKEN npm-token in build-argument",
      ],
      [
        "FROM a\nRUN «--mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN» \\\n  npm ci $NPM_TOKEN\n",
        "stored NPM_TOKEN npm-token in build-secret",
      ],
      // What a stage is told counts from there on, in it and in those that are built from it.
      [
        "FROM a\nARG «NPM_TOKEN»\nENV A_TOKEN=$B\nFROM a\nRUN x «$NPM_TOKEN» «$A_TOKEN»\n",
        "stored NPM_TOKEN npm-token in build-argument",
        "stored NPM_TOKEN npm-token in image",
        "stored A_TOKEN in image",
      ],
      [
        "FROM a AS Base\nENV A_TOKEN=$B\nFROM --platform=x base AS c\nRUN x $A_TOKEN\nFROM c\nRUN x $A_TOKEN\nFROM base:1\nRUN x «$A_TOKEN»\n",
        "stored A_TOKEN in image",
      ],
      [
        "ARG A_TOKEN=«changeme»\nFROM a:$A_TOKEN\nRUN x «$A_TOKEN»\nFROM a\nARG «A_TOKEN»\nRUN x $A_TOKEN\n",
        "slot A_TOKEN",
        "stored A_TOKEN in image",
        "stored A_TOKEN in build-argument",
      ],
      ["FROM a\nRUN x «$A_TOKEN»\nENV A_TOKEN=$B\nRUN x $A_TOKEN\n", "stored A_TOKEN in image"],
      [
        "FROM a\nRUN «--mount=type=secret,id=A_TOKEN,env=A_TOKEN» x $A_TOKEN\nRUN x «$A_TOKEN»\n",
        "stored A_TOKEN in build-secret",
        "stored A_TOKEN in image",
      ],
      ["FROM a\nRUN --mount=type=cache,target=/x «aws iam create-access-key»\n", "issued aws-access-key"],
      ["FROM a\nRUN <<END\n«aws iam create-access-key»\nEND\n", "issued aws-access-key"],
    ],
  },
  compose: {
    path: "docker-compose.prod.yml",
    rows: [
      [
        "services:\n  web:\n    environment:\n      DATABASE_URL: «postgres://${DB_USER}:«${DB_PASSWORD}»@db/${POSTGRES_DB}»\n",
        "slot DATABASE_URL",
        "stored DB_PASSWORD in environment",
      ],
      [
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: «changeme»\n      POSTGRES_USER: me\n",
        "slot POSTGRES_PASSWORD",
      ],
      [
        'services:\n  db:\n    environment:\n      - POSTGRES_PASSWORD=«changeme»\n      - "A=b"\n',
        "slot POSTGRES_PASSWORD",
      ],
      [
        "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ««${DB_PASSWORD:?}»»\n",
        "stored DB_PASSWORD in environment",
        "slot POSTGRES_PASSWORD",
      ],
      ["services:\n  db:\n    environment: [«NPM_TOKEN», REGION]\n", "stored NPM_TOKEN npm-token in environment"],
      ["services:\n  db:\n    build:\n      args:\n        NPM_TOKEN: «changeme»\n", "slot NPM_TOKEN npm-token"],
      ["services:\n  db:\n    command: --requirepass «${REDIS_PASSWORD}»\n", "stored REDIS_PASSWORD in environment"],
      [
        "services: { db: { image: a, secrets: [db_password] } }\nsecrets:\n  «db_password»:\n    file: ./db.txt\n",
        "stored db_password in docker-secret",
      ],
      ["secrets:\n  «a»:\n    environment: DB_PASSWORD\n", "stored DB_PASSWORD in environment"],
    ],
  },
  "manifests, CloudFormation": {
    path: "stack/template.yaml",
    rows: [
      [
        "Resources:\n  «Key»:\n    Type: AWS::IAM::AccessKey\n    Properties: { UserName: a }\n",
        "issued aws-access-key",
      ],
      [
        "AWSTemplateFormatVersion: 2010-09-09\nParameters:\n  «It»: { Type: String, NoEcho: true }\n  «DbPassword»: { Type: String }\n  Region: { Type: String }\n",
        "stored It in parameter:stack/template.yaml",
        "stored DbPassword in parameter:stack/template.yaml",
      ],
      [
        "AWSTemplateFormatVersion: 2010-09-09\nParameters:\n  It: { Type: String, NoEcho: true, Default: «changeme» }\n",
        "slot It",
      ],
      [
        "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUsername: me\n      MasterUserPassword: «changeme»\n",
        "slot MasterUserPassword",
      ],
      [
        "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: '«{{resolve:secretsmanager:prod/db:SecretString:password}}»'\n",
        "stored prod/db in aws-secrets-manager",
      ],
      ["Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: !Ref It\n"],
      [
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Environment: { Variables: { API_KEY: «changeme», A: b } }\n",
        "slot API_KEY",
      ],
      [
        "Resources:\n  S:\n    Type: AWS::SecretsManager::Secret\n    Properties:\n      SecretString: «changeme»\n",
        "slot SecretString",
      ],
      ["Resources:\n  «Github»:\n    Type: AWS::IAM::OIDCProvider\n", "federated Github oidc-federation at aws"],
    ],
  },
  "manifests, CloudFormation in JSON": {
    path: "cloudformation/stack.json",
    rows: [['{"Resources": {«"Key"»: {"Type": "AWS::IAM::AccessKey"}}}', "issued aws-access-key"]],
  },
  "manifests, trust policy": {
    path: "iam/trust-policy.json",
    rows: [
      [
        '«{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "a"}}]}»',
        "federated AssumeRoleWithWebIdentity oidc-federation at aws",
      ],
    ],
  },
  "manifests, Azure": {
    path: "azuredeploy.json",
    rows: [
      [
        armed('"parameters": {"adminPassword": {"type": "securestring", "defaultValue": "«changeme»"}}'),
        "slot adminPassword",
      ],
      [armed('"parameters": {"adminPassword": {"type": "string", "value": "«changeme»"}}'), "slot adminPassword"],
      [
        armed(
          '"parameters": {"it": {"type": "secureString"}, "userName": {"type": "secureString"}, "tier": {"type": "string"}}',
        ).replace('"it"', '"«it»"'),
        "stored it in parameter:azuredeploy.json",
      ],
      [
        armed(
          '"resources": [{"type": "a/deployments", "apiVersion": "2024-03-01", "properties": {"template": {"parameters": {"it": {"type": "secureString"}}, "resources": []}}}], "outputs": {"key": {"value": "[listKeys(\'a\', \'b\').keys[0].value]"}}',
        ).replace('"key"', '«"key"»'),
        "issued generic-secret",
      ],
      [
        armed('"parameters": {"it": {"reference": {"keyVault": {"id": "kv"}, "secretName": "«[parameters(\'a\')]»"}}}'),
        "stored *dynamic* in key-vault",
      ],
      [
        armed('"parameters": {"it": {"reference": {"keyVault": {"id": "kv"}, "secretName": "«db»"}}}'),
        "stored db in key-vault",
      ],
      [
        armed(
          '"resources": [{"type": "a/b", "name": "n", "properties": {"password": "«changeme»", "apiKey": "[parameters(\'a\')]"}}]',
        ),
        "slot password",
      ],
      [
        armed(
          '"resources": [{"type": "a/deployments", "name": "n", "properties": {"template": {"resources": {"x": {"type": "a/b", "token": "«changeme»"}}}}}]',
        ),
        "slot token",
      ],
      [
        armed(
          '"outputs": {"key": {"type": "string", "value": "[listKeys(resourceId(\'Microsoft.Storage/storageAccounts\', \'a\'), \'1\').keys[0].value]"}}',
        ).replace('"key"', '«"key"»'),
        "issued azure-storage-account-key",
      ],
      [
        armed(
          '"resources": [{"type": "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "name": "f", "properties": {"subject": «"repo:acme/*"»}}]',
        ),
        "federated f oidc-federation at azure",
      ],
    ],
  },
  bicep: {
    path: "infra/main.bicep",
    rows: [
      ["@secure()\nparam it string = '«changeme»'\nparam sku string = 'a'\n", "slot it"],
      [
        "@description('a')\n@secure()\nparam «it» string\n@secure()\nparam made string = newGuid()\n",
        "stored it in parameter:infra/main.bicep",
      ],
      [
        "resource a 'b@1' = {\n  properties: {\n    adminPassword: '«changeme»' // c\n    token: other\n  }\n}\n",
        "slot adminPassword",
      ],
      [
        "// param x secret\nmodule a 'b.bicep' = {\n  params: { it: kv.getSecret('«db»') }\n}\n",
        "stored db in key-vault",
      ],
      ["param it = az.getSecret('s', 'g', 'kv', '«db»')\n", "stored db in key-vault"],
      [
        "resource a 'b@1' = {\n  key: «storage.listKeys»().keys[0].value\n}\n",
        "stored storage azure-storage-account-key in account-key:infra/main.bicep",
      ],
      ["«output key» string = storage.listKeys().keys[0].value\n", "issued azure-storage-account-key"],
      [
        "«resource f 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31' = {»\n  name: 'f'\n  properties: {\n    subject: 'repo:acme/app:ref:refs/heads/main'\n  }\n}\n",
        "federated f oidc-federation at azure",
      ],
    ],
  },
  "programs, CDK": {
    path: "lib/ci-stack.ts",
    rows: [
      [`${cdk}const password = SecretValue.unsafePlainText("«changeme»");\n`, "slot unsafePlainText"],
      [
        `${cdk}// SecretValue.unsafePlainText("x")\nconst it = SecretValue.secretsManager("«prod/db»");\n`,
        "stored prod/db in aws-secrets-manager",
      ],
      [`${cdk}const it = Secret.fromSecretNameV2(this, "It", "«prod/db»");\n`, "stored prod/db in aws-secrets-manager"],
      [`${cdk}const key = new «iam.AccessKey»(this, "Key", { user });\n`, "issued aws-access-key"],
      [`${cdk}const example = 'SecretValue.secretsManager("prod/db")';\n`],
      [
        `${cdk}const p = new «iam.OpenIdConnectProvider»(this, "Github", { url });\nnew iam.Role(this, "R", { assumedBy: new iam.OpenIdConnectPrincipal(«p») });\n`,
        "federated Github oidc-federation at aws",
        "federated R oidc-federation at aws",
      ],
    ],
  },
  "programs, Pulumi": {
    path: "infra/__main__.py",
    rows: [
      [
        'import pulumi\nconfig = pulumi.Config()\nit = config.require_secret("«dbPassword»")\nwho = config.require_secret("username")\n',
        "stored dbPassword in pulumi-config:infra",
      ],
      ['import pulumi_aws as aws\nkey = «aws.iam.AccessKey»("ci", user=user.name)\n', "issued aws-access-key"],
      ['import pulumi\nkey = «tailscale.TailnetKey»("ci", expiry=864000)\n', "issued tailscale-key 10 days"],
      [
        'import pulumi\nkey = «gitlab.ProjectAccessToken»("ci", rotation_configuration={"expiration_days": 30})\n',
        "issued gitlab-pat 30 days",
      ],
    ],
  },
  pulumi: {
    path: "infra/Pulumi.prod.yaml",
    rows: [
      ["config:\n  aws:region: eu\n  app:dbPassword: «changeme»\n", "slot dbPassword"],
      ["config:\n  app:dbPassword:\n    secure: v1:abc\n"],
      ["resources:\n  «key»:\n    type: aws:iam:AccessKey\n", "issued aws-access-key"],
      ["resources:\n  «key»:\n    type: gcp:serviceaccount:Key\n", "issued gcp-service-account-key"],
      ["resources:\n  «key»:\n    type: random:RandomPassword\n", "issued generic-secret"],
    ],
  },
  helm: {
    path: "charts/web/values-prod.yaml",
    rows: [
      ["db:\n  user: me\n  password: «changeme»\n  token: ''\n", "slot password"],
      ["db:\n  existingSecret: «db»\n", "stored db in kubernetes"],
      ["env:\n  - name: API_KEY\n    value: «changeme»\n", "slot API_KEY"],
      ["db:\n  password: ENC[x]\nsops: { version: 3 }\n"],
      [
        "serviceAccount:\n  annotations:\n    eks.amazonaws.com/role-arn: «arn:aws:iam::1:role/a»\n",
        "federated eks.amazonaws.com/role-arn oidc-federation at aws",
      ],
    ],
  },
  ansible: {
    path: "group_vars/all.yml",
    rows: [
      ["ansible_user: me\nansible_password: «changeme»\n", "slot ansible_password"],
      ["db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\n"],
      [
        "db_password: \"«{{ «lookup('env', 'DB_PASSWORD»') }}»\"\n",
        "slot db_password",
        "stored DB_PASSWORD in environment",
      ],
      ["- «openssh_keypair»:\n    path: a\n", "issued ssh-private-key"],
      [
        "it: \"{{ «lookup('community.hashi_vault.hashi_vault', 'secret=secret/data/db:token»') }}\"\n",
        "stored secret/data/db in vault",
      ],
    ],
  },
  "manifests, Ansible": {
    path: "site.yml",
    rows: [
      ["- hosts: all\n  vars:\n    become_pass: «changeme»\n  tasks: []\n", "slot become_pass"],
      [
        "- hosts: all\n  tasks:\n    - debug: { msg: \"{{ «lookup('env', 'API_TOKEN»') }}\" }\n",
        "stored API_TOKEN in environment",
      ],
      [
        "- hosts: all\n  tasks:\n    - name: key\n      «amazon.aws.iam_access_key»: { user_name: ci }\n",
        "issued aws-access-key",
      ],
      ["- hosts: all\n  tasks:\n    - amazon.aws.iam_access_key: { user_name: ci, state: absent }\n"],
    ],
  },
  "manifests, Azure Pipelines": {
    path: "eng/build.yml",
    rows: [
      [
        "steps:\n  - task: Docker@2\n    inputs: { containerRegistry: «acme-registry» }\n",
        "stored acme-registry in service-connection",
      ],
      ["steps:\n  - task: Bash@3\n    inputs: { script: 'x «$(deployToken)» $(imageName)' }\n", "stored deployToken"],
      ["variables: { dbPassword: «changeme» }\nsteps:\n  - task: Bash@3\n", "slot dbPassword"],
      ["steps:\n  - task: Bash@3\n    inputs:\n      script: «aws iam create-access-key»\n", "issued aws-access-key"],
      [
        "steps:\n  - task: Bash@3\n    env:\n      IT: «$(System.AccessToken)»\n",
        "federated System.AccessToken at azure-devops",
      ],
    ],
  },
  "manifests, Kubernetes": {
    path: "deploy/web.yaml",
    rows: [
      [
        object("List", "items:\n  - kind: Ingress\n    spec: { tls: [{ secretName: «web-tls» }] }\n"),
        "stored web-tls kubernetes-tls-key in kubernetes",
      ],
      [
        object("Keycloak", "spec:\n  tlsSecret: «web-tls»\n  tlsSecretName: $(NAME)\n".replace("$(NAME)", "«$(NAME)»")),
        "stored web-tls in kubernetes",
        "stored *dynamic* in kubernetes",
      ],
      [
        object(
          "Certificate",
          "spec:\n  secretName: web-tls\n  keystores: { jks: { passwordSecretRef: { name: «jks» } } }\n",
        ),
        "stored jks in kubernetes",
      ],
      [
        object("Secret", "stringData:\n  user: me\n  it: «changeme»\n  password: «changeme»\n"),
        "slot it",
        "slot password",
      ],
      [object("Secret", "data:\n  tls.crt: eA==\n  tls.key: «eA==»\n"), "slot tls.key kubernetes-tls-key base64"],
      [object("Secret", "data:\n  .dockerconfigjson: «eA==»\n"), "slot .dockerconfigjson docker-config-auth base64"],
      [
        object(
          "Pod",
          "spec:\n  volumes:\n    - projected: { sources: [{ secret: { name: «api» } }, { configMap: { name: c } }] }\n",
        ),
        "stored api in kubernetes",
      ],
      [object("Secret", "type: «kubernetes.io/service-account-token»\n"), "issued k8s-sa-token-legacy"],
      [object("Secret", "stringData:\n  password: ENC[x]\nsops:\n  version: 3\n")],
      [object("SealedSecret", "spec:\n  encryptedData:\n    password: AgA\n")],
      [object("ConfigMap", "data:\n  REGION: eu\n  API_KEY: «changeme»\n"), "slot API_KEY"],
      [container("env:\n  - name: API_KEY\n    value: «changeme»\n  - { name: REGION, value: eu }"), "slot API_KEY"],
      [
        container("env:\n  - name: NPM_TOKEN\n    valueFrom:\n      secretKeyRef: { name: «ci», key: token }"),
        "stored ci npm-token in kubernetes",
      ],
      [
        container(
          "env:\n  - name: AWS_ACCESS_KEY_ID\n    valueFrom: { secretKeyRef: { name: aws, key: id } }\n" +
            "  - name: AWS_SECRET_ACCESS_KEY\n    valueFrom: { secretKeyRef: { name: «aws», key: secret } }",
        ),
        "stored aws aws-access-key in kubernetes key-id secret",
      ],
      [container("env:\n  - name: DB_USER\n    valueFrom: { secretKeyRef: { name: db, key: username } }")],
      [container("envFrom:\n  - secretRef:\n      name: «web-env»"), "stored web-env in kubernetes"],
      [
        object("Pod", "spec:\n  imagePullSecrets:\n    - name: «registry»\n"),
        "stored registry docker-config-auth in kubernetes",
      ],
      [
        object("Pod", "spec:\n  volumes:\n    - name: a\n      secret: { secretName: «files» }\n"),
        "stored files in kubernetes",
      ],
      [
        object(
          "Pod",
          "spec:\n  volumes:\n    - projected:\n        sources:\n          - serviceAccountToken: «{ audience: vault, expirationSeconds: 600 }»\n",
        ),
        "federated vault k8s-sa-token-bound at kubernetes",
      ],
      [
        "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  annotations:\n    eks.amazonaws.com/role-arn: «arn:aws:iam::1:role/a»\n",
        "federated eks.amazonaws.com/role-arn oidc-federation at aws",
      ],
      [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "a" . }}\nspec:\n  {{- if .Values.on }}\n  env:\n' +
          "    - name: A_TOKEN\n      valueFrom: { secretKeyRef: { name: «{{ .Values.secret }}», key: a } }\n" +
          "    - name: B_TOKEN\n      value: «{{ .Values.b }}»\n  {{- end }}\n",
        "stored *dynamic* in kubernetes",
        "slot B_TOKEN",
      ],
      [
        "secretGenerator:\n  - name: a\n    literals:\n      - REGION=eu\n      - password=«changeme»\n",
        "slot password",
      ],
      [
        "apiVersion: tekton.dev/v1\nkind: Task\nmetadata: { name: a }\nspec:\n  steps:\n    - script: |\n        «aws iam create-access-key --user-name a»\n",
        "issued aws-access-key",
      ],
      [
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec:\n  source:\n    helm:\n      parameters:\n        - { name: db.password, value: «changeme» }\n",
        "slot password",
      ],
    ],
  },
};

/** By the name before the comma: what a system's files show in any of their forms counts. */
const absent: Readonly<Record<string, Absent>> = {
  ansible: { federated: "a play has the rights of whoever starts it" },
  compose: {
    issuance: "services are started, and nothing is minted",
    federated: "a service has no identity of its own",
  },
  dockerfile: { federated: "a build has no identity of its own" },
  helm: { issuance: "values fill in a chart, whose templates are manifests" },
  "manifests, Ansible": { federated: "a play has the rights of whoever starts it" },
  "manifests, trust policy": {
    literal: "a policy holds no values",
    stored: "a policy holds no values",
    issuance: "a policy lets in, and mints nothing",
  },
  pulumi: {
    stored: "what is kept stands encrypted in the file itself",
    federated: "its environments sign in elsewhere",
  },
};

describe("infrastructure code", () => {
  it("shows each class of credential, or says why there is none", () => {
    const forms = Map.groupBy(Object.entries(systems), ([id]) =>
      id.startsWith("manifests") ? id.replace(/ in JSON$/, "") : id.replace(/,.*/, ""),
    );
    for (const [id, examples] of forms)
      assert.deepEqual(
        misclassed(
          examples.flatMap(([, { rows }]) => rows),
          absent[id],
        ),
        [],
        id,
      );
  });

  for (const [id, examples] of Object.entries(systems))
    it(`${id}: literals, stored names, issuances, federated sign-ins`, () =>
      assertRows(id.split(",")[0] ?? "", examples));
});
