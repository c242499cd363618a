import { parseYaml } from "../../text/yaml.ts";
import { claimIn, computed, statementsOf } from "../policy-statements.ts";
import type { Condition, Statement } from "../policy-statements.ts";
import { attributeAt } from "./blocks.ts";
import type { Attribute, Block, Body, Value } from "./blocks.ts";
import type { Module } from "./module.ts";

/**
 * The statements of a policy, however it is written: as a data source of this file, by `jsonencode`, as JSON.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function policyStatements(text: string, module: Module, value: Value | undefined): readonly Statement[] {
  if (value === undefined) return [];
  for (const { path } of value.traversals) {
    const [first, type = "", name = ""] = path;
    const block = first === "data" && type === "aws_iam_policy_document" ? module.blockOf(type, name) : undefined;
    if (block) return documentStatements(text, block);
  }
  const encoded = value.objects.filter((object) => object.some(({ name }) => name === "Action"));
  if (encoded.length > 0) return encoded.map((object) => encodedStatement(text, object));
  const written = text.slice(value.start, value.end);
  const json = written.slice(written.indexOf("{"), written.lastIndexOf("}") + 1);
  return json === "" ? [] : statementsOf(parseYaml({ path: "", text: json }).root);
}

/** Those of a `data "aws_iam_policy_document"`. */
export const documentStatements = (text: string, { body }: Block): readonly Statement[] =>
  bodiesOf(body, "statement").map((inner) => {
    const isFederated = (one: Body): boolean => stringsIn(text, attributeAt(one, "type")).includes("Federated");
    const federated = bodiesOf(inner, "principals").find(isFederated);
    const identifiers = federated && attributeAt(federated, "identifiers");
    return {
      allows: !stringsIn(text, attributeAt(inner, "effect")).includes("Deny"),
      actions: stringsIn(text, attributeAt(inner, "actions")),
      resources: stringsIn(text, attributeAt(inner, "resources")),
      ...(identifiers && { issuer: text.slice(identifiers.start, identifiers.end) }),
      conditions: inner.blocks.flatMap((block) => conditionIn(text, block)),
    };
  });

/** Of blocks, and of what stands for blocks: `dynamic "statement" { content {} }`. */
const bodiesOf = ({ blocks }: Body, wanted: string): readonly Body[] =>
  blocks.flatMap(({ kind, labels, body }) => {
    if (kind === "dynamic" && labels.includes(wanted)) return bodiesOf(body, "content");
    return kind === wanted ? body : [];
  });

function conditionIn(text: string, { kind, labels, body }: Block): Condition | readonly [] {
  if (kind === "dynamic") return labels.includes("condition") ? computed : [];
  if (kind !== "condition") return [];
  const [test = ""] = stringsIn(text, attributeAt(body, "test"));
  const variable = attributeAt(body, "variable");
  const key = variable ? text.slice(variable.start, variable.end).replace(/"$/, "") : "";
  return { test, claim: claimIn(key), values: stringsIn(text, attributeAt(body, "values")) };
}

function encodedStatement(text: string, object: readonly Attribute[]): Statement {
  const valueOf = (name: string): Value | undefined => object.find((entry) => entry.name === name)?.value;
  const principal = valueOf("Principal")?.objects[0]?.find(({ name }) => name === "Federated")?.value;
  const condition = valueOf("Condition");
  const tests = condition?.objects[0];
  return {
    allows: stringsIn(text, valueOf("Effect")).includes("Allow"),
    actions: stringsIn(text, valueOf("Action")),
    resources: stringsIn(text, valueOf("Resource")),
    ...(principal && { issuer: text.slice(principal.start, principal.end) }),
    conditions: condition
      ? (tests?.flatMap(({ name: test, value }) =>
          (value.objects[0] ?? []).map((entry) => ({
            test,
            claim: claimIn(entry.name),
            values: stringsIn(text, entry.value),
          })),
        ) ?? [computed])
      : [],
  };
}

/** Strings that stand in a value as they are, `${...}` in them included. */
function stringsIn(text: string, value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  const written = text.slice(value.start, value.end);
  if (value.kind === "string") return [written];
  return [...written.matchAll(/"((?:[^"\\\n]|\\.){0,1000})"/g)].map(([, inner = ""]) => inner);
}
