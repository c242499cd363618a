import type { Range } from "../../model/source.ts";

/** A block of Terraform's language, whichever of its two syntaxes it is written in. */
export interface Block extends Range {
  /** `resource`, `variable`, `provisioner`, ... */
  readonly kind: string;
  readonly labels: readonly string[];
  /** Kind and labels. */
  readonly header: Range;
  readonly body: Body;
}

export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

export interface Attribute {
  readonly name: string;
  readonly value: Value;
}

/** What stands behind an attribute; without the quotes of a plain string. */
export interface Value extends Range {
  /** `string`: without any expression in it. */
  readonly kind: "string" | "scalar" | "expression";
  readonly traversals: readonly Traversal[];
  /** Objects anywhere in it. */
  readonly objects: readonly (readonly Attribute[])[];
}

/** `aws_iam_access_key.deployer.secret`; indexes are left out. */
export interface Traversal {
  readonly path: readonly string[];
}

/** An attribute of a body, or of a block in it: `metadata.name`. */
export function attributeAt({ attributes, blocks }: Body, path: string): Value | undefined {
  const dot = path.indexOf(".");
  if (dot < 0) return attributes.findLast(({ name }) => name === path)?.value;
  const inner = path.slice(0, dot);
  const rest = path.slice(dot + 1);
  const block = blocks.findLast(({ kind }) => kind === inner);
  if (block) return attributeAt(block.body, rest);
  const object = attributes.findLast(({ name }) => name === inner)?.value.objects[0];
  return object && attributeAt({ attributes: object, blocks: [] }, rest);
}
