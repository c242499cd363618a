import assert from "node:assert/strict";
import { terraform } from "../../../shared/pipelines/terraform.ts";

/** What each place trusts: its name, the provider, and whom it lets in beyond one repository. */
async function assertTrusts(text: string, ...expected: readonly string[]): Promise<void> {
  const { uses, problems } = await terraform.read({ path: "main.tf", text });
  assert.deepEqual(
    uses.map(({ name, provider, at }) => [name, provider, at.admits].filter(Boolean).join(" ")),
    expected,
    text,
  );
  assert.deepEqual(problems, [], text);
}

async function assertGrants(text: string, ...expected: readonly string[]): Promise<void> {
  const { uses, issuances } = await terraform.read({ path: "main.tf", text });
  assert.deepEqual(
    [...issuances, ...uses].map(({ at }) => [at.step, at.grants].filter(Boolean).join(" ")),
    expected,
    text,
  );
}

const github = "token.actions.githubusercontent.com";

const document = (conditions: string, rest = ""): string =>
  `data "aws_iam_policy_document" "t" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n` +
  `    principals {\n      type = "Federated"\n      identifiers = [aws_iam_openid_connect_provider.g.arn]\n    }\n${conditions}  }\n}\n${rest}`;

const condition = (test: string, key: string, values: string): string =>
  `    condition {\n      test = "${test}"\n      variable = "${key}"\n      values = ${values}\n    }\n`;

const sub = (values: string, test = "StringLike", key = `${github}:sub`): string => condition(test, key, values);

const role = (policy: string, name = "r"): string =>
  `resource "aws_iam_role" "${name}" {\n  assume_role_policy = ${policy}\n}\n`;

const encoded = (conditions: string): string =>
  role(
    `jsonencode({\n    Statement = [{\n      Effect = "Allow"\n      Action = "sts:AssumeRoleWithWebIdentity"\n` +
      `      Principal = { Federated = aws_iam_openid_connect_provider.g.arn }\n${conditions}    }]\n  })`,
  );

describe("terraform: whom an identity trusts", () => {
  it("in a policy document", async () => {
    const it = "data.aws_iam_policy_document.t aws";
    await assertTrusts(document(sub('["repo:acme/app:*"]')), it);
    await assertTrusts(document(sub('["repo:acme/*"]')), `${it} repo:acme/*`);
    await assertTrusts(document(sub('["repo:acme/app:*", "repo:acme/*:*"]')), `${it} repo:acme/*:*`);
    await assertTrusts(document(sub('["repo:acme/*"]', "StringEquals")), it);
    await assertTrusts(document(sub('["repo:acme/app:*"]', "StringNotLike")), `${it} *`);
    await assertTrusts(document(sub('["repo:${var.repository}:*"]')), it);
    await assertTrusts(document(sub("var.subjects")), it);
    await assertTrusts(
      document(sub('["repo:acme/*"]', "ForAnyValue:StringLike", "${local.issuer}:sub")),
      `${it} repo:acme/*`,
    );
    await assertTrusts(document(condition("StringEquals", `${github}:aud`, '["sts.amazonaws.com"]')), `${it} *`);
    await assertTrusts(document(condition("StringEquals", `${github}:repository_owner`, '["acme"]')), `${it} *`);
    await assertTrusts(document(condition("StringEquals", `${github}:repository_id`, '["1234"]')), it);
    await assertTrusts(document(condition("StringLike", `${github}:repository`, '["acme/*"]')), `${it} acme/*`);
    await assertTrusts(
      document(sub('["project_path:acme/*:ref_type:branch:ref:main"]', "StringLike", "gitlab.com:sub")),
      `${it} project_path:acme/*:ref_type:branch:ref:main`,
    );
    await assertTrusts(
      document(sub('["org/1/project/*/user/*"]', "StringLike", "oidc.circleci.com/org/1:sub")),
      `${it} org/1/project/*/user/*`,
    );
    await assertTrusts(document(sub('["org/1/project/2/user/*"]', "StringLike", "oidc.circleci.com/org/1:sub")), it);
    await assertTrusts(document('    dynamic "condition" {\n      for_each = var.x\n      content {}\n    }\n'), it);
    const dynamic = document("").replace("  statement {", '  dynamic "statement" {\n  content {');
    await assertTrusts(dynamic.replace(/ {2}\}\n\}\n$/, "  }\n}\n}\n"), `${it} *`);
    await assertTrusts(document("").replace("sts:AssumeRoleWithWebIdentity", "s3:GetObject"));
    await assertTrusts(document("").replace('"Federated"', '"AWS"'));
    await assertTrusts(
      document("").replace("aws_iam_openid_connect_provider.g.arn", '"cognito-identity.amazonaws.com"'),
      it,
    );
  });

  it("with the role that takes the document", async () => {
    const taken = role("data.aws_iam_policy_document.t.json");
    await assertTrusts(document(sub('["repo:acme/*"]'), taken), "aws_iam_role.r aws repo:acme/*");
    await assertTrusts(document(sub('["repo:acme/app:*"]'), taken), "aws_iam_role.r aws");
    await assertTrusts(role("data.aws_iam_policy_document.elsewhere.json"));
  });

  it("in a policy that is encoded or written out", async () => {
    await assertTrusts(
      encoded(`      Condition = { StringLike = { "${github}:sub" = "repo:acme/*" } }\n`),
      "aws_iam_role.r aws repo:acme/*",
    );
    await assertTrusts(
      encoded(`      Condition = { StringLike = { "${github}:sub" = ["repo:acme/app:*"] } }\n`),
      "aws_iam_role.r aws",
    );
    await assertTrusts(encoded(""), "aws_iam_role.r aws *");
    await assertTrusts(encoded("      Condition = local.conditions\n"), "aws_iam_role.r aws");
    const json = `{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "\${var.arn}"}, "Condition": {"StringLike": {"${github}:sub": "repo:acme/*"}}}]}`;
    await assertTrusts(role(`<<EOF\n${json}\nEOF`), "aws_iam_role.r aws repo:acme/*");
    await assertTrusts(role(`<<EOF\n${json.slice(0, -5)}\nEOF`));
  });

  it("at Google, in Azure and in Vault", async () => {
    const pool = (rest: string): string =>
      `resource "google_iam_workload_identity_pool_provider" "p" {\n${rest}  oidc {\n    issuer_uri = "https://${github}"\n  }\n}\n`;
    const it = "google_iam_workload_identity_pool_provider.p google";
    await assertTrusts(pool(""), `${it} *`);
    await assertTrusts(pool('  attribute_condition = "true"\n'), `${it} *`);
    await assertTrusts(pool("  attribute_condition = \"assertion.repository == 'acme/app'\"\n"), it);
    await assertTrusts(pool("").replace(github, "login.acme.example"), it);
    const member = (value: string): string =>
      `resource "google_service_account_iam_member" "m" {\n  member = "${value}"\n}\n`;
    const set = "principalSet://iam.googleapis.com/${google_iam_workload_identity_pool.p.name}";
    await assertTrusts(member(`${set}/*`), "google_service_account_iam_member.m google *");
    await assertTrusts(
      member(`${set}/attribute.repository_owner/acme`),
      "google_service_account_iam_member.m google attribute.repository_owner/acme",
    );
    await assertTrusts(member(`${set}/attribute.repository/acme/app`), "google_service_account_iam_member.m google");
    await assertTrusts(member("user:dana@acme.example"));
    const azure = (subject: string): string =>
      `resource "azuread_application_federated_identity_credential" "f" {\n  subject = "${subject}"\n}\n`;
    const credential = "azuread_application_federated_identity_credential.f azure";
    await assertTrusts(azure("repo:acme/app:ref:refs/heads/main"), credential);
    await assertTrusts(azure("repo:acme/*"), `${credential} repo:acme/*`);
    const vault = (rest: string): string =>
      `resource "vault_jwt_auth_backend_role" "v" {\n  role_type = "jwt"\n${rest}}\n`;
    await assertTrusts(vault(""), "vault_jwt_auth_backend_role.v vault *");
    await assertTrusts(vault('  bound_subject = "x"\n'), "vault_jwt_auth_backend_role.v vault");
    await assertTrusts(vault('  bound_claims = { project_id = "42" }\n'), "vault_jwt_auth_backend_role.v vault");
    await assertTrusts(
      vault('  bound_claims_type = "glob"\n  bound_claims = { project_path = "acme/*" }\n'),
      "vault_jwt_auth_backend_role.v vault acme/*",
    );
    await assertTrusts(
      vault('  bound_claims = { namespace_path = "acme" }\n'),
      "vault_jwt_auth_backend_role.v vault *",
    );
  });
});

describe("terraform: what an identity may do", () => {
  const user =
    'resource "aws_iam_user" "ci" {}\nresource "aws_iam_access_key" "k" {\n  user = aws_iam_user.ci.name\n}\n';
  const attached = (policy: string): string =>
    `resource "aws_iam_user_policy_attachment" "a" {\n  user = aws_iam_user.ci.name\n  policy_arn = "arn:aws:iam::aws:policy/${policy}"\n}\n`;

  it("is told with its credential where it is everything", async () => {
    await assertGrants(user + attached("AdministratorAccess"), "aws_iam_access_key.k AdministratorAccess");
    await assertGrants(user + attached("ReadOnlyAccess"), "aws_iam_access_key.k");
    await assertGrants(attached("AdministratorAccess").replaceAll("ci", "other") + user, "aws_iam_access_key.k");
    const policy = (action: string): string =>
      `resource "aws_iam_user_policy" "p" {\n  user = aws_iam_user.ci.name\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["${action}"], Resource = "*" }] })\n}\n`;
    await assertGrants(user + policy("*"), "aws_iam_access_key.k *");
    await assertGrants(user + policy("s3:*"), "aws_iam_access_key.k");
  });

  it("at every issuer", async () => {
    await assertGrants(
      'resource "google_service_account" "a" {}\nresource "google_service_account_key" "k" {\n  service_account_id = google_service_account.a.name\n}\n' +
        'resource "google_project_iam_member" "o" {\n  role = "roles/owner"\n  member = "serviceAccount:${google_service_account.a.email}"\n}\n',
      "google_service_account_key.k roles/owner",
    );
    await assertGrants(
      'resource "azuread_application" "a" {}\nresource "azuread_service_principal" "p" {\n  client_id = azuread_application.a.client_id\n}\n' +
        'resource "azuread_application_password" "k" {\n  application_id = azuread_application.a.id\n}\n' +
        'resource "azurerm_role_assignment" "o" {\n  role_definition_name = "Owner"\n  principal_id = azuread_service_principal.p.object_id\n}\n',
      "azuread_application_password.k Owner",
    );
    await assertGrants(
      role(
        `jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "a" } }] })`,
      ) +
        'resource "aws_iam_role_policy_attachment" "a" {\n  role = aws_iam_role.r.name\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n',
      "aws_iam_role.r AdministratorAccess",
    );
    await assertGrants(
      'resource "kubernetes_service_account" "s" {}\nresource "kubernetes_token_request_v1" "t" {\n  metadata {\n    name = kubernetes_service_account.s.metadata.0.name\n  }\n}\n' +
        'resource "kubernetes_cluster_role_binding" "b" {\n  role_ref {\n    name = "cluster-admin"\n  }\n  subject {\n    name = kubernetes_service_account.s.metadata[0].name\n  }\n}\n',
      "kubernetes_token_request_v1.t cluster-admin",
    );
  });
});
