import type { Problem } from "../model/problem.ts";
import type { PipelineSystem } from "../model/scan.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../text/yaml.ts";
import { calledCode } from "./called-code.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { fixedReference } from "./fixed-reference.ts";
import { expectationOf, isCredentialName } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const pipeline: YamlPipeline = {
  system: "buildkite",
  marker: credentialMarker,
  // https://buildkite.com/docs/pipelines/configure/environment-variables
  minted: { BUILDKITE_AGENT_ACCESS_TOKEN: { provider: "buildkite" } },
  predefined: /^BUILDKITE_/,
  walk: walkPipeline,
};

/** https://buildkite.com/docs/pipelines/configure/step-types */
export const buildkite: PipelineSystem = {
  id: pipeline.system,
  files: (path) => /(?:^|\/)\.?buildkite\/.+\.ya?ml$|(?:^|\/)buildkite\.ya?ml$/.test(path),
  read: (file) => Promise.resolve(readYamlPipeline(file, pipeline)),
};

/** Parameters of plugins that sign in with the job's own token. By the plugin's name without its owner. */
const signInsOfPlugins: Readonly<Record<string, { readonly by: string; readonly provider: string }>> = {
  "aws-assume-role-with-web-identity": { by: "role-arn", provider: "aws" },
  "gcp-workload-identity-federation": { by: "audience", provider: "google" },
};

/** Kinds of steps that begin a job, and the keys that hold a script. */
const stepKeys = ["command", "commands", "script", "trigger", "plugins"];
const scriptKeys: ReadonlySet<string> = new Set(["command", "commands", "script"]);

function walkPipeline(documents: readonly YamlNode[], seen: Collector): readonly Problem[] {
  let count = 0;

  function visit(node: YamlNode, around: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, around);
    else if (node.kind === "scalar") seen.look(node.range, around);
    else if (around.at.job === undefined && stepKeys.some((key) => valueAt(node, key) !== undefined)) visitStep(node);
    else for (const entry of node.entries) visitEntry(entry, around);
  }

  function visitStep(step: YamlMapping): void {
    count += 1;
    const names = ["key", "id", "label", "name"].map((key) => presentable(textOf(valueAt(step, key))));
    const job = names.find((name) => name !== undefined && !name.includes("$")) ?? String(count);
    seen.job({ name: job, key: step });
    const around: Surroundings = { at: { system: pipeline.system, job }, group: seen.newGroup() };
    for (const entry of step.entries) visitEntry(entry, around);
  }

  function visitEntry({ name, value }: YamlEntry, around: Surroundings): void {
    if (scriptKeys.has(name)) seen.script(value, around);
    else if (name === "env" || name === "environment") visitVariables(value, around);
    else if (name === "secrets") visitSecrets(value, around);
    else if (name === "plugins") visitPlugins(value, around);
    else visit(value, around);
  }

  function visitVariables(variables: YamlNode, around: Surroundings): void {
    if (variables.kind !== "mapping") return visit(variables, around);
    for (const { name, value } of variables.entries) seen.variable(name, value, around);
  }

  /**
   * Names of the cluster's secrets: a list, or by the variable each becomes.
   * https://buildkite.com/docs/pipelines/security/secrets/buildkite-secrets
   */
  function visitSecrets(secrets: YamlNode, around: Surroundings): void {
    const given =
      secrets.kind === "mapping"
        ? secrets.entries.map(({ name, value }) => ({ variable: name, value }))
        : secrets.kind === "sequence"
          ? secrets.items.map((value) => ({ variable: textOf(value) ?? "", value }))
          : [];
    for (const { variable, value } of given) {
      const name = presentable(textOf(value));
      if (name === undefined) continue;
      const expectation = expectationOf(variable);
      seen.reference({ ...around, name, scope: "cluster", ...(expectation && { expectation }), ...value.range });
      if (variable === name) seen.keptIn(name, "cluster");
      else seen.define(variable, around.at.job);
    }
  }

  function visitPlugins(plugins: YamlNode, around: Surroundings): void {
    for (const item of plugins.kind === "sequence" ? plugins.items : [plugins])
      for (const { name, value } of item.kind === "mapping" ? item.entries : []) {
        const at = { ...around.at, ...calledCode("buildkite", name) };
        visitParameters(value, { at, group: seen.newGroup() });
        const plugin = /([\w-]+?)(?:-buildkite-plugin)?(?:\.git)?(?:#.*)?$/.exec(name)?.[1] ?? "";
        const signIn = Object.hasOwn(signInsOfPlugins, plugin) ? signInsOfPlugins[plugin] : undefined;
        const by = signIn && valueAt(value, signIn.by);
        if (signIn && by)
          seen.signIn({ name: fixedReference(textOf(by)) ?? signIn.by, provider: signIn.provider, at, ...by.range });
      }
  }

  /** What a plugin is told is a value, or the name of the variable that holds it (`password-env: NAME`). */
  function visitParameters(node: YamlNode, around: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visitParameters(item, around);
    if (node.kind === "scalar") seen.look(node.range, around);
    for (const { name, value } of node.kind === "mapping" ? node.entries : []) {
      const variable = presentable(textOf(value));
      if (value.kind !== "scalar") visitParameters(value, around);
      else if (/-env(?:-var)?$/.test(name) && variable !== undefined && isCredentialName(name.replace(/-env.*$/, "")))
        seen.reference({
          ...around,
          name: variable,
          scope: "repository",
          expectation: { role: "token" },
          ...value.range,
        });
      else seen.hand(name, value, around);
    }
  }

  for (const root of documents) visit(root, { at: { system: pipeline.system }, group: seen.newGroup() });
  return [];
}
