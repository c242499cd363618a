import assert from "node:assert/strict";
import { importers } from "../../shared/register/importers/index.ts";
import { readListing, unwrapListing, type ListingOptions } from "../../shared/register/importers/read.ts";
import { decode } from "../../shared/node/read.ts";
import { problemSentence } from "../../shared/report/wording/index.ts";
import * as listings from "./listings.ts";

const read = (text: string, options: ListingOptions = {}) =>
  readListing(unwrapListing({ path: "export", text }), options);

describe("a listing", () => {
  /** Kind, then each credential as `identity > credential: facts`, then how many items were left out. */
  function assertListed(text: string, ...expected: readonly string[]): void {
    const { importer, identities, leftOut, problems } = read(text);
    assert.deepEqual(problems, [], text);
    const told = identities.flatMap(({ as, name, credentials, catalog }) => [
      ...credentials.map(({ match, type, ...listed }) => {
        const facts = Object.entries(listed).flatMap(([key, value]) => (key === "as" ? [] : value));
        const keys = Object.values(match ?? {}).flat();
        return `${as} (${name}) ${[type ?? "?", ...keys, ...facts.filter(Boolean)].join(" ")}`;
      }),
      ...(catalog ? [`${as} ${JSON.stringify(catalog.owners)}${catalog.isDeprecated ? " deprecated" : ""}`] : []),
    ]);
    assert.deepEqual([importer?.id, ...told, leftOut], [...expected.slice(0, -1), Number(expected.at(-1))]);
  }

  const reported = [
    "aws-credential-report",
    "aws 609629065308 user deployer (deployer) aws-access-key 609629065308 active 2026-09-20 2026-11-20",
    "aws 609629065308 user deployer (deployer) aws-access-key 609629065308 inactive 2025-01-03",
    "2",
  ] as const;

  it("of AWS", () => {
    assertListed(listings.credentialReport, ...reported);
    assertListed(
      listings.accessKeys,
      "aws-access-keys",
      `aws 609629065308 user deployer (deployer) aws-access-key ${["AKIA", "Y34FZKBOKMUTVV7A"].join("")} 609629065308 active 2026-09-20 2026-09-20`,
      "0",
    );
  });

  it("of AWS is read in whatever its command prints it", () => {
    const content = Buffer.from(listings.credentialReport).toString("base64");
    assertListed(listings.printedReport, ...reported);
    assertListed(`Content: ${content}\nReportFormat: text/csv\n`, ...reported);
    assertListed(`${content}\n`, ...reported);
    assertListed(content.replaceAll(/.{76}/g, "$&\n"), ...reported);
  });

  it("of Google Cloud", () =>
    assertListed(
      listings.serviceAccountKeys,
      "gcp-service-account-keys",
      `gcp ci@shop.iam.gserviceaccount.com (ci) gcp-service-account-key ${"0a1b2c3d".repeat(5)} active 2026-02-01 2026-02-01 none`,
      `gcp ci@shop.iam.gserviceaccount.com (ci) gcp-service-account-key ${"4e5f6a7b".repeat(5)} inactive 2026-02-02 2026-02-02 2027-02-02`,
      "1",
    ));

  it("of Entra", () => {
    const applications = [
      "entra-applications",
      "entra 66666666-7777-8888-9999-000000000000 (Shop Billing) azure-entra-client-secret aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee 2026-01-31 2026-01-31 2027-01-31",
      "entra 66666666-7777-8888-9999-000000000000 (Shop Billing) private-key ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee 2025-12-24 2025-12-24 2026-12-24",
      "1",
    ] as const;
    assertListed(listings.applications, ...applications);
    const { value } = JSON.parse(listings.applications) as { value: readonly object[] };
    const byPowerShell = JSON.stringify(value).replaceAll(
      /"[a-z]\w*":/g,
      (key) => key[0] + key.charAt(1).toUpperCase() + key.slice(2),
    );
    assert.ok(byPowerShell.includes('"EndDateTime":'));
    assertListed(byPowerShell, ...applications);
    assertListed(byPowerShell.replaceAll("DateTime", "Date"), ...applications);
    const [first] = value;
    assertListed(JSON.stringify({ value: [first], Count: 1 }), ...applications.slice(0, -1), "0");
    const ticks = byPowerShell.replace('"2027-01-31T00:00:00.1234567Z"', `"\\/Date(${Date.UTC(2027, 0, 31)})\\/"`);
    assertListed(ticks, ...applications);
  });

  it("of GitHub", () => {
    assertListed(
      listings.personalAccessTokens,
      "github-personal-access-tokens",
      "github token 98716 (Deploy from laptop) github-pat-fine active 2026-05-16 2026-12-16",
      "0",
    );
    assertListed(
      listings.deployKeys,
      "github-deploy-keys",
      "github deploy key acme/shop 1 (deploy@web-1) ssh-private-key acme/shop none active 2024-12-10 2024-12-10 2026-01-10",
      "0",
    );
    assertListed(
      '[{"createdAt":"2024-12-10T15:53:42Z","id":1,"key":"ssh-ed25519 AAAA","readOnly":true,"title":"deploy@web-1"}]',
      "github-deploy-keys",
      "github deploy key 1 (deploy@web-1) ssh-private-key none active 2024-12-10 2024-12-10",
      "0",
    );
    const stored = [
      "github-secrets",
      "github secret NPM_TOKEN (NPM_TOKEN) ? NPM_TOKEN 2024-01-01 2026-03-01",
      "github secret DEPLOY_KEY (DEPLOY_KEY) ? DEPLOY_KEY 2025-01-01 2025-01-01",
      "0",
    ] as const;
    assertListed(listings.secrets, ...stored);
    assertListed(`[${listings.secrets.trim()}]`, ...stored);
    const { secrets } = JSON.parse(listings.secrets) as { secrets: readonly object[] };
    assertListed(JSON.stringify(secrets), ...stored);
    assertListed(secrets.map((one) => JSON.stringify(one)).join("\n"), ...stored);
    assertListed(`${secrets.map((one) => JSON.stringify(one)).join("\r\n")}\r\n`, ...stored);
    assertListed(secrets.map((one) => JSON.stringify({ total_count: 2, secrets: [one] })).join(""), ...stored);
    assertListed(secrets.map((one) => JSON.stringify([one], null, 2)).join("\n\n"), ...stored);
  });

  it("of Backstage", () =>
    assertListed(
      listings.catalog,
      "backstage-catalog",
      'component:default/shop {"steward":"group:team-web"} deprecated',
      'api:sales/prices {"business":"user:dana"}',
      "0",
    ));

  it("is read with the separators, line ends and encodings of spreadsheets", () => {
    assertListed(listings.credentialReport.replaceAll(",", ";"), ...reported);
    assertListed(listings.credentialReport.replaceAll(",", "\t"), ...reported);
    assertListed(listings.credentialReport.replaceAll("\n", "\r\n"), ...reported);
    assertListed(listings.credentialReport.replaceAll(/[^,\n]+/g, '"$&"'), ...reported);
    const wide = Buffer.from(`\uFEFF${listings.credentialReport}`, "utf16le");
    assertListed(decode(wide) ?? "", ...reported);
  });

  /** Code and line of each problem, and how many identities count all the same. */
  function assertFaults(text: string, count: number, expected: readonly string[], as?: string): void {
    const { identities, problems } = read(text, as === undefined ? {} : { as });
    assert.deepEqual(
      problems.map(({ code, line }) => `${code}${line === undefined ? "" : ` ${line}`}`),
      expected,
      text.slice(0, 200),
    );
    assert.equal(identities.length, count);
    for (const problem of problems) assert.notEqual(problemSentence(problem), problem.code);
  }

  it("that is cut off says where", () => {
    const { credentialReport: table } = listings;
    assertFaults(table.slice(0, table.indexOf(",2025-01-02")), 0, ["table-row-broken 3"]);
    assertFaults(`${table}"${table.slice(table.indexOf("reader"))}`, 1, ["table-quote-open 5"]);
    assertFaults(listings.accessKeys.slice(0, 80), 0, ["export-syntax 5"]);
    assertFaults(`${listings.secrets}${listings.secrets.slice(0, 80)}`, 0, ["export-syntax 20"]);
    assertFaults('{"name":"A","updated_at":"2026-01-01"}\n{"name":"B","upda', 0, ["export-syntax 2"]);
  });

  it("that is cut off in base64 says so too", () => {
    const printed = listings.printedReport;
    assertFaults(printed.slice(0, 900), 0, ["export-syntax 2"]);
    assertFaults(printed.replace('",', '*",'), 0, ["listing-unknown"]);
  });

  it("whose columns or keys are not its issuer's says which", () => {
    const renamed = listings.credentialReport.replace("access_key_1_last_rotated", "rotated");
    assertFaults(renamed, 0, ["listing-column-missing"]);
    assertFaults(listings.credentialReport.replace("arn,", "name,"), 0, ["listing-unknown"]);
    assertFaults(
      listings.credentialReport.replace("arn,", "name,"),
      0,
      ["listing-column-missing"],
      "aws-credential-report",
    );
    assertFaults(listings.accessKeys.replace('"UserName"', '"User"'), 0, ["missing-key 3"]);
    assertFaults(listings.secrets.replace('"NPM_TOKEN"', "7"), 1, ["wrong-type 5"]);
    assertFaults('{"key": "value"}', 0, ["listing-unknown"]);
    assertFaults("", 0, ["listing-unknown"]);
    assertFaults("hello", 0, ["export-form 1"]);
    assertFaults("# who\n* @acme/web\n/a @b\n", 0, ["export-form 1"]);
    assertFaults("* @acme/web", 0, ["export-form 1"], "github-secrets");
    assertFaults("[]", 0, ["listing-unknown"]);
    assertFaults("[]", 0, [], "github-secrets");
  });

  it("in an encoding that nobody can tell leaves out what it garbles", () => {
    const written = listings.credentialReport
      .replaceAll("reader", "jos\u00e9")
      .replaceAll("N/A,N/A,N/A,N/A", "2026-01-01,N/A,N/A,N/A");
    assertFaults(written, 3, []);
    assertFaults(decode(Buffer.from(written, "latin1")) ?? "", 2, ["listing-encoding 4"]);
  });

  it("of which PowerShell left out what lies deep says so", () => {
    const type = "Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordCredential";
    const shallow = `[{"AppId": "a", "PasswordCredentials": ["${type}"], "KeyCredentials": []}]`;
    assertFaults(shallow, 0, ["listing-shallow 1"]);
  });

  it("of which pages are missing says so", () => {
    assertFaults(listings.secrets.replace('"total_count": 2', '"total_count": 31'), 2, ["listing-partial"]);
    const first = listings.applications.replace(
      '"value"',
      '"@odata.nextLink": "https://graph.microsoft.com/v1.0/a",\n"value"',
    );
    assertFaults(first, 1, ["listing-partial"]);
    assertFaults(first + listings.applications, 1, []);
    assertFaults(`[${first},${listings.applications}]`, 1, []);
    const cut = listings.accessKeys.replace("{", '{ "NextToken": "eyJ",');
    assertFaults(cut, 1, ["listing-partial"]);
    assertFaults(listings.accessKeys + listings.accessKeys.replace("deployer", "other"), 2, []);
  });

  it("with a day that nobody can tell says so, and is read without it", () => {
    assertFaults(listings.secrets.replace("2026-03-01T00:00:00Z", "03/01/2026"), 2, ["listing-day 7"]);
    assertFaults(listings.secrets.replace("2026-03-01T00:00:00Z", "2026-02-30"), 2, ["listing-day 7"]);
  });

  it("of a hostile size or depth is refused", () => {
    assertFaults(" ".repeat(20_000_001), 0, ["listing-too-large"]);
    assertFaults(`dXNlcixhcm4s${"A".repeat(20_000_000)}`, 0, ["listing-too-large"]);
    assertFaults("[".repeat(200_000), 0, ["yaml-too-deep 1"]);
    for (const endless of ["#", "# ", " ", "\n", "a", "a.", "#\n"])
      assertFaults(`${endless.repeat(200_000)}\n*`, 0, ["export-form 1"]);
    assertFaults(`a: &a [1]\nb: &b [${"*a,".repeat(2000)}]\nc: [${"*b,".repeat(2000)}]`, 0, [
      "yaml-too-many-aliases 3",
    ]);
    const many = `user,arn,access_key_1_active,access_key_1_last_rotated\n${"x,y,true,N/A\n".repeat(3000)}`;
    assert.equal(read(many).problems.length, 1001);
  });

  it("is told as it is concealed, and holds nothing that its kind does not name", () => {
    const secret = "Hq8".repeat(12);
    const leaky = listings.applications.replace('"secretText": null', `"secretText": "${secret}"`);
    assert.ok(!JSON.stringify(read(leaky)).includes(secret));
    assert.ok(!JSON.stringify(read(leaky)).includes('"abc"'));
    const named = listings.secrets.replace("NPM_TOKEN", secret);
    assert.ok(!JSON.stringify(read(named, { conceal: (text) => text.replaceAll(secret, "x") })).includes(secret));
  });

  it("says where its issuer describes it", () => {
    for (const { id, documentation } of importers) assert.match(documentation, /^https:\/\/\S+$/, id);
    assert.equal(new Set(importers.map(({ id }) => id)).size, importers.length);
  });
});
