import assert from "node:assert/strict";
import { detect } from "../../../shared/detection/detect.ts";
import { fill } from "../../../shared/detection/providers/fill.ts";

/** «...» marks what is found; `expected` says each one's type and confidence, in the order of the text. */
async function assertFound(marked: string, ...expected: readonly string[]): Promise<void> {
  const text = marked.replaceAll(/[«»]/g, "");
  const { findings } = await detect({ path: "src/settings.txt", text }, [], {});
  assert.deepEqual(
    findings.map(({ type, confidence }) => `${type} ${confidence}`),
    expected,
    text,
  );
  const starts = text.split("\n").reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const offset = ({ line, column }: { line: number; column: number }): number => (starts[line - 1] ?? 0) + column - 1;
  let shown = text;
  for (const { start, end } of findings.toReversed()) {
    shown = `${shown.slice(0, offset(start))}«${shown.slice(offset(start), offset(end))}»${shown.slice(offset(end))}`;
  }
  assert.equal(shown, marked);
}

const token = fill("{w:32}");
const uuid = fill("{h:8}-{h:4}-4{h:3}-8{h:3}-{h:12}");

describe("values without a form of their own", () => {
  it("are found wherever a name is given one", async () => {
    for (const text of [
      `API_TOKEN=«${token}»`,
      `export API_TOKEN='«${token}»'`,
      `ENV API_TOKEN «${token}»`,
      `ENV API_TOKEN=«${token}»`,
      `api_token: «${token}»`,
      `  apiToken: "«${token}»",`,
      `"api_token": "«${token}»"`,
      `api_token = "«${token}»"`,
      `api_token := \`«${token}»\``,
      `val apiToken: String = "«${token}»"`,
      `<apiToken>«${token}»</apiToken>`,
      `deploy --api-token «${token}» --now`,
      `deploy --api-token=«${token}»`,
      `setApiToken("«${token}»")`,
      `headers["x-api-key"] = "«${token}»"`,
      `curl -H "X-Api-Key: «${token}»" https://api.acme.io`,
      `ALTER ROLE app PASSWORD '«${token}»'`,
      `key_store_password = b"«${token}»"`,
      `const API_TOKEN: &str = "«${token}»";`,
      `pub static API_TOKEN: &'static str = "«${token}»";`,
      `Dim apiToken As String = "«${token}»"`,
      `char api_token[] = "«${token}»";`,
      `static const std::string kApiKey{"«${token}»"};`,
      `var jwtSecret = []byte("«${token}»")`,
      `const apiSecret = Buffer.from("«${token}»");`,
      `api_key=SecretStr("«${token}»")`,
      `api_key <- "«${token}»"`,
      `CREATE LOGIN app WITH PASSWORD = N'«${token}»'`,
      `<add key="ApiSecret" value="«${token}»" />`,
      `<property name="api_secret" value="«${token}»"/>`,
      `{ "name": "API_SECRET", "value": "«${token}»" }`,
      `- name: API_SECRET\n  value: «${token}»`,
      `auth_token: "Bearer «${token}»"`,
      `the api key is «${token}»`,
      `- api token - '«${token}»'`,
      `- **API key:** \`«${token}»\``,
      `| API_TOKEN | «${token}» |`,
      `<key>apiKey</key>\n<string>«${token}»</string>`,
      `<AdministratorPassword><Value>«${token}»</Value>`,
      `az storage blob list --account-key «${token}»`,
      `"api_key = \\"«${token}»\\"\\n"`,
      `const apiToken = process.env.API_TOKEN || "«${token}»";`,
      `const apiToken = import.meta.env.API_TOKEN ?? "«${token}»";`,
      `parser.add_argument("--api-token", default="«${token}»")`,
      `@Value("\${api.key:«${token}»}")`,
      `<apiToken encrypted="false">«${token}»</apiToken>`,
      `API_TOKEN: Final[str] = "«${token}»"`,
      `Set-Item Env:API_TOKEN -Value «${token}»`,
    ])
      await assertFound(text, "generic-token medium");
  });

  it("are less sure where nothing but a blank follows the name", async () => {
    await assertFound(`call it with the API token «${token}» first`, "generic-token low");
    await assertFound(`SECRET «${token}»`, "generic-token low");
    await assertFound("the API token of-the-account2");
  });

  it("are passwords where a name says so, however short", async () => {
    const password = ["xVmk", "QpTzR9wL"].join("");
    for (const text of [
      `ansible_ssh_pass: «${password}»`,
      `docker run -e POSTGRES_PASSWORD=«${password}» postgres`,
      `user=joe password=«${password}» sslmode=require`,
      `env("DB_PASSWORD", "«${password}»")`,
      `<property name="connection.password">«${password}»</property>`,
      `Passwort: «${password}»`,
      `contraseña: «${password}»`,
      `mot de passe : «${password}»`,
    ])
      await assertFound(text, "generic-password low");
    await assertFound(`translate("password", "${password}")`);
  });

  it("may hold what separates other things", async () => {
    await assertFound(fill("api_token: «live_{l:9}5={l:20}»"), "generic-token medium");
    await assertFound(fill('api_token = "«{w:280}»"'), "generic-token medium");
    await assertFound(fill('refresh_token = "«{w:1800}»"'), "generic-token medium");
    await assertFound(fill("refresh_token = «{w:60}.{w:40}»"), "generic-secret low");
  });

  it("are none where the token says where a list goes on, or which request it is", async () => {
    for (const text of [
      fill('"NextToken": "{s:60}"'),
      fill('"nextBackwardToken": "b/{d:56}"'),
      fill('"NextContinuationToken": "{s:54}=="'),
      fill('"page_token": "{w:40}"'),
      `"ChangeToken": "${uuid}"`,
      `"LockToken": "${uuid}"`,
      `"ClientRequestToken": "${uuid}"`,
      `"IdempotencyToken": "${uuid}"`,
      fill('authenticity_token: "{w:40}"'),
      fill('encodedPassword = "{h:64}"'),
    ])
      await assertFound(text);
    await assertFound(`exchange_token = "«${token}»"`, "generic-token medium");
    await assertFound(`unlock_token = "«${token}»"`, "generic-token medium");
    await assertFound(`client_token = "«${token}»"`, "generic-token medium");
  });

  it("are none where code says what it means", async () => {
    for (const text of [
      "config.Certificates[0].PrivateKey = testRSA" + "2048PrivateKey",
      "PrivateKey:  testEd" + "25519PrivateKey,",
      "String password73chars = password" + "72chars + x;",
      'newSecretKey("PBKDF2With' + 'HmacSHA256", key)',
      'encode(TestKeys.SECRET_KEY, "Hmac' + 'SHA256")',
      'setCredentialsCharset("ISO-' + '8859-1")',
      'withToken("access' + 'Token123")',
      fill('attributes.put(OAuth2TokenClaimNames.SUB, "{w:20}")'),
      'check(token.FLOAT, "0x12efp' + '-123")',
      'token = "grant_type=client_' + 'credentials&scope=a1b2"',
      "#define KU_KEY_AGREEMENT X509" + "v3_KU_KEY_AGREEMENT",
      "resource dbSecret 'Microsoft.KeyVault" + "/vaults/secrets@2023-07-01' = {",
      fill("the secret is that {l:12}"),
      fill("the token - '{l:12}?{l:12}'"),
    ])
      await assertFound(text);
  });

  it("are none where the name says that nobody signs in with them", async () => {
    for (const text of [
      fill('#define FIPS_KEY_STRING "{h:64}"'),
      fill("checksum/secrets: {h:64}"),
      fill('const ALGOLIA_SEARCH_ONLY_KEY = "{h:32}"'),
      fill('RECAPTCHA_SITE_KEY = "{w:40}"'),
      fill('tokenAddress: "0x{h:40}"'),
      fill('const wrongPassword = "{w:16}"'),
      fill('nonMatchingToken := "{w:32}"'),
      fill('const USDC_TOKEN = "0x{h:40}"'),
      fill('secretHash: "0x{h:64}"'),
      "login(password='password" + "123')",
      `git credentialsId: '${uuid}'`,
      `<UserSecretsId>${uuid}</UserSecretsId>`,
      `var keyVaultSecretsUserRoleGuid = '${uuid}'`,
    ])
      await assertFound(text);
  });

  it("are none where anybody may see what was made of them", async () => {
    for (const text of [
      fill("password: AgB{w:700}"),
      fill("db_password: AQICAH{w:200}"),
      fill('apiToken = "vault:v1:{w:60}"'),
      fill('auth_token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.sig"'),
    ])
      await assertFound(text);
  });

  it("are none in a translation", async () => {
    for (const text of [
      '{ "password": "Contraseña", "token": "Åtkomst' + 'token2" }',
      'password: "Paß' + 'wort1"',
      "login.badCredentials=P\\u0159ihla\\u0161ovac\\u00ed",
    ])
      await assertFound(text);
  });

  it("are found in a header of any scheme", async () => {
    for (const text of [
      `Authorization: Bearer «${token}»`,
      `Authorization: Api-Token «${token}»`,
      `-H 'Authorization: «${uuid}»'`,
      `proxy_set_header Authorization "Bearer «${token}»";`,
    ])
      await assertFound(text, "authorization-header medium");
    await assertFound("Authorization: Bearer ${TOKEN_FOR_ACME_API_2}");
    await assertFound("Authorization: AWS4-HMAC-SHA256 Credential=abc");
  });
});

describe("passwords in URLs", () => {
  it("are less sure on a developer's machine and for an example's host", async () => {
    const url = (password: string, host: string): string => `postgres://app:${password}@${host}/app`;
    await assertFound(url("«wintersun»", "db.acme.io"), "database-url medium");
    await assertFound(url("«wintersun»", "localhost"), "database-url low");
    await assertFound(url(fill("«{w:16}»"), "db.example.com"), "database-url low");
    await assertFound(url("wintersun", "db.example.com"));
    await assertFound("postgres://app:app@localhost/app");
    await assertFound("postgres://postgres:postgres@localhost/app");
  });
});
