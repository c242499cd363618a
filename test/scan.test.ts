import assert from "node:assert/strict";
import { audit } from "../shared/audit.ts";
import { scan } from "../shared/scan.ts";
import { aContext } from "./builders.ts";

const folder = ".github/workflows";
const workflow = (steps: string): string =>
  `on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n${steps.replace(/^/gm, "      ")}\n`;

describe("labels of a pipeline", () => {
  it("repeat no secret that stands elsewhere in the file", async () => {
    // Four words with a hyphen are no secret by their form; the input for passwords makes them one.
    const password = ["horse", "battery", "staple", "4711"].join("-");
    const text = workflow(
      [
        `- uses: docker/login-action@v3\n  with: { username: bot, password: ${password} }`,
        `- name: deploy with ${password}\n  uses: acme/${password}@v1\n  with: { token: "\${{ secrets.DEPLOY_TOKEN }}" }`,
      ].join("\n"),
    ).replace("    steps:", `    environment: stage-${password}\n    steps:`);
    const scanned = await scan({ path: `${folder}/a.yml`, text });
    assert.deepEqual(
      scanned.findings.map(({ kind }) => kind),
      ["exposed-secret", "credential-use"],
    );
    assert.ok(scanned.links.length > 0);
    assert.equal(JSON.stringify(scanned).includes(password), false);
  });
});

describe("names that a called workflow is handed", () => {
  const called = (path: string) =>
    scan({
      path,
      text: "on: { workflow_call: { secrets: { token: { required: true } } } }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ secrets.TOKEN }}\n",
    });
  const calling = (name: string, to: string) =>
    scan({
      path: `${folder}/${name}.yml`,
      text: `on: push\njobs:\n  call:\n    uses: ./${to}\n    secrets: { token: "\${{ secrets.${name.toUpperCase()} }}" }\n`,
    });

  it("are its own, and lead back to what its callers store", async () => {
    const [one, two] = [`${folder}/one.yml`, `${folder}/two.yml`];
    const scans = await Promise.all([called(one), called(two), calling("first", one), calling("second", two)]);
    const { verdicts } = audit(scans, aContext());
    const stored = (path: string): readonly string[] =>
      verdicts
        .filter(({ finding }) => finding.path === path)
        .flatMap(({ chain }) => chain.nodes.filter(({ kind }) => kind === "stored-name").map(({ id }) => id))
        .toSorted();
    assert.deepEqual(stored(one), [`caller:${one}/TOKEN`, "github-actions:repository/FIRST"]);
    assert.deepEqual(stored(two), [`caller:${two}/TOKEN`, "github-actions:repository/SECOND"]);
    const handed = verdicts.filter(({ finding }) => finding.name === "TOKEN");
    assert.equal(new Set(handed.map(({ credential }) => credential)).size, 2);
  });
});

describe("secrets in the settings of an agent", () => {
  it("are told with the server that is handed them", async () => {
    const password = ["horse", "battery", "staple", "4711"].join("-");
    const server = (name: string, value: string) =>
      `"${name}": { "command": "${name}", "env": { "DB_PASSWORD": "${value}" }, "alwaysAllow": ["read-${password}"] }`;
    const text = `{ "note": "token", "mcpServers": { ${server("a", "changeme")}, ${server("b", password)} } }`;
    const scanned = await scan({ path: ".mcp.json", text });
    assert.deepEqual(
      scanned.findings.map((finding) => finding.at),
      [{ system: "agents", unattended: ["read-…"], job: "b", action: "b" }],
    );
    assert.equal(JSON.stringify(scanned).includes(password), false);
    const [verdict] = audit([scanned], aContext()).verdicts;
    assert.deepEqual(verdict?.reach.jobs, []);
    assert.deepEqual(verdict?.reach.agents, [{ id: ".mcp.json#b", runs: "b", unattended: ["read-…"] }]);
  });
});

describe("what a Bicep file and the template that it compiles to tell", () => {
  const federated = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";
  const bicep = `@secure()
param adminPassword string
output key string = storage.listKeys().keys[0].value
resource f '${federated}@2023-01-31' = {
  name: 'ci'
  properties: { subject: 'repo:acme/*' }
}
`;
  const compiled = (by: string): string =>
    JSON.stringify({
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      metadata: { _generator: { name: by, version: "0.41.2.15936" } },
      parameters: { adminPassword: { type: "securestring" } },
      resources: [{ type: federated, name: "ci", properties: { subject: "repo:acme/*" } }],
      outputs: { key: { value: "[listKeys('a', 'b').keys[0].value]" } },
    });

  async function assertCredentials(by: string, path: string, expected: number): Promise<void> {
    const files = [
      { path: "infra/main.bicep", text: bicep },
      { path, text: compiled(by) },
    ];
    const { summary } = audit(await Promise.all(files.map((file) => scan(file))), aContext());
    assert.deepEqual([summary.credentials, summary.places], [expected, 6], `${by} ${path}`);
  }

  it("is one credential each, in two places", () => assertCredentials("bicep", "infra/main.json", 3));

  it("is apart where one was not made of the other", async () => {
    await assertCredentials("bicep", "infra/azuredeploy.json", 5);
    await assertCredentials("people", "infra/main.json", 5);
  });
});
