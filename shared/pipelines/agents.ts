import type { PipelineSystem } from "../model/scan.ts";
import { takingsOf } from "./agents/servers.ts";
import { presentable } from "./presentable.ts";
import type { SignIn } from "./reading.ts";
import type { Field, ReadFields } from "./settings/field.ts";
import { readJson } from "./settings/json.ts";
import { readingOf } from "./settings/takings.ts";
import { readToml } from "./settings/toml.ts";
import { readYaml } from "./settings/yaml.ts";

/** A file from which an agent takes its servers and permissions. */
interface AgentFile {
  /** As it is named where no server of it is meant. */
  readonly agent: string;
  readonly files: RegExp;
  /** The key under which its servers stand, where that is not one of those that all know. */
  readonly servers?: string;
}

/** Where agents look in a repository or a home; the first that fits names the agent. */
const agentFiles: readonly AgentFile[] = [
  // https://code.claude.com/docs/en/settings
  { agent: "claude-code", files: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$|(?:^|\/)\.claude\.json$/ },
  // https://modelcontextprotocol.io/docs/develop/connect-local-servers
  { agent: "claude-desktop", files: /(?:^|\/)claude_desktop_config\.json$/ },
  // https://cursor.com/docs/context/mcp
  { agent: "cursor", files: /(?:^|\/)\.cursor\/(?:mcp|cli)\.json$/ },
  // https://code.visualstudio.com/docs/copilot/reference/mcp-configuration
  { agent: "vscode", files: /(?:^|\/)\.vscode\/(?:mcp|settings)\.json$/, servers: "servers" },
  { agent: "vscode", files: /\.code-workspace$/, servers: "servers" },
  // https://developers.openai.com/codex/config-reference/
  { agent: "codex", files: /(?:^|\/)\.codex\/config\.toml$/ },
  // https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md
  { agent: "gemini-cli", files: /(?:^|\/)\.(?:gemini|qwen)\/settings\.json$|(?:^|\/)gemini-extension\.json$/ },
  // https://docs.roocode.com/features/mcp/using-mcp-in-roo
  { agent: "roo", files: /(?:^|\/)\.roo\/mcp\.json$|(?:^|\/)(?:cline_)?mcp_settings\.json$/ },
  // https://docs.windsurf.com/windsurf/cascade/mcp
  { agent: "windsurf", files: /(?:^|\/)(?:\.windsurf|\.codeium(?:\/windsurf)?)\/mcp(?:_config)?\.json$/ },
  // https://docs.continue.dev/reference
  {
    agent: "continue",
    files: /(?:^|\/)\.continue\/(?:config\.(?:ya?ml|json)|(?:mcpServers|models)\/[^/]+\.(?:ya?ml|json))$/,
  },
  // https://zed.dev/docs/ai/mcp
  { agent: "zed", files: /(?:^|\/)\.zed\/settings\.json$/ },
  // https://opencode.ai/docs/mcp-servers/
  { agent: "opencode", files: /(?:^|\/)(?:\.opencode\/)?opencode\.jsonc?$|(?:^|\/)\.?crush\.json$/, servers: "mcp" },
  // https://kiro.dev/docs/mcp/configuration/
  { agent: "kiro", files: /(?:^|\/)\.kiro\/settings\/mcp\.json$/ },
  // https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line-mcp-configuration.html
  { agent: "amazon-q", files: /(?:^|\/)\.amazonq\/(?:mcp|default|(?:cli-)?agents\/[^/]+)\.json$/ },
  // https://docs.github.com/copilot/how-tos/use-copilot-agents/coding-agent/extend-coding-agent-with-mcp
  { agent: "copilot", files: /(?:^|\/)\.copilot\/mcp-config\.json$/ },
  { agent: "mcp", files: /(?:^|\/)\.?mcp(?:[-_](?:config|servers))?\.json$/, servers: "servers" },
];

const agentFileOf = (path: string): AgentFile | undefined => agentFiles.find(({ files }) => files.test(path));

const formatOf = (path: string): ReadFields =>
  path.endsWith(".toml") ? readToml : /\.ya?ml$/.test(path) ? readYaml : readJson;

/** Settings by which an agent gets a credential for a session instead of being handed one; with values, only these do. */
const sessionSettings: Readonly<Record<string, { readonly provider: string; readonly values?: RegExp }>> = {
  // https://google-gemini.github.io/gemini-cli/docs/tools/mcp-server.html
  authProviderType: { provider: "google", values: /^(?:google_credentials|service_account_impersonation)$/ },
  // https://code.claude.com/docs/en/amazon-bedrock
  awsAuthRefresh: { provider: "aws" },
  awsCredentialExport: { provider: "aws" },
};

const signInsIn = (fields: readonly Field[], agent: string): readonly SignIn[] =>
  fields.flatMap(({ keys, raw, start, end }) => {
    const key = keys.at(-1) ?? "";
    const known = Object.hasOwn(sessionSettings, key) ? sessionSettings[key] : undefined;
    if (known === undefined || known.values?.test(raw) === false) return [];
    const name = presentable(keys.at(-2)) ?? agent;
    return { name, provider: known.provider, at: { system: agents.id, job: name }, start, end };
  });

/** What agents are handed: the servers they start or call, what they may do with them, and with which credentials. */
export const agents: PipelineSystem = {
  id: "agents",
  files: (path) => agentFileOf(path) !== undefined,
  async read(file) {
    const agentFile = agentFileOf(file.path);
    const { fields, problems } = await formatOf(file.path)(file);
    const { agent = "", servers } = agentFile ?? {};
    return readingOf(file, takingsOf(fields, agent, servers), signInsIn(fields, agent), problems);
  },
};
