import type { Node, ParseError } from "jsonc-parser";
import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";

/** JSON as editors and agents read it: with comments and trailing commas. */
export const readJson: ReadFields = async (file) => {
  const refused = tooLarge(file);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { parseTree } = await import("jsonc-parser");
  const errors: ParseError[] = [];
  const root = parseTree(file.text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const fields: Field[] = [];
  if (root !== undefined) visit(root, []);
  return { fields, problems: errors.slice(0, 1).map(({ offset }) => syntaxProblem(file, offset)) };

  function visit(node: Node, keys: readonly string[]): void {
    if (node.type === "object" || node.type === "array")
      for (const [index, child] of (node.children ?? []).entries()) {
        const [key, value] = node.type === "array" ? [undefined, child] : (child.children ?? []);
        if (value !== undefined) visit(value, [...keys, key === undefined ? String(index) : String(key.value)]);
      }
    else if (isSetting(keys)) fields.push(leaf(node, keys));
  }

  function leaf({ type, offset, length }: Node, keys: readonly string[]): Field {
    const quote = type === "string" ? 1 : 0;
    const start = offset + quote;
    const isClosed = length > 1 && file.text[offset + length - 1] === '"';
    const end = Math.max(start, offset + length - (isClosed ? quote : 0));
    return { keys, start, end, raw: file.text.slice(start, end) };
  }
};
