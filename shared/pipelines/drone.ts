import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../text/yaml.ts";
import { calledCode } from "./called-code.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { expectationOf } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";

/** https://docs.drone.io/pipeline/overview/ */
export const drone = systemOf("drone", /(?:^|\/)(?:[^/]*\.)?drone\.ya?ml$|(?:^|\/)\.drone\/.+\.ya?ml$/);

/** https://woodpecker-ci.org/docs/usage/workflow-syntax */
export const woodpecker = systemOf("woodpecker", /(?:^|\/)\.woodpecker(?:\.ya?ml|\/.+\.ya?ml)$/);

/** Woodpecker began as Drone, and both still write what is secret in the same way. */
function systemOf(id: string, paths: RegExp): PipelineSystem {
  const pipeline = {
    system: id,
    marker: credentialMarker,
    minted: {},
    predefined: /^(?:CI|DRONE)_/,
    walk: (documents: readonly YamlNode[], seen: Collector) => walkPipelines(id, documents, seen),
  };
  return {
    id,
    files: (path) => paths.test(path),
    read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
  };
}

/** Keys that hold steps: a list of them, or mappings by their names. */
const stepKeys: ReadonlySet<string> = new Set(["clone", "pipeline", "services", "steps"]);

function walkPipelines(system: string, documents: readonly YamlNode[], seen: Collector): readonly Problem[] {
  let count = 0;

  /** A file may hold several pipelines; what stands in one is not for the steps of another. */
  function visitDocument(root: YamlNode): void {
    const part = `pipeline at ${root.range.start}`;
    const around: Surroundings = { at: { system, part }, group: seen.newGroup() };
    if (textOf(valueAt(root, "kind")) === "secret") return visitKept(root, { ...around, at: { system } });
    seen.taken(part);
    for (const entry of root.kind === "mapping" ? root.entries : [])
      // Woodpecker's `variables` only hold what steps name by its anchor.
      if (entry.name === "variables") continue;
      else if (!stepKeys.has(entry.name)) visitEntry(entry, around);
      else if (entry.value.kind === "sequence") entry.value.items.forEach((step) => visitStep(step, undefined, part));
      else if (entry.value.kind === "mapping")
        for (const { name, value } of entry.value.entries) visitStep(value, name, part);
  }

  /** A secret that Drone takes out of a vault; what stands in `data` is encrypted for this repository. */
  function visitKept(root: YamlNode, around: Surroundings): void {
    const node = valueAt(root, "name");
    const name = presentable(textOf(node));
    if (node === undefined || name === undefined || valueAt(root, "get") === undefined) return;
    seen.reference({ ...around, name, scope: "vault", expectation: { role: "token" }, ...node.range });
    seen.keptIn(name, "vault");
  }

  function visitStep(step: YamlNode, given: string | undefined, part: string): void {
    count += 1;
    const job = presentable(textOf(valueAt(step, "name")) ?? given) ?? String(count);
    seen.job({ name: job, key: step });
    seen.taken(part, [job]);
    const { action, ...change } = calledCode(system, textOf(valueAt(step, "image")));
    // An image with commands of the file's own is no plugin.
    const isPlugin = valueAt(step, "settings") !== undefined;
    const at = { system, job, ...(action !== undefined && { action }), ...(isPlugin && change) };
    const around: Surroundings = { at, group: seen.newGroup() };
    for (const entry of step.kind === "mapping" ? step.entries : []) visitEntry(entry, around);
  }

  function visitEntry({ name, value }: YamlEntry, around: Surroundings): void {
    if (name === "commands") seen.script(value, around);
    else if (name === "environment") visitVariables(value, around);
    else if (name === "secrets" || name === "image_pull_secrets") visitSecrets(value, around);
    else if (name === "settings") visitVariables(value, around);
    else visit(value, around, name);
  }

  function visit(node: YamlNode, around: Surroundings, key: string): void {
    const kept = valueAt(node, "from_secret");
    if (kept) visitKeptName(kept, around, key);
    else if (node.kind === "sequence") node.items.forEach((item) => visit(item, around, key));
    else if (node.kind === "mapping") for (const entry of node.entries) visit(entry.value, around, entry.name);
    else seen.look(node.range, around);
  }

  function visitVariables(variables: YamlNode, around: Surroundings): void {
    if (variables.kind === "sequence") return visit(variables, around, "");
    for (const { name, value } of variables.kind === "mapping" ? variables.entries : []) {
      if (value.kind === "scalar") seen.variable(name, value, around);
      else {
        visit(value, around, name);
        seen.define(name, around.at.job);
      }
    }
  }

  /** Woodpecker's list of names, each of which becomes a variable: `[a, { source: b, target: c }]`. */
  function visitSecrets(secrets: YamlNode, around: Surroundings): void {
    for (const item of secrets.kind === "sequence" ? secrets.items : []) {
      const kept = valueAt(item, "source") ?? item;
      const variable = textOf(valueAt(item, "target")) ?? textOf(kept) ?? "";
      visitKeptName(kept, around, variable);
      if (around.at.job !== undefined) seen.define(variable.toUpperCase(), around.at.job);
    }
  }

  function visitKeptName(node: YamlNode, around: Surroundings, key: string): void {
    const name = presentable(textOf(node));
    if (name === undefined) return;
    const expectation = expectationOf(key.replace(/^plugin_/i, ""));
    seen.reference({ ...around, name, scope: "repository", ...(expectation && { expectation }), ...node.range });
  }

  documents.forEach(visitDocument);
  return [];
}
