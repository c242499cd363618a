import assert from "node:assert/strict";
import { assertRows, misclassed } from "./summarise.ts";
import type { Absent, Examples } from "./summarise.ts";

const steps = (text: string, head = ""): string =>
  `on: push\n${head}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${text.replaceAll("\n", "\n        ")}\n`;

const federating = "permissions: { id-token: write }\n";

/** One row a system and class; by the name before the comma, for there are many kinds of settings. */
const systems: Readonly<Record<string, Examples>> = {
  "github-actions, workflow": {
    path: ".github/workflows/release.yml",
    rows: [
      [steps("run: x\nenv: { DB_PASSWORD: «changeme», REGION: eu }"), "slot DB_PASSWORD"],
      [steps("run: npm publish --token ${{ «secrets.NPM_TOKEN» }}"), "stored NPM_TOKEN npm-token"],
      [
        steps(
          "uses: aws-actions/configure-aws-credentials@v5\nwith:\n" +
            "  aws-access-key-id: «${{ secrets.ID }}»\n  aws-secret-access-key: «${{ «secrets.KEY» }}»",
        ),
        "slot aws-access-key-id aws-access-key",
        "slot aws-secret-access-key aws-access-key",
        "stored KEY aws-access-key key-id secret",
      ],
      [steps("run: «aws iam create-access-key --user-name x»"), "issued aws-access-key"],
      [
        steps("run: gh api user\nenv:\n  GH_TOKEN: «${{ «github.token» }}»"),
        "slot GH_TOKEN",
        "federated GITHUB_TOKEN github-app-installation-token at github",
      ],
      [
        steps(
          "uses: aws-actions/configure-aws-credentials@v5\nwith: { role-to-assume: «arn:aws:iam::123456789012:role/x» }",
          federating,
        ),
        "federated x oidc-federation at aws",
      ],
      [steps("run: «npm publish»", federating), "federated npm oidc-federation at npm"],
    ],
  },
  "github-actions, called workflow": {
    path: ".github/workflows/called.yml",
    rows: [
      ["on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: «inherit»\n", "stored *"],
      [
        "on: { workflow_call: { secrets: { token: {} } } }\njobs: { a: { runs-on: x, steps: [{ run: 'x ${{ «secrets.token» }}' }] } }\n",
        "stored TOKEN in caller:.github/workflows/called.yml",
      ],
    ],
  },
  "agents, a server": {
    path: ".mcp.json",
    rows: [
      ['{ "mcpServers": { "a": { "command": "x", "env": { "API_KEY": "«changeme»" } } } }', "slot API_KEY"],
      ['{ "mcpServers": { "a": { "command": "x", "args": ["--token", "«changeme»"] } } }', "slot token"],
      ['{ "mcpServers": { "a": { "url": "https://x.io?api_key=«changeme»" } } }', "slot api_key"],
      [
        '{ "mcpServers": { "a": { "headers": { "Authorization": "Bearer «${API_TOKEN}»" } } } }',
        "stored API_TOKEN in environment",
      ],
    ],
  },
  "agents, VS Code": {
    path: ".vscode/mcp.json",
    rows: [['{ "servers": { "a": { "env": { "TOKEN": "«${input:gh}»" } } } }', "stored gh in prompt"]],
  },
  "agents, Gemini CLI": {
    path: ".gemini/settings.json",
    rows: [
      [
        '{ "mcpServers": { "a": { "httpUrl": "https://x.io", "authProviderType": "«google_credentials»" } } }',
        "federated a oidc-federation at google",
      ],
      ['{ "mcpServers": { "a": { "httpUrl": "https://x.io", "authProviderType": "dynamic_discovery" } } }'],
    ],
  },
  "agents, Claude Code": {
    path: ".claude/settings.json",
    rows: [['{ "awsAuthRefresh": "«aws sso login»" }', "federated claude-code oidc-federation at aws"]],
  },
  "clients, npm": {
    path: ".npmrc",
    rows: [
      ["//registry.npmjs.org/:_authToken=«changeme»\nregistry=https://x\n", "slot _authToken npm-registry-auth"],
      ["//registry.npmjs.org/:_authToken=«${NPM_TOKEN}»\n", "stored NPM_TOKEN npm-token in environment"],
    ],
  },
  "clients, AWS": {
    path: ".aws/config",
    rows: [
      ["[profile a]\nregion = eu\ncredential_process = «mint»\n", "federated profile a oidc-federation at aws"],
      ["[profile a]\nsso_session = «acme»\n", "federated profile a oidc-federation at aws"],
    ],
  },
};

const absent: Readonly<Record<string, Absent>> = {
  agents: { issuance: "an agent is handed what others mint" },
  clients: { issuance: "a tool is handed what others mint" },
};

describe("workflows and settings", () => {
  it("show each class of credential, or say why there is none", () => {
    for (const [id, forms] of Map.groupBy(Object.entries(systems), ([name]) => name.replace(/,.*/, "")))
      assert.deepEqual(
        misclassed(
          forms.flatMap(([, { rows }]) => rows),
          absent[id],
        ),
        [],
        id,
      );
  });

  for (const [id, examples] of Object.entries(systems))
    it(`${id}: literals, stored names, issuances, federated sign-ins`, () =>
      assertRows(id.replace(/,.*/, ""), examples));
});
