import type { Body } from "../terraform/blocks.ts";
import { readHcl as readBlocks } from "../terraform/hcl.ts";
import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";

/** Blocks by their type and labels: `credentials "app.terraform.io" { token = "x" }` is `credentials app.terraform.io token`. */
export const readHcl: ReadFields = async (file) => {
  const refused = tooLarge(file);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { body, faults } = readBlocks(file.text);
  const fields = fieldsOf(file.text, body, []).toSorted((one, other) => one.start - other.start);
  return { fields, problems: faults[0] === undefined ? [] : [syntaxProblem(file, faults[0])] };
};

const fieldsOf = (text: string, { attributes, blocks }: Body, around: readonly string[]): readonly Field[] => [
  ...attributes.flatMap(({ name, value: { start, end } }) => {
    const keys = [...around, name];
    return isSetting(keys) ? [{ keys, start, end, raw: text.slice(start, end) }] : [];
  }),
  ...blocks.flatMap(({ kind, labels, body }) => {
    const keys = [...around, kind, ...labels];
    return isSetting(keys) ? fieldsOf(text, body, keys) : [];
  }),
];
