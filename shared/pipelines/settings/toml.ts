import type { AST } from "toml-eslint-parser";
import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";
import { readLines } from "./lines.ts";

/** A file with a fault is read line by line, which tables and pairs of a line survive. */
export const readToml: ReadFields = async (file) => {
  const refused = tooLarge(file);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { parseTOML, ParseError } = await import("toml-eslint-parser");
  try {
    return { fields: fieldsOf(file.text, parseTOML(file.text).body[0].body), problems: [] };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const split = (key: string): readonly string[] => key.split(".");
    const { fields } = await readLines({ split })(file);
    const problems = [syntaxProblem(file, error.index)];
    return { fields: fields.map((field) => ({ ...field, keys: field.keys.flatMap(split) })), problems };
  }
};

function fieldsOf(text: string, body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[]): readonly Field[] {
  const fields: Field[] = [];
  for (const part of body)
    if (part.type === "TOMLTable") {
      const table = part.resolvedKey.map(String);
      if (isSetting(table)) for (const pair of part.body) visit(pair.value, [...table, ...keysOf(pair)]);
    } else visit(part.value, keysOf(part));
  return fields;

  function visit(value: AST.TOMLContentNode, keys: readonly string[]): void {
    if (value.type === "TOMLArray")
      value.elements.forEach((element, index) => visit(element, [...keys, String(index)]));
    else if (value.type === "TOMLInlineTable")
      for (const pair of value.body) visit(pair.value, [...keys, ...keysOf(pair)]);
    else if (isSetting(keys)) {
      const [from, to] = value.range;
      const quotes = /^(?:"""|'''|"|')/.exec(text.slice(from, from + 3))?.[0].length ?? 0;
      const [start, end] = [from + quotes, to - quotes];
      fields.push({ keys, start, end, raw: text.slice(start, end) });
    }
  }
}

const keysOf = ({ key }: AST.TOMLKeyValue): readonly string[] =>
  key.keys.map((piece) => (piece.type === "TOMLBare" ? piece.name : piece.value));
