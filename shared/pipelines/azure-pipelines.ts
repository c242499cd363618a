import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../text/yaml.ts";
import {
  connectionInputs,
  federatingTasks,
  keyVaultTask,
  scriptInputs,
  secureFileInputs,
} from "./azure-pipelines/known-tasks.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { expectationOf } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import type { ReadPlace } from "./reading.ts";
import { valueRange } from "./scalars.ts";
import type { Access } from "./shell.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const paths =
  /(?:^|\/)(?:[^/]*azure-?pipelines?[^/]*\.ya?ml|\.(?:azure-?pipelines?|azuredevops|ado|vsts)\/.+\.ya?ml|azure-pipelines?\/.+\.ya?ml|\.vsts-ci\.ya?ml)$/i;

const ownToken = { provider: "azure-devops" };

const pipeline: YamlPipeline = {
  system: "azure-pipelines",
  marker: new RegExp([credentialMarker.source, "group", "template", ...connectionInputs].join("|"), "i"),
  accesses: macroAccesses,
  // https://learn.microsoft.com/azure/devops/pipelines/build/variables#systemaccesstoken
  minted: { "System.AccessToken": ownToken, "system.accesstoken": ownToken, SYSTEM_ACCESSTOKEN: ownToken },
  assigns: "nowhere",
  predefined: /^(?:Agent|Build|Common|Environment|Pipeline|Release|Resources|System|TF)[._]/i,
  walk: walkPipeline,
};

/** The same in a file of any name, which a task gives away: a pipeline's own is chosen in its settings. */
export const azureTasks: YamlPipeline = { ...pipeline, marker: /^[ \t]*-[ \t]+task:[ \t]*["']?[\w.-]{1,100}@\d/m };

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
export const azurePipelines: PipelineSystem = {
  id: pipeline.system,
  files: (path) => paths.test(path),
  read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
};

/**
 * Secret variables reach a script only where a macro writes them into it or into its `env`.
 * https://learn.microsoft.com/azure/devops/pipelines/process/variables#understand-variable-syntax
 *
 *     $(NAME)   $[variables.NAME]   $[variables['NAME']]   ${{ variables.NAME }}
 */
function macroAccesses(text: string, within: Range): readonly Access[] {
  return [...text.slice(within.start, within.end).matchAll(macroPattern)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? match[3];
    const start = within.start + match.index;
    return name === undefined ? [] : [{ name, start, end: start + match[0].length }];
  });
}

const macroPattern =
  /^[ \t]*#.*|\$\(([A-Za-z_][\w.-]{0,200})\)|(?<![\w.])variables(?:\.([A-Za-z_]\w{0,200})|\[\s*'([\w.-]{1,200})'\s*\])/gm;

/** The keys that make a mapping a step with a script. */
const scriptKeys = ["bash", "powershell", "pwsh", "script"];

function walkPipeline(documents: readonly YamlNode[], seen: Collector, { path, text }: SourceFile): readonly Problem[] {
  const start = (at: Omit<ReadPlace, "system">): Surroundings => ({
    at: { system: pipeline.system, ...at },
    group: seen.newGroup(),
  });

  /** Told once a file, whatever else it includes. */
  const problems = new Map<string, Problem>();
  const repeated = repeatedJobs(documents);
  /** Their names, by the part of the file that each is. */
  const stages = new Map<string | undefined, string | undefined>();

  /** Jobs, stages, steps and conditions (`${{ if }}:`) nest in each other at will, so what a mapping is, its keys tell. */
  function visit(node: YamlNode, around: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, around);
    else if (node.kind === "scalar") seen.look(node.range, around);
    else if (valueAt(node, "task") !== undefined) visitTask(node, around);
    else if (scriptKeys.some((key) => valueAt(node, key) !== undefined)) visitScript(node, around);
    else visitMapping(node, inside(node, around));
  }

  /** The stage or job that a mapping begins, if it does. */
  function inside(node: YamlMapping, around: Surroundings): Surroundings {
    const owned = {
      owner: `mapping at ${node.range.start}`,
      inherits: [...(around.inherits ?? []), ...(around.owner === undefined ? [] : [around.owner])],
    };
    const stage = valueAt(node, "stage");
    if (stage !== undefined) {
      seen.taken(owned.owner);
      stages.set(owned.owner, presentable(textOf(stage)));
      return { ...around, ...owned, at: { ...around.at, part: owned.owner } };
    }
    const entry = jobEntry(node);
    if (entry === undefined) return around;
    const name = presentable(textOf(entry.value));
    const stageName = stages.get(around.at.part);
    const job = name !== undefined && repeated.has(name) && stageName ? `${stageName}.${name}` : name;
    const declared = valueAt(node, "environment");
    const named = presentable(textOf(declared) ?? textOf(valueAt(declared, "name")));
    const environment = named?.includes("$") === true ? undefined : named?.split(".")[0];
    const place = environment === undefined ? {} : { environment };
    if (job === undefined) return { ...start({ ...around.at, ...place }), ...owned };
    seen.job({ name: job, key: entry.value, ...place });
    if (around.at.part !== undefined) seen.taken(around.at.part, [job]);
    return { ...start({ job, ...place }), ...owned };
  }

  function visitMapping(node: YamlMapping, around: Surroundings): void {
    for (const { name, value } of node.entries)
      if (name === "variables") visitVariables(value, around);
      else if (name === "parameters") visitParameters(value, around);
      else if (connectionInputs.has(name.toLowerCase())) visitConnection(value, around);
      else if (name === "env") handAll(value, { ...around, group: seen.newGroup() });
      else if (name === "template") visitTemplate(value);
      else visit(value, around);
  }

  /** https://learn.microsoft.com/azure/devops/pipelines/process/template-expressions */
  function visitTemplate(node: YamlNode): void {
    const named = textOf(node);
    const [, file = "", repository = "self"] = /^(.*?\.ya?ml)(?:@([^@]*))?$/is.exec(named ?? "") ?? [];
    if (named === undefined || paths.test(pathFrom(path, file))) return;
    const code = repository === "self" ? "include-unknown" : "include-elsewhere";
    const detail = { name: "build.azure-pipelines.yml", folder: ".azure-pipelines" };
    if (!problems.has(code))
      problems.set(code, {
        code,
        path,
        ...node.start,
        severity: "warning",
        ...(repository === "self" && { detail }),
      });
  }

  function visitScript(step: YamlMapping, around: Surroundings): void {
    const named = { ...around, group: seen.newGroup(), at: { ...around.at, ...labelOf(step) } };
    for (const { name, value } of step.entries)
      if (scriptKeys.includes(name)) seen.script(value, named);
      else if (name === "env") handAll(value, named);
      else visit(value, named);
  }

  function visitTask(step: YamlMapping, around: Surroundings): void {
    const action = presentable(textOf(valueAt(step, "task")));
    const task = action?.split("@")[0]?.split(".").at(-1)?.toLowerCase() ?? "";
    const at = { ...around.at, ...labelOf(step), ...(action === undefined ? {} : { action }) };
    const named = { ...around, group: seen.newGroup(), at };
    const inputs = valueAt(step, "inputs");
    for (const { name, value } of step.entries)
      if (name === "env") handAll(value, named);
      else if (name !== "inputs") visit(value, named);
    for (const { name, value } of inputs?.kind === "mapping" ? inputs.entries : []) {
      const input = name.toLowerCase();
      if (connectionInputs.has(input)) visitConnection(value, named);
      else if (secureFileInputs.has(input)) visitConnection(value, named, "secure-file");
      else if (scriptInputs.has(input)) seen.script(value, named);
      else if (value.kind === "scalar") seen.hand(name, value, named);
      else visit(value, named);
    }
    if (task === keyVaultTask) visitKeyVault(inputs, named);
    const asked = valueAt(inputs, "addSpnToEnvironment");
    if (federatingTasks.has(task) && asked?.kind === "scalar" && String(asked.value) === "true")
      if (/\bidToken\b/.test(text.slice(step.range.start, step.range.end)))
        seen.signIn({ name: "idToken", provider: "azure", at, ...valueRange(text, asked.range) });
  }

  /** What a vault holds becomes variables of the job. */
  function visitKeyVault(inputs: YamlNode | undefined, around: Surroundings): void {
    const vault = presentable(textOf(valueAt(inputs, "KeyVaultName") ?? valueAt(inputs, "keyVaultName")));
    const filter = valueAt(inputs, "SecretsFilter") ?? valueAt(inputs, "secretsFilter");
    const scope = `key-vault:${vault === undefined || vault.includes("$") ? "" : vault}`;
    if (filter === undefined) return;
    const range = valueRange(text, filter.range);
    const filtered = textOf(filter) ?? "*";
    if (filtered.trim() === "*") return seen.everyNameOf(scope, range, around);
    for (const { 0: part, index } of text.slice(range.start, range.end).matchAll(/[\w-]+/g)) {
      const name = presentable(part);
      if (name === undefined) continue;
      seen.keptIn(name, scope);
      seen.reference({ ...around, name, scope, start: range.start + index, end: range.start + index + part.length });
    }
  }

  function visitConnection(node: YamlNode, around: Surroundings, scope = "service-connection"): void {
    if (node.kind !== "scalar") return visit(node, around);
    const range = valueRange(text, node.range);
    for (const { 0: part, index } of text.slice(range.start, range.end).matchAll(/[^,\r\n]+/g)) {
      const name = presentable(part.trim());
      const at = range.start + index + (part.length - part.trimStart().length);
      // One that a variable or parameter names is known at run time alone.
      if (name === undefined || /\$[([{]/.test(name)) continue;
      const place = { start: at, end: at + name.length };
      seen.reference({ ...around, name, scope, expectation: { role: "token" }, ...place });
    }
  }

  function visitVariables(node: YamlNode, around: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visitVariables(item, around);
    if (node.kind !== "mapping") return;
    const name = textOf(valueAt(node, "name"));
    const value = valueAt(node, "value");
    const group = valueAt(node, "group");
    const shown = textOf(group);
    const template = valueAt(node, "template");
    if (template && value === undefined) visitTemplate(template);
    else if (shown !== undefined && group) {
      if (!shown.includes("$")) seen.everyNameOf(`group:${shown}`, valueRange(text, group.range), around);
    } else if (name !== undefined && value !== undefined) seen.variable(name, value, around);
    else
      for (const entry of node.entries)
        if (entry.value.kind === "scalar") seen.variable(entry.name, entry.value, around);
        else visitVariables(entry.value, around);
  }

  /** Parameters that a template declares with a default, or that are handed to a template. */
  function visitParameters(node: YamlNode, around: Surroundings): void {
    if (node.kind === "mapping") return handAll(node, { ...around, group: seen.newGroup() });
    for (const item of node.kind === "sequence" ? node.items : []) {
      const name = textOf(valueAt(item, "name"));
      const fallback = valueAt(item, "default");
      if (name !== undefined && fallback?.kind === "scalar") seen.hand(name, fallback, around);
      else if (fallback !== undefined) visit(fallback, around);
    }
  }

  function handAll(node: YamlNode, around: Surroundings): void {
    for (const { name, value } of node.kind === "mapping" ? node.entries : [])
      if (value.kind !== "scalar") visit(value, around);
      else if (connectionInputs.has(name.toLowerCase())) visitConnection(value, around);
      else seen.hand(name, value, around, expectationOf(name));
  }

  for (const root of documents) visit(root, start({}));
  return [...problems.values()];
}

/** A template is named from the file that includes it, or from the root of the repository. */
function pathFrom(path: string, named: string): string {
  const steps = named.startsWith("/") ? [] : path.split("/").slice(0, -1);
  for (const step of named.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}

const jobEntry = ({ entries }: YamlMapping): YamlEntry | undefined =>
  entries.find(({ name }) => name === "job" || name === "deployment");

/** Names of jobs that tell them apart in their stage alone. */
function repeatedJobs(documents: readonly YamlNode[]): ReadonlySet<string> {
  const [known, repeated] = [new Set<string>(), new Set<string>()];
  function visit(node: YamlNode): void {
    if (node.kind === "sequence") node.items.forEach(visit);
    if (node.kind !== "mapping") return;
    const name = textOf(jobEntry(node)?.value);
    if (name !== undefined) (known.has(name) ? repeated : known).add(name);
    for (const { value } of node.entries) visit(value);
  }
  documents.forEach(visit);
  return repeated;
}

function labelOf(step: YamlNode): { readonly step?: string } {
  const label = presentable(textOf(valueAt(step, "displayName"))) ?? presentable(textOf(valueAt(step, "name")));
  return label === undefined ? {} : { step: label };
}
