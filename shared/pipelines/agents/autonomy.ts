import { presentable } from "../presentable.ts";
import type { Field } from "../settings/field.ts";

/** What an agent may do without asking anybody, by server; `""` is the agent itself. `*` is everything. */
export type Autonomy = ReadonlyMap<string, readonly string[]>;

/** A setting that lets an agent act by itself: the end of its keys, and the value it then has. */
const everything: readonly (readonly [RegExp, RegExp])[] = [
  // https://code.claude.com/docs/en/permission-modes
  [/(?:^|\n)permissions\ndefaultMode$/, /^bypassPermissions$/],
  // https://developers.openai.com/codex/config-reference/
  [/^approval_policy$/, /^never$/],
  // https://code.visualstudio.com/docs/copilot/reference/copilot-settings
  [/(?:^|\n)chat\.tools\.(?:global\.)?autoApprove$/, /^true$/],
  // https://zed.dev/docs/ai/agent-settings
  [/(?:^|\n)agent\nalways_allow_tool_actions$/, /^true$/],
  // https://opencode.ai/docs/permissions/
  [/^permission$/, /^allow$/],
];

/** Lists of what needs no consent. Of `Bash(npm test)` only `Bash` is told: an argument may hold anything. */
const listed = /(?:^|\n)(?:permissions\nallow|alwaysAllow|autoApprove|allowedTools)\n\d+$/;

/** https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md */
const trusted = /(?:^|\n)trust$/;

/** The server that a rule of an agent names: `mcp__github__create_issue`, and `mcp__github` for all of its tools. */
const serverTool = /^mcp__(.+?)(?:__(.*))?$/s;

const maxTools = 20;

/** What the file says of consent. `serverOf` gives the server that a field belongs to, `""` for none. */
export function autonomyOf(fields: readonly Field[], serverOf: (keys: readonly string[]) => string): Autonomy {
  const found = new Map<string, Set<string>>();
  for (const { keys, raw } of fields) {
    const path = keys.join("\n");
    if (everything.some(([key, value]) => key.test(path) && value.test(raw))) add("", "*");
    else if (trusted.test(path) && raw === "true") add(serverOf(keys), "*");
    else if (listed.test(path)) allow(serverOf(keys), raw.replace(/\(.*/s, ""));
    else if (/^permission\n[^\n]+$/.test(path) && raw === "allow") add("", keys[1] ?? "*");
  }
  return new Map([...found].map(([server, tools]) => [server, tools.has("*") ? ["*"] : [...tools]]));

  function allow(server: string, tool: string): void {
    const [, named, own] = serverTool.exec(tool) ?? [];
    if (named === undefined) add(server, tool);
    else add(named, own ?? "*");
  }

  function add(server: string, tool: string): void {
    const tools = found.get(server) ?? new Set();
    found.set(server, tools);
    if (tools.size < maxTools) tools.add(presentable(tool) ?? "*");
  }
}

/** What may be done without consent with what one server is handed; with what the agent itself is handed, for `""`. */
export function unattendedAt(autonomy: Autonomy, server: string): readonly string[] {
  const own = autonomy.get(server) ?? [];
  return autonomy.get("")?.includes("*") === true || own.includes("*") ? ["*"] : own;
}
