import assert from "node:assert/strict";
import type { PipelineReading } from "../../shared/model/scan.ts";
import { pipelineSystemFor } from "../../shared/pipelines/index.ts";
import { rangeOf, unmarkKinds } from "./marked.ts";

async function read(path: string, text: string): Promise<PipelineReading> {
  const system = pipelineSystemFor(path);
  assert.equal(system?.id, "agents", path);
  return system.read({ path, text });
}

/** Of each use: name, scope where it is not the environment, type, and the server that holds it. */
async function assertRead(path: string, marked: string, ...expected: readonly string[]): Promise<void> {
  const { text, uses, slots } = unmarkKinds(marked);
  const reading = await read(path, text);
  assert.deepEqual(
    reading.uses.map(({ name, scope, type, at }) =>
      [name, ...(scope === "environment" ? [] : [scope]), ...(type === undefined ? [] : [type]), `for ${at.job}`].join(
        " ",
      ),
    ),
    expected,
    marked,
  );
  assert.deepEqual(reading.uses.map(rangeOf), uses, marked);
  assert.deepEqual(reading.slots.map(rangeOf), slots, marked);
  assert.deepEqual(reading.problems, [], marked);
}

const server = (body: string, key = "mcpServers"): string => `{ "${key}": { "gh": { "command": "npx", ${body} } } }`;

describe("agents: what a server is handed", () => {
  it("in its environment", async () => {
    await assertRead(".mcp.json", server('"env": { "OPENAI_API_KEY": "‹abc›", "HOME": "x" }'));
    await assertRead(".mcp.json", server('"env": { "TOKEN": "«${GH_TOKEN}»" }'), "GH_TOKEN for gh");
    await assertRead(".mcp.json", server('"env": { "NPM_TOKEN": "«${X}»" }'), "X npm-token for gh");
    await assertRead(".mcp.json", server('"env": { "TOKEN": "«${GH_TOKEN:-‹abc›}»" }'), "GH_TOKEN for gh");
    await assertRead(".cursor/mcp.json", server('"env": { "TOKEN": "«${env:GH_TOKEN}»" }'), "GH_TOKEN for gh");
    await assertRead(".gemini/settings.json", server('"env": { "TOKEN": "«$GH_TOKEN»" }'), "GH_TOKEN for gh");
    await assertRead(
      ".mcp.json",
      server('"env": { "DIR": "${HOME}/x", "SELF": "${extensionPath}", "AWS_REGION": "${AWS_REGION}" }'),
    );
    await assertRead(
      ".mcp.json",
      server('"env": { "AWS_ACCESS_KEY_ID": "${A}", "AWS_SECRET_ACCESS_KEY": "«${B}»" }'),
      "B aws-access-key for gh",
    );
  });

  it("in its arguments", async () => {
    await assertRead(".mcp.json", server('"args": ["-y", "pkg", "--api-key", "‹abc›", "--port", "80"]'));
    await assertRead(".mcp.json", server('"args": ["--api-key=‹abc›", "--region=eu", "--token=«${T}»"]'), "T for gh");
    await assertRead(
      ".mcp.json",
      server('"args": ["-e", "API_KEY=‹abc›", "-e", "«GITHUB_TOKEN»", "-e", "DEBUG"]'),
      "GITHUB_TOKEN for gh",
    );
    await assertRead(
      ".mcp.json",
      server('"args": ["-e", "GITHUB_TOKEN"], "env": { "GITHUB_TOKEN": "«${input:gh-token}»" }'),
      "gh-token prompt for gh",
    );
    await assertRead(".mcp.json", server('"args": ["--header", "Authorization: Bearer ‹abc›"]'));
    await assertRead(".mcp.json", server('"args": ["--header", "Authorization:«${AUTH}»"]'), "AUTH for gh");
    await assertRead(".mcp.json", server('"args": ["https://x.example/mcp?api_key=‹abc›&v=1"]'));
    await assertRead(".mcp.json", server('"args": ["postgres://app:«${PG_PASSWORD}»@db/x"]'), "PG_PASSWORD for gh");
    await assertRead(".mcp.json", server('"args": ["--token", "--verbose"]'));
  });

  it("in headers and in its address", async () => {
    await assertRead(".mcp.json", server('"headers": { "Authorization": "Bearer ‹abc›", "X-Team": "a" }'));
    await assertRead(".mcp.json", server('"headers": { "X-Api-Key": "«${KEY}»" }'), "KEY for gh");
    await assertRead(".mcp.json", server('"url": "https://x.example/mcp?key=‹abc›&team=b"'));
    await assertRead(".mcp.json", server('"url": "https://«${MCP_TOKEN}».x.example/${TEAM}"'), "MCP_TOKEN for gh");
  });
});

describe("agents: files", () => {
  it("each with servers where it keeps them", async () => {
    const env = '"env": { "TOKEN": "«${T}»" }';
    for (const path of [
      "claude_desktop_config.json",
      "a/.roo/mcp.json",
      ".kiro/settings/mcp.json",
      ".claude/settings.local.json",
      ".copilot/mcp-config.json",
    ])
      await assertRead(path, server(env), "T for gh");
    await assertRead(
      ".vscode/mcp.json",
      `// ours\n${server(env.replace("${T}", "${input:t}"), "servers")}`,
      "t prompt for gh",
    );
    await assertRead(".vscode/settings.json", `{ "mcp": ${server(env, "servers")} }`, "T for gh");
    await assertRead(".claude.json", `{ "projects": { "/x": ${server(env)} } }`, "T for gh");
    await assertRead(
      ".zed/settings.json",
      `{ "context_servers": { "gh": { "command": { "path": "x", ${env} } } } }`,
      "T for gh",
    );
    await assertRead(
      "opencode.json",
      '{ "mcp": { "gh": { "command": ["npx"], "environment": { "TOKEN": "«{env:T}»" } } } }',
      "T for gh",
    );
    await assertRead(
      ".codex/config.toml",
      '[mcp_servers.gh]\nurl = "https://x"\nbearer_token_env_var = "«GH»"\n[mcp_servers.gh.env_http_headers]\nX-Key = "«K»"\n[mcp_servers.b]\nenv_vars = ["HOME", "«A_TOKEN»"]\nenv = { API_KEY = "‹abc›" }\n',
      "GH for gh",
      "K for gh",
      "A_TOKEN for b",
    );
    await assertRead(
      ".continue/config.yaml",
      "models:\n  - name: m\n    apiKey: «${{ secrets.ANTHROPIC_API_KEY }}»\nmcpServers:\n  - name: gh\n    command: npx\n    env:\n      TOKEN: ‹abc›\n      PAT: «${{ secrets.PAT }}»\n",
      "ANTHROPIC_API_KEY secrets anthropic-key for continue",
      "PAT secrets for gh",
    );
  });

  it("and what the agent itself is handed", async () => {
    await assertRead(
      ".claude/settings.json",
      '{ "env": { "ANTHROPIC_AUTH_TOKEN": "‹abc›", "GH_TOKEN": "«${X}»" }, "model": "m" }',
      "X for claude-code",
    );
    await assertRead(
      "opencode.json",
      '{ "provider": { "x": { "options": { "apiKey": "«{env:X}»" } } } }',
      "X for opencode",
    );
  });
});

describe("agents: places", () => {
  const at = async (path: string, text: string) => (await read(path, text)).uses[0]?.at;
  const env = '"env": { "TOKEN": "${T}" }';

  it("name what is started or called", async () => {
    const action = async (body: string) =>
      (await at(".mcp.json", `{ "mcpServers": { "a": { ${body}, ${env} } } }`))?.action;
    assert.equal(await action('"command": "npx", "args": ["-y", "@acme/server@1.2.3", "--x"]'), "@acme/server@1.2.3");
    assert.equal(
      await action('"command": "docker", "args": ["run", "-i", "--rm", "-e", "TOKEN", "ghcr.io/acme/x"]'),
      "ghcr.io/acme/x",
    );
    assert.equal(await action('"command": "./bin/server"'), "./bin/server");
    assert.equal(await action('"url": "https://user:pass@mcp.acme.io/x?api_key=y"'), "mcp.acme.io");
  });

  it("say what needs no consent", async () => {
    const unattended = async (path: string, text: string) => (await at(path, text))?.unattended;
    const one = (more: string) => `{ "mcpServers": { "a": { ${env}, ${more} } } }`;
    assert.equal(await unattended(".mcp.json", one('"timeout": 1')), undefined);
    assert.deepEqual(await unattended(".roo/mcp.json", one('"alwaysAllow": ["read", "write"]')), ["read", "write"]);
    assert.deepEqual(await unattended(".roo/mcp.json", one('"alwaysAllow": []')), undefined);
    assert.deepEqual(await unattended(".gemini/settings.json", one('"trust": true')), ["*"]);
    assert.deepEqual(await unattended(".gemini/settings.json", one('"trust": false')), undefined);
    assert.deepEqual(
      await unattended(
        ".claude/settings.json",
        `{ "permissions": { "allow": ["Bash(curl x)", "Read", "mcp__a__b"] }, ${env} }`,
      ),
      ["Bash", "Read"],
    );
    assert.deepEqual(
      await unattended(
        ".claude.json",
        one('"x": 1').replace("{", '{ "permissions": { "allow": ["mcp__a__b", "mcp__c"] },'),
      ),
      ["b"],
    );
    assert.deepEqual(
      await unattended(".claude/settings.json", `{ "permissions": { "defaultMode": "bypassPermissions" }, ${env} }`),
      ["*"],
    );
    assert.deepEqual(
      await unattended(".codex/config.toml", 'approval_policy = "never"\n[mcp_servers.a.env]\nTOKEN = "$T_TOKEN"\n'),
      ["*"],
    );
    assert.equal(
      await unattended(
        ".codex/config.toml",
        '[profiles.x]\napproval_policy = "never"\n[mcp_servers.a.env]\nTOKEN = "$T_TOKEN"\n',
      ),
      undefined,
    );
  });

  it("link a stored name to each server that is handed it", async () => {
    const { links } = await read(".mcp.json", `{ "mcpServers": { "a": { ${env} }, "b": { ${env} } } }`);
    assert.deepEqual(
      links.map(({ from, to }) => `${from.kind} ${from.id} -> ${to.kind} ${to.id}`),
      ["stored-name environment/T -> job .mcp.json#a", "stored-name environment/T -> job .mcp.json#b"],
    );
  });
});

describe("agents: bad input", () => {
  it("gives what can be read, and a problem", async () => {
    const broken = async (path: string, text: string) => {
      const { uses, problems } = await read(path, text);
      return [uses.map(({ name }) => name), problems.map(({ code, severity }) => `${code} ${severity}`)];
    };
    const faulty = ["settings-syntax warning"];
    assert.deepEqual(await broken(".mcp.json", '{ "mcpServers": { "a": { "env": { "TOKEN": "${T}" '), [["T"], faulty]);
    assert.deepEqual(await broken(".codex/config.toml", '= x\n[mcp_servers.a.env]\nTOKEN = "${T}"\n'), [["T"], faulty]);
    assert.deepEqual(await broken(".continue/config.yaml", "{{- if x }}\nenv:\n  TOKEN: ${T}\n"), [["T"], faulty]);
    assert.deepEqual(await broken(".mcp.json", ""), [[], []]);
    assert.deepEqual(await broken(".mcp.json", "[1, null, true, {}]"), [[], []]);
    assert.deepEqual(await broken(".mcp.json", "[".repeat(100_000)), [[], ["settings-too-large error"]]);
    assert.deepEqual(await broken(".mcp.json", '{"__proto__": {"toString": "${T_TOKEN}"}}'), [["T_TOKEN"], []]);
  });
});
