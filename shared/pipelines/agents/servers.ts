import type { PipelinePlace } from "../../model/finding.ts";
import { presentable } from "../presentable.ts";
import { isCredentialName } from "../known-names.ts";
import type { Field } from "../settings/field.ts";
import { findReferences } from "../settings/references.ts";
import type { Taking } from "../settings/takings.ts";
import { argumentTakings } from "./arguments.ts";
import { headerTaking, isUrl, urlTakings } from "../settings/values.ts";
import { autonomyOf, unattendedAt } from "./autonomy.ts";
import type { Autonomy } from "./autonomy.ts";

/** The keys under which servers stand, whichever agent reads them. */
const serverKeys = /^(?:[\w.]+\.)?(?:mcp_?servers|context_servers)$/i;

const listOfHeaders = /(?:^|_)headers$/i;

interface Server {
  /** How the file calls it, or its number in a list. */
  readonly key: string;
  readonly fields: readonly Field[];
}

/** Everything in an agent's file that is, or may be, handed a credential. */
export function takingsOf(fields: readonly Field[], agent: string, servers: string | undefined): readonly Taking[] {
  const depthOf = (keys: readonly string[]): number => depthOfServer(keys, servers);
  const autonomy = autonomyOf(fields, (keys) => keys[depthOf(keys)] ?? "");
  const own: Field[] = [];
  const found = new Map<string, { key: string; fields: Field[] }>();
  for (const field of fields) {
    const depth = depthOf(field.keys);
    const key = field.keys[depth];
    if (key === undefined) own.push(field);
    else {
      const id = field.keys.slice(0, depth + 1).join("\n");
      const server = found.get(id) ?? { key, fields: [] };
      found.set(id, server);
      server.fields.push({ ...field, keys: field.keys.slice(depth + 1) });
    }
  }
  const at = placeOf(agent, autonomy, "", undefined);
  return [
    ...own.flatMap((field) => valueTakings(field, { at, group: "" })),
    ...[...found].flatMap(([id, server]) => serverTakings(server, id, autonomy)),
  ];
}

/** Where in the keys the name of a server stands; -1 for a field of none. */
function depthOfServer(keys: readonly string[], servers: string | undefined): number {
  const at = keys.findIndex(
    (key, index) => serverKeys.test(key) || (key === servers && (index === 0 || keys[index - 1] === "mcp")),
  );
  if (at < 0) return -1;
  // The settings of an editor hold `mcp.servers`, and opencode its servers right under `mcp`.
  const name = servers === "mcp" && keys[at + 1] === "servers" ? at + 2 : at + 1;
  return name < keys.length - 1 ? name : -1;
}

function placeOf(job: string, autonomy: Autonomy, server: string, action: string | undefined): PipelinePlace {
  const unattended = unattendedAt(autonomy, server);
  return {
    system: "agents",
    job,
    ...(action !== undefined && { action }),
    ...(unattended.length > 0 && { unattended }),
  };
}

function serverTakings({ key, fields }: Server, id: string, autonomy: Autonomy): readonly Taking[] {
  const valueOf = (...keys: readonly string[]): string | undefined =>
    fields.find((field) => field.keys.join("\n") === keys.join("\n"))?.raw;
  const name = presentable(/^\d+$/.test(key) ? (valueOf("name") ?? key) : key) ?? "server";
  const words = fields.filter(({ keys }) => isArgument(keys));
  const address = ["url", "httpUrl", "serverUrl", "uri"]
    .map((each) => valueOf(each))
    .find((each) => each !== undefined);
  const at = placeOf(
    name,
    autonomy,
    key,
    address === undefined ? programOf(words, valueOf("command")) : hostOf(address),
  );
  const around: Around = { at, group: id };
  const set = new Set(
    fields.flatMap(({ keys }) => (/^env(?:ironment)?$/.test(keys.at(-2) ?? "") ? (keys.at(-1) ?? []) : [])),
  );
  return [
    ...fields.filter(({ keys }) => !isArgument(keys)).flatMap((field) => valueTakings(field, around)),
    ...argumentTakings(words, set).map((taking) => ({ ...taking, ...around })),
  ];
}

type Around = Pick<Taking, "at" | "group">;

/** `args: [...]`, `command: [...]` and `command: { args: [...] }`. */
const isArgument = (keys: readonly string[]): boolean =>
  /^(?:args|command)$/.test(keys.at(-2) ?? "") && /^\d+$/.test(keys.at(-1) ?? "");

function valueTakings(field: Field, around: Around): readonly Taking[] {
  const { keys, raw, start, end } = field;
  const key = keys.at(-1) ?? "";
  const holder = keys.at(-2) ?? "";
  const taken = { raw, start, end, key, ...around };
  // https://developers.openai.com/codex/mcp: these name a variable, and `env_vars` lists such names.
  if (/^env_http_headers$/.test(holder) || key === "bearer_token_env_var") return [variableTaking(taken, true)];
  if (holder === "env_vars") return [variableTaking(taken, isCredentialName(raw))];
  if (listOfHeaders.test(holder)) return [headerTaking(taken)];
  if (isUrl(raw)) return urlTakings(taken);
  return isCredentialName(key) || findReferences(raw, start).length > 0 ? [taken] : [];
}

/** The value is the name of a variable, as if it were written `$NAME`. */
const variableTaking = (taken: Taking, isCredential: boolean): Taking => ({
  ...taken,
  isCredential,
  isVariable: true,
});

const hostOf = (url: string): string | undefined =>
  presentable(/^[a-z+]+:\/\/(?:[^/?#@]*@)?([\w.-]+(?::\d+)?)/i.exec(url)?.[1]);

/** Programs that fetch and start another one. */
const starters =
  /^(?:npx|bunx|pnpx|uvx|uv|pipx|docker|podman|node|python3?|deno|bun|pnpm|yarn|npm|cmd|sh|bash|env)(?:\.(?:exe|cmd))?$/;

/** Words of a starter's own. */
const starterWords = /^(?:run|exec|dlx|tool|x|\/c|mcp-remote(?:@.*)?)$/;

/** The package, image or program that a server is: the first word that is no option, variable or starter. */
function programOf(words: readonly Field[], command: string | undefined): string | undefined {
  const all = [...(command === undefined ? [] : [command]), ...words.map(({ raw }) => raw)];
  const program = all.find(
    (word, index) =>
      !starters.test(word) &&
      !starterWords.test(word) &&
      !/^-|=|\$/.test(word) &&
      !/^(?:-e|--env|-v|--volume|--mount|--network|--name|-p)$/.test(all[index - 1] ?? ""),
  );
  if (program === undefined) return presentable(command);
  return isUrl(program) ? hostOf(program) : presentable(program);
}
