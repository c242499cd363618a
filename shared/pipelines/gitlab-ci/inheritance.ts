import { textOf, valueAt } from "../../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../../text/yaml.ts";
import type { Collector } from "../collector.ts";
import { presentable } from "../presentable.ts";

/** Keywords of the file itself; every other key at the top is a job. https://docs.gitlab.com/ci/yaml/#keywords */
export const globals: ReadonlySet<string> = new Set([
  "after_script",
  "before_script",
  "cache",
  "default",
  "image",
  "include",
  "services",
  "spec",
  "stages",
  "variables",
  "workflow",
]);

/** What a job says in place of what it extends, and not beside it. */
const scripts: ReadonlySet<string> = new Set(["after_script", "before_script", "script"]);

const parts: ReadonlySet<string> = new Set([...scripts, "variables", "rest"]);

const partIn = (keyword: string): string => (parts.has(keyword) ? keyword : "rest");

/** In place of a job's name, which it cannot be: what stands under `default` and at the top of the file. */
const everyJob = "default";

/** `script of .deploy`, `rest of default` */
export const partOf = (keyword: string, job = everyJob): string => `${partIn(keyword)} of ${job}`;

/** Of what one job takes over, so that a hostile file costs no more than its length. */
const maxTaken = 100;

/** So many levels does GitLab follow. https://docs.gitlab.com/ci/yaml/#extends */
const maxLevels = 11;

/** `script: [!reference [.setup, before_script]]` */
interface Taking {
  readonly within: string;
  readonly job: string;
  /** Absent: all of it. */
  readonly part?: string;
}

/** What a job, or what holds for all of them, says itself. */
interface Said {
  readonly value?: YamlNode;
  readonly scripts: ReadonlySet<string>;
  /** The last that it names comes first, as it wins. */
  readonly bases: readonly string[];
  readonly takings: readonly Taking[];
  readonly isCut: boolean;
}

/** A job and what it extends, the nearest first; what another file says is `undefined`. */
type Line = ReadonlyMap<string, Said | undefined>;

export interface Inheritance {
  /** By its name the jobs that a job extends, or takes something over from, in however many steps. */
  readonly basesOf: (job: string) => readonly string[];
  /** Its own, or else that of what it extends. */
  readonly environmentOf: (job: string) => string | undefined;
}

/**
 * Who takes over what from whom. Which jobs get the parts of another, or of what holds for all, is told to the collector.
 * https://docs.gitlab.com/ci/yaml/yaml_optimization/
 */
export function readInheritance(documents: readonly YamlNode[], seen: Collector): Inheritance {
  const entries = documents.flatMap(entriesOf);
  const said = new Map(
    entries.filter(({ name }) => !globals.has(name)).map(({ name, value }) => [name, saidIn(entriesOf(value), value)]),
  );
  const ofAll = entries.filter(({ name }) => globals.has(name));
  said.set(everyJob, saidIn(ofAll.flatMap((entry) => (entry.name === everyJob ? entriesOf(entry.value) : entry))));

  for (const part of parts) seen.taken(partOf(part));
  for (const job of said.keys()) {
    if (seen.hasTooManyTakings()) break;
    const shown = presentable(job);
    if (shown !== undefined && job !== everyJob && !job.startsWith(".")) takeOver(job, shown);
  }

  function lineOf(job: string): Line {
    const line = new Map<string, Said | undefined>();
    const follow = (name: string): void => {
      if (line.has(name) || line.size > maxTaken) return;
      const own = line.size < maxTaken ? said.get(name) : undefined;
      line.set(name, own);
      for (const base of own?.bases ?? []) follow(base);
    };
    follow(job);
    return line;
  }

  function takeOver(job: string, shown: string): void {
    let left = maxTaken;
    const line = lineOf(job);
    const open = take(line, parts);
    take(new Map([[everyJob, said.get(everyJob)]]), new Set([...open].filter((part) => inherits(line, part))));

    /** A script stands in place of those behind it. Gives what nobody says in place of what is behind all. */
    function take(sources: Line, asked: ReadonlySet<string>): ReadonlySet<string> {
      const wanted = new Set(asked);
      for (const [from, source] of sources) {
        left -= 1;
        if (source === undefined || source.isCut || left < 0) seen.takesAny(shown);
        if (source === undefined || left < 0) break;
        const taken = new Set([...wanted].filter((part) => !scripts.has(part) || source.scripts.has(part)));
        for (const part of asked) seen.taken(partOf(part, from), from !== job && taken.has(part) ? [shown] : []);
        for (const part of taken) if (scripts.has(part)) wanted.delete(part);
        for (const { within, job: other, part } of source.takings)
          if (taken.has(within) && left >= 0) take(lineOf(other), part === undefined ? parts : new Set([part]));
      }
      return wanted;
    }
  }

  return {
    basesOf(job) {
      const found = new Set<string>();
      let level: readonly string[] = [job];
      for (let depth = 0; depth < maxLevels && level.length > 0 && found.size < maxTaken; depth += 1) {
        level = level
          .flatMap((name) => [
            ...(said.get(name)?.bases ?? []),
            ...(said.get(name)?.takings ?? []).map((one) => one.job),
          ])
          .filter((name) => !found.has(name))
          .slice(0, maxTaken);
        for (const name of level) found.add(name);
      }
      return [...found];
    },
    environmentOf: (job) => firstIn(lineOf(job), (value) => environmentIn(valueAt(value, "environment"))),
  };
}

function saidIn(keywords: readonly YamlEntry[], value?: YamlNode): Said {
  const given = valueAt(value, "extends");
  const bases = (given?.kind === "sequence" ? given.items : [given]).flatMap((base) => textOf(base) ?? []).reverse();
  const takings = keywords.flatMap((entry) => takingsIn(entry.value, entry.name));
  return {
    ...(value && { value }),
    scripts: new Set(
      [...scripts].filter((script) => keywords.some(({ name }) => name === script) || valueAt(value, script)),
    ),
    bases: bases.slice(0, maxTaken),
    takings: takings.slice(0, maxTaken),
    isCut: bases.length > maxTaken || takings.length > maxTaken,
  };
}

/** What `!reference` names: a job, and a keyword in it. What is merged in (`<<`) stands for the keywords that it has. */
function takingsIn(node: YamlNode, keyword: string): readonly Taking[] {
  if (node.kind === "mapping")
    return node.entries.flatMap(({ name, value }) => takingsIn(value, keyword === "<<" ? name : keyword));
  if (node.kind !== "sequence") return [];
  if (node.tag === undefined) return node.items.flatMap((item) => takingsIn(item, keyword));
  const [job, named] = node.items.map(textOf);
  return job === undefined
    ? []
    : [{ within: partIn(keyword), job, ...(named === undefined ? {} : { part: partIn(named) }) }];
}

/** https://docs.gitlab.com/ci/yaml/#inherit */
function inherits(line: Line, part: string): boolean {
  const what = part === "variables" ? part : "default";
  const said = firstIn(line, (value) => valueAt(valueAt(value, "inherit"), what));
  if (said?.kind === "sequence" && scripts.has(part)) return said.items.some((item) => textOf(item) === part);
  return said?.kind !== "scalar" || said.value !== false;
}

function firstIn<Found>(line: Line, find: (value: YamlNode | undefined) => Found | undefined): Found | undefined {
  for (const source of line.values()) {
    const found = find(source?.value);
    if (found !== undefined) return found;
  }
  return undefined;
}

const environmentIn = (environment: YamlNode | undefined): string | undefined =>
  presentable(textOf(environment) ?? textOf(valueAt(environment, "name")));

const entriesOf = (node: YamlNode): readonly YamlEntry[] => (node.kind === "mapping" ? node.entries : []);
