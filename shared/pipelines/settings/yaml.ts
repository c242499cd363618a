import { parseYaml } from "../../text/yaml.ts";
import type { YamlNode } from "../../text/yaml.ts";
import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";
import { readLines } from "./lines.ts";

/** Values, with aliases written out. */
const maxSize = 100_000;

/** All documents of a file as if they were one; a file that is a template is read line by line. */
export const readYaml: ReadFields = async (file) => {
  const refused = tooLarge(file);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { documents, problems } = parseYaml(file);
  const fault = problems.find(({ severity }) => severity === "error");
  if (fault !== undefined) {
    const { fields } = await readLines({ colon: true })(file);
    return { fields, problems: [{ ...fault, code: "settings-syntax", severity: "warning" }] };
  }
  if (documents.reduce((sum, { size }) => sum + size, 0) > maxSize)
    return { fields: [], problems: [{ ...syntaxProblem(file, 0), code: "settings-too-large", severity: "error" }] };
  const fields: Field[] = [];
  for (const document of documents) visit(document, []);
  return { fields, problems: [] };

  function visit(node: YamlNode, keys: readonly string[]): void {
    if (node.kind === "mapping") for (const { name, value } of node.entries) visit(value, [...keys, name]);
    else if (node.kind === "sequence") node.items.forEach((item, index) => visit(item, [...keys, String(index)]));
    else if (isSetting(keys)) {
      const { start, end } = scalarRange(file.text, node.range.start, node.range.end);
      fields.push({ keys, start, end, raw: file.text.slice(start, end) });
    }
  }
};

/** Without quotes, or without the header of a block scalar. */
function scalarRange(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const first = text[start];
  if ((first === '"' || first === "'") && end - start > 1 && text[end - 1] === first)
    return { start: start + 1, end: end - 1 };
  if (first !== "|" && first !== ">") return { start, end };
  const body = /\S/g;
  body.lastIndex = Math.max(start, text.indexOf("\n", start) + 1);
  return { start: Math.min(body.exec(text)?.index ?? start, end), end };
}
