/** Listings as issuers export them, with made-up names and ids. */
const accessKeyId = ["AKIA", "Y34FZKBOKMUTVV7A"].join("");
const account = "609629065308";

const columns =
  "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const keyless = "false,N/A,N/A,N/A,N/A";
const user = (name: string, first: string, second = keyless): string =>
  `${name},arn:aws:iam::${account}:user/${name},2020-01-01T00:00:00+00:00,false,N/A,N/A,N/A,false,${first},${second},false,N/A,false,N/A`;

export const credentialReport = [
  columns,
  `<root_account>,arn:aws:iam::${account}:root,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,true,${keyless},${keyless},false,N/A,false,N/A`,
  user(
    "deployer",
    "true,2026-09-20T10:00:00+00:00,2026-11-20T10:00:00+00:00,eu-west-1,ecs",
    "false,2025-01-02T23:30:00-05:00,N/A,N/A,N/A",
  ),
  user("reader", keyless),
  "",
].join("\n");

const json = (value: unknown): string => `${JSON.stringify(value, null, 4)}\n`;

/** As `aws iam get-credential-report` prints it. */
export const printedReport = json({
  Content: Buffer.from(credentialReport).toString("base64"),
  ReportFormat: "text/csv",
  GeneratedTime: "2026-11-22T10:00:00+00:00",
});

export const accessKeys = json({
  AccessKeyMetadata: [
    { UserName: "deployer", AccessKeyId: accessKeyId, Status: "Active", CreateDate: "2026-09-20T10:00:00+00:00" },
  ],
});

const serviceAccount = "projects/shop/serviceAccounts/ci@shop.iam.gserviceaccount.com/keys";

export const serviceAccountKeys = json([
  {
    keyAlgorithm: "KEY_ALG_RSA_2048",
    keyOrigin: "GOOGLE_PROVIDED",
    keyType: "USER_MANAGED",
    name: `${serviceAccount}/${"0a1b2c3d".repeat(5)}`,
    validAfterTime: "2026-02-01T08:00:00Z",
    validBeforeTime: "9999-12-31T23:59:59Z",
  },
  {
    disabled: true,
    keyAlgorithm: "KEY_ALG_RSA_2048",
    keyOrigin: "USER_PROVIDED",
    keyType: "USER_MANAGED",
    name: `${serviceAccount}/${"4e5f6a7b".repeat(5)}`,
    validAfterTime: "2026-02-02T08:00:00Z",
    validBeforeTime: "2027-02-02T08:00:00Z",
  },
  {
    keyType: "SYSTEM_MANAGED",
    name: `${serviceAccount}/${"8c9d0e1f".repeat(5)}`,
    validAfterTime: "2026-11-01T00:00:00Z",
  },
]);

export const applications = json({
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#applications",
  value: [
    {
      id: "11111111-2222-3333-4444-555555555555",
      appId: "66666666-7777-8888-9999-000000000000",
      displayName: "Shop Billing",
      passwordCredentials: [
        {
          customKeyIdentifier: null,
          displayName: "ci",
          endDateTime: "2027-01-31T00:00:00.1234567Z",
          hint: "abc",
          keyId: "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
          secretText: null,
          startDateTime: "2026-01-31T00:00:00Z",
        },
      ],
      keyCredentials: [
        {
          customKeyIdentifier: "0123456789ABCDEF",
          displayName: "CN=billing",
          endDateTime: "2026-12-24T00:00:00Z",
          key: null,
          keyId: "ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee",
          startDateTime: "2025-12-24T00:00:00Z",
          type: "AsymmetricX509Cert",
          usage: "Verify",
        },
      ],
    },
    { appId: "66666666-7777-8888-9999-111111111111", displayName: "No credentials", passwordCredentials: [] },
  ],
});

export const personalAccessTokens = json([
  {
    id: 25381,
    token_id: 98716,
    token_name: "Deploy from laptop",
    owner: { login: "octocat", id: 1, type: "User", site_admin: false },
    repository_selection: "all",
    permissions: { repository: { contents: "write" } },
    access_granted_at: "2026-05-16T08:47:09.000-07:00",
    token_expired: false,
    token_expires_at: "2026-12-16T08:47:09.000-07:00",
    token_last_used_at: null,
  },
]);

export const deployKeys = json([
  {
    id: 1,
    key: "ssh-rsa AAAA...",
    url: "https://api.github.com/repos/acme/shop/keys/1",
    title: "deploy@web-1",
    verified: true,
    created_at: "2024-12-10T15:53:42Z",
    read_only: false,
    added_by: "octocat",
    last_used: "2026-01-10T15:53:42Z",
    enabled: true,
  },
]);

export const secrets = json({
  total_count: 2,
  secrets: [
    { name: "NPM_TOKEN", created_at: "2024-01-01T00:00:00Z", updated_at: "2026-03-01T00:00:00Z" },
    { name: "DEPLOY_KEY", created_at: "2025-01-01T00:00:00Z", updated_at: "2025-01-01T00:00:00Z" },
  ],
});

export const catalog = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: shop
  annotations: { github.com/project-slug: acme/shop }
spec:
  type: service
  lifecycle: deprecated
  owner: team-web
---
apiVersion: backstage.io/v1alpha1
kind: API
metadata: { name: prices, namespace: sales }
spec: { type: openapi, owner: user:Dana }
`;
