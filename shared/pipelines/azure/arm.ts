import { computedName } from "../../model/finding.ts";
import type { SourceFile } from "../../model/source.ts";
import { textOf, valueAt } from "../../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../../text/yaml.ts";
import type { Collector, Surroundings } from "../collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "../known-names.ts";
import { isWide } from "../policy-statements.ts";
import { presentable } from "../presentable.ts";
import { valueRange } from "../scalars.ts";
import type { YamlPipeline } from "../yaml-file.ts";
import { federatedCredential, listedType, listFunction } from "./known-functions.ts";

/**
 * Templates of Azure Resource Manager and their parameter files.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
export const arm: YamlPipeline = {
  system: "azure-resource-manager",
  marker: /schema\.management\.azure\.com\/schemas\/[^"\s]{1,40}\/[\w-]*[dD]eployment(?:Template|Parameters)\.json/,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen, file) => {
    for (const document of documents) walkTemplate(document, seen, file, sourceOf(document, file.path));
    return [];
  },
};

const entriesOf = (node: YamlNode | undefined): readonly YamlEntry[] => (node?.kind === "mapping" ? node.entries : []);

/** `[parameters('x')]` is computed, `[[` stands for a bracket. */
const isExpression = (value: string): boolean => /^\[(?!\[)/.test(value);

/** The Bicep beside it that a template says it is made of, by which a credential is called in both; else the template. */
const sourceOf = (template: YamlNode, path: string): string =>
  textOf(valueAt(valueAt(valueAt(template, "metadata"), "_generator"), "name")) === "bicep"
    ? path.replace(/\.json$/, ".bicep")
    : path;

/** `within`: the deployments that lead to this template, each by its number in the one around it. */
function walkTemplate(root: YamlNode, seen: Collector, file: SourceFile, source: string, within = ""): void {
  const { text } = file;
  let deployments = 0;
  for (const parameter of entriesOf(valueAt(root, "parameters"))) visitParameter(parameter);
  for (const output of entriesOf(valueAt(root, "outputs"))) visitOutput(output);
  const resources = valueAt(root, "resources");
  if (resources) visit(resources, around("resources"), "");

  function around(step: string): Surroundings {
    return { at: { system: seen.system, step: presentable(step) ?? "unnamed" }, group: seen.newGroup() };
  }

  function visitParameter({ name, key, value }: YamlEntry): void {
    const isSecure = /^secure/i.test(textOf(valueAt(value, "type")) ?? "");
    const given = valueAt(value, "defaultValue") ?? valueAt(value, "value");
    const kept = valueAt(valueAt(value, "reference"), "secretName");
    const isSecret = isCredentialName(name) || (isSecure && !isPlainName(name));
    if (kept) refer(kept, "key-vault", around(name));
    else if (isSecret && given?.kind === "scalar" && textOf(given)) literal(name, given);
    // A deployment within another gets its parameters from there.
    else if (isSecure && isSecret && given === undefined && within === "")
      refer(key, `parameter:${source}`, around(name));
  }

  function refer(node: YamlNode, scope: string, inner: Surroundings): void {
    const said = textOf(node) ?? "";
    const name = isExpression(said) ? computedName : presentable(said);
    if (name === undefined || name === "") return;
    const expectation = expectationOf(name) ?? { role: "token" as const };
    seen.reference({ name, scope, ...inner, expectation, ...valueRange(text, node.range) });
  }

  function literal(name: string, node: YamlNode): void {
    const value = textOf(node) ?? "";
    if (value !== "" && !isExpression(value)) seen.slot(name, valueRange(text, node.range));
  }

  /** Whoever may read a deployment may read its outputs. */
  function visitOutput({ name, key, value }: YamlEntry): void {
    const said = textOf(valueAt(value, "value")) ?? "";
    if (!isExpression(said) || !listFunction.test(said)) return;
    const step = presentable(name) ?? "unnamed";
    const address = `${source}/${within}outputs.${step}`;
    const place = { ...around(step), ...key.range };
    seen.issuance({ kind: "credential-issuance", type: listedType(said), address, source, ...place });
  }

  function visit(node: YamlNode, inner: Surroundings, key: string): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, inner, key);
    else if (node.kind === "mapping") {
      // A deployment within a deployment.
      const template = key === "template" ? valueAt(node, "resources") : undefined;
      if (template) {
        deployments += 1;
        return walkTemplate(node, seen, file, source, `${within}deployments.${deployments}.`);
      }
      const type = textOf(valueAt(node, "type"));
      const name = textOf(valueAt(node, "name")) ?? "";
      const own = type?.includes("/") ? around(isExpression(name) || name === "" ? type : name) : inner;
      if (type === federatedCredential) trust(node, own);
      for (const { name, value } of node.entries) visit(value, own, name);
    } else if (isCredentialName(key)) literal(key, node);
  }

  function trust(node: YamlNode, { at }: Surroundings): void {
    const subject = valueAt(valueAt(node, "properties"), "subject");
    const said = textOf(subject) ?? "";
    const admits = !isExpression(said) && isWide(said) ? (presentable(said) ?? "*") : undefined;
    const name = at.step ?? federatedCredential;
    const place = { ...at, ...(admits !== undefined && { admits }) };
    seen.signIn({ name, provider: "azure", at: place, ...(subject ?? node).range });
  }
}
