import type { PipelinePlace } from "../../model/finding.ts";
import { storedNameId } from "../../model/link.ts";
import type { ChainNode } from "../../model/link.ts";
import type { IssuanceDraft, LinkDraft } from "../../model/scan.ts";
import type { Range } from "../../model/source.ts";
import type { createAddresses } from "../addresses.ts";
import { readLifetime } from "../asked-lifetime.ts";
import type { AskedLifetime } from "../asked-lifetime.ts";
import { presentable } from "../presentable.ts";
import { jobId } from "../reading.ts";
import type { Reference, SignIn } from "../reading.ts";
import { knownCommands } from "./known-commands.ts";
import type { KnownCommand, StoredUnder } from "./known-commands.ts";
import { readSteps } from "./steps.ts";
import type { Command } from "./steps.ts";

/** What the commands of a script do with credentials. */
export interface ScriptReading {
  readonly issuances: readonly IssuanceDraft[];
  readonly references: readonly Reference[];
  readonly signIns: readonly SignIn[];
  readonly links: readonly LinkDraft[];
}

interface Script extends Range {
  readonly text: string;
  readonly path: string;
  readonly at: PipelinePlace;
  readonly group: number;
  /** The file's own. */
  readonly addressOf: ReturnType<typeof createAddresses>;
  /** Whether line ends are blanks here, as in YAML's folded text. */
  readonly folded?: boolean;
}

const nothing: ScriptReading = { issuances: [], references: [], signIns: [], links: [] };

const wordsOfCommands = Object.keys(knownCommands).map((name) => name.split(" "));

/** Whether a text has all words of a command; most have not, and are not taken apart. */
export const mayRunKnown = (text: string): boolean =>
  wordsOfCommands.some((words) => words.every((word) => text.includes(word)));

/**
 * Follows what commands issue to where later commands of the script store it: through pipes, variables and files.
 *
 *     aws iam create-access-key | gh secret set KEY
 *     KEY=$(aws iam create-access-key | jq -r .x); gh secret set KEY --body "$KEY"
 *     gcloud iam service-accounts keys create key.json; gh secret set KEY < key.json
 */
export function readScript(script: Script): ScriptReading {
  const { text, path, at, group, addressOf } = script;
  if (!mayRunKnown(text.slice(script.start, script.end))) return nothing;
  const issuances: IssuanceDraft[] = [];
  const references: Reference[] = [];
  const signIns: SignIn[] = [];
  const links: LinkDraft[] = [];
  const job: ChainNode = { kind: "job", id: jobId(path, at.job ?? "") };
  const outputs: (string | undefined)[] = [];
  /** Addresses of what variables and files hold, by their names. */
  const holders = new Map<string, string>();

  for (const command of readSteps(text, script, script.folded)) {
    if (command.kind !== "command") continue;
    const found = knownCommand(command);
    const { known = {}, name = "", rest = [] } = found ?? {};
    const place = { start: found?.start ?? command.start, end: command.end };
    const fed = command.fedBy.map((number) => outputs[number]).find((address) => address !== undefined);
    let source = fed ?? holderIn(command, holders);
    const lifetime = lifetimeOf(known, rest);
    if (known.issues !== undefined && lifetime.days !== undefined && lifetime.days <= 1)
      signIns.push({ name, type: known.issues, at, ...place });
    else if (known.issues !== undefined) {
      const stated = [at.job === undefined ? path : job.id, whoseOf(known, rest), name].filter(Boolean).join("/");
      source = addressOf(stated, place.start);
      issuances.push({ kind: "credential-issuance", type: known.issues, address: source, at, ...lifetime, ...place });
    }
    if (known.signsIn?.flags.every((flag) => rest.some((word) => word === flag || word.startsWith(`${flag}=`))))
      signIns.push({ name, ...(known.signsIn.provider && { provider: known.signsIn.provider }), at, ...place });
    const reads = known.reads && storedAs(known.reads, rest, known);
    if (reads) references.push({ ...reads, at, group, ...place });
    const stores = known.stores && storedAs(known.stores, rest, known);
    if (stores) {
      const to: ChainNode = {
        kind: "stored-name",
        id: storedNameId(known.stores?.system ?? at.system, stores.scope, stores.name),
      };
      if (source !== undefined) links.push({ from: { kind: "resource", id: source }, to, range: place });
      else if (at.job !== undefined) links.push({ from: job, to, range: place });
    }
    outputs.push(source);
    if (source !== undefined)
      for (const holder of heldBy(command, found !== undefined, rest)) holders.set(holder, source);
  }
  return { issuances, references, signIns, links };
}

function programOf(name: string): string {
  return name.slice(0, name.indexOf(" "));
}

/** Known commands by their program; no command is the beginning of another. */
const byProgram = new Map<string, readonly (readonly [readonly string[], string, KnownCommand])[]>();
for (const [name, known] of Object.entries(knownCommands)) {
  const program = programOf(name);
  const others = byProgram.get(program) ?? [];
  byProgram.set(program, [...others, [name.split(" ").slice(1), name, known] as const]);
}

/** Words before a command that leave it the command it is. */
const prefixes = /^(?:sudo|env|exec|time|command|nohup|[@&-]|=|\$[\w:]+|[A-Za-z_]\w*=.*)$/s;

/** Other words, such as a program's own flags, that may stand before the words of a command. */
const maxGap = 6;

interface Found {
  readonly name: string;
  readonly known: KnownCommand;
  readonly start: number;
  /** The words after the command's own. */
  readonly rest: readonly string[];
}

function knownCommand({ words }: Command): Found | undefined {
  const first = words.findIndex(({ text }) => !prefixes.test(text));
  const program = words[first];
  if (program === undefined) return undefined;
  for (const [wanted, name, known] of byProgram.get(program.text.replace(/^.*\//, "").replace(/\.exe$/, "")) ?? [])
    for (let at = first + 1; at <= first + 1 + maxGap && at + wanted.length <= words.length; at += 1)
      if (wanted.every((word, index) => words[at + index]?.text === word)) {
        const rest = words.slice(at + wanted.length).map(({ text }) => text);
        return { name, known, start: program.start, rest };
      }
  return undefined;
}

/** Variables, files and redirections that a command writes its output to. */
function heldBy({ words }: Command, isKnown: boolean, rest: readonly string[]): readonly string[] {
  const held: string[] = [];
  for (const [index, { text }] of words.entries()) {
    const assigned = /^(?:\$(?:env:)?)?([A-Za-z_]\w*)(?:=|$)/.exec(text)?.[1];
    const isAssignment = text.includes("=") || words[index + 1]?.text === "=";
    if (assigned !== undefined && isAssignment && !text.startsWith("-")) held.push(assigned);
    const target = /^>>?(.*)$/.exec(text)?.[1];
    if (target !== undefined) held.push(target === "" ? (words[index + 1]?.text ?? "") : target);
  }
  // A file that an issuing command is told to write, as `gcloud ... keys create key.json`.
  if (isKnown) held.push(...rest.filter((word) => /^[\w./-]+\.(?:json|p12|pem|key|txt|ya?ml)$/.test(word)));
  return held.filter((name) => name !== "" && name !== "/dev/null");
}

function holderIn({ words }: Command, holders: ReadonlyMap<string, string>): string | undefined {
  if (holders.size === 0) return undefined;
  for (const { text } of words)
    for (const [name] of text.matchAll(/[\w./-]+/g)) {
      const source = holders.get(name);
      if (source !== undefined) return source;
    }
  return undefined;
}

function flagValue(rest: readonly string[], flags: readonly string[]): string | undefined {
  for (const [index, word] of rest.entries())
    for (const flag of flags) {
      if (word === flag) return rest[index + 1];
      if (word.startsWith(`${flag}=`)) return word.slice(flag.length + 1);
    }
  return undefined;
}

function storedAs(
  { scope, name, upper = false, elsewhere = {} }: StoredUnder,
  rest: readonly string[],
  known: KnownCommand,
): { readonly scope: string; readonly name: string } | undefined {
  // Another repository's store is not this one's, even under the same name.
  const repository = flagValue(rest, ["--repo", "-R"]);
  if (repository !== undefined && !/github[._]repository|CI_PROJECT_/i.test(repository)) return undefined;
  const fill = fillerOf(known, rest);
  const stored = presentable(upper ? fill(name).toUpperCase() : fill(name));
  const other = Object.entries(elsewhere).find(([flag]) => rest.some((word) => word.split("=")[0] === flag));
  const kept = presentable(fill(other?.[1] ?? scope));
  return stored !== undefined && kept !== undefined && /^[\w.-]+$/.test(stored)
    ? { scope: kept, name: stored }
    : undefined;
}

/** Puts arguments of a command in the place of `{1}`, `{-1}` and `{--flag}`. */
function fillerOf({ valued = "" }: KnownCommand, rest: readonly string[]): (template: string) => string {
  const valuedFlags = new Set(valued.split(" "));
  const positional = rest.filter(
    (word, index) => !/^[-<>]/.test(word) && (index === 0 || !valuedFlags.has(rest[index - 1] ?? "")),
  );
  return (template) =>
    template.replace(/\{(-?\d|--?[a-z][\w-]*)\}/gi, (_, key: string) => {
      if (/^--?[a-z]/i.test(key)) return flagValue(rest, [key]) ?? "";
      return positional.at(key.startsWith("-") ? Number(key) : Number(key) - 1) ?? "";
    });
}

/** Whose credential a command issues, as its arguments have it. */
function whoseOf(known: KnownCommand, rest: readonly string[]): string | undefined {
  return presentable((known.whose ?? []).map(fillerOf(known, rest)).filter(Boolean).join(" "));
}

/** The lifetime that a command asks for; its tool's own where it asks for none, nothing where that is not known. */
function lifetimeOf({ asks = [], days }: KnownCommand, rest: readonly string[]): AskedLifetime {
  for (const { flags, unit } of asks) {
    const asked = flagValue(rest, flags);
    if (asked !== undefined) return readLifetime(asked, unit);
  }
  return days === undefined ? {} : { days };
}
