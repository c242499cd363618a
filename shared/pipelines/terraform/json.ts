import { textOf } from "../../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../../text/yaml.ts";
import { valueRange } from "../scalars.ts";
import type { Attribute, Block, Body, Traversal, Value } from "./blocks.ts";

/** How many labels a block of this kind has. */
const labelCounts: Readonly<Record<string, number>> = {
  data: 2,
  ephemeral: 2,
  module: 1,
  output: 1,
  provider: 1,
  resource: 2,
  variable: 1,
};

/** Terraform's language in JSON. https://developer.hashicorp.com/terraform/language/syntax/json */
export function readJsonBody(text: string, root: YamlNode): Body {
  const blocks: Block[] = [];
  const attributes: Attribute[] = [];
  for (const entry of root.kind === "mapping" ? root.entries : []) {
    const count = labelCounts[entry.name];
    if (count !== undefined) blocks.push(...readBlocks(text, entry.name, count, [], entry));
    else if (entry.name === "locals" || entry.name === "terraform")
      blocks.push(...readBlocks(text, entry.name, 0, [], entry));
    else attributes.push({ name: entry.name, value: readValue(text, entry.value) });
  }
  return { attributes, blocks };
}

function readBlocks(
  text: string,
  kind: string,
  missing: number,
  labels: readonly string[],
  { key, value }: YamlEntry,
): readonly Block[] {
  if (value.kind === "sequence")
    return value.items.flatMap((item) => readBlocks(text, kind, missing, labels, { name: "", key, value: item }));
  if (value.kind === "scalar") return [];
  if (missing > 0)
    return value.entries.flatMap((entry) => readBlocks(text, kind, missing - 1, [...labels, entry.name], entry));
  const attributes = value.entries.map(({ name, value: inner }) => ({ name, value: readValue(text, inner) }));
  return [{ kind, labels, header: key.range, body: { attributes, blocks: [] }, ...value.range }];
}

function readValue(text: string, node: YamlNode): Value {
  const objects: (readonly Attribute[])[] = [];
  const traversals: Traversal[] = [];
  collect(text, node, objects, traversals);
  const string = textOf(node);
  const kind =
    node.kind !== "scalar" || string?.includes("${") ? "expression" : string === undefined ? "scalar" : "string";
  return { kind, traversals, objects, ...valueRange(text, node.range) };
}

function collect(text: string, node: YamlNode, objects: (readonly Attribute[])[], traversals: Traversal[]): void {
  if (node.kind === "sequence") for (const item of node.items) collect(text, item, objects, traversals);
  else if (node.kind === "scalar") traversals.push(...traversalsIn(textOf(node) ?? ""));
  else {
    objects.push(node.entries.map(({ name, value }) => ({ name, value: readValue(text, value) })));
    for (const { value } of node.entries) collect(text, value, objects, traversals);
  }
}

const maxTemplate = 20_000;

/** Words with dots inside `${...}`. */
export function traversalsIn(template: string): readonly Traversal[] {
  return [...template.slice(0, maxTemplate).matchAll(/\$\{([^}]*)/g)].flatMap(([, expression = ""]) =>
    [
      ...expression.matchAll(/(?<![\w."-])[a-z_][\w-]{0,100}(?:(?:\[[^\]]{0,100}\])?\.[A-Za-z_][\w-]{0,100}){1,9}/g),
    ].map(([word]) => ({
      path: word.replace(/\[[^\]]*\]/g, "").split("."),
    })),
  );
}
