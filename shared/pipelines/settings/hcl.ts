import { isSetting, syntaxProblem, tooLarge } from "./field.ts";
import type { Field, ReadFields } from "./field.ts";

/** Terraform's own settings are HCL 1, which also takes keys in quotes. https://github.com/hashicorp/hcl/tree/hcl1#syntax */
const quotedKey = /^[ \t]*"[^"\n]*"[ \t]*=/m;

/** Blocks by their type and labels: `credentials "app.terraform.io" { token = "x" }` is `credentials app.terraform.io token`. */
export const readHcl: ReadFields = async (file) => {
  const refused = tooLarge(file);
  if (refused !== undefined) return { fields: [], problems: [refused] };
  const { hclLanguage } = await import("codemirror-lang-hcl");
  const { text } = file;
  const fields: Field[] = [];
  const blocks: string[][] = [];
  let attribute: string | undefined;
  let fault: number | undefined;
  hclLanguage.parser.parse(text).iterate({
    enter({ name, from, to, type }) {
      if (type.isError) fault ??= from;
      else if (name === "Block") blocks.push([]);
      else if (name === "BlockType" || name === "BlockLabel")
        blocks.at(-1)?.push(text.slice(from, to).replace(/^"(.*)"$/s, "$1"));
      else if (name === "Attribute") attribute = undefined;
      else if (name === "Identifier") attribute ??= text.slice(from, to);
      else if (name === "Expression" && attribute !== undefined) {
        const keys = blocks.every(isSetting) ? [...blocks.flat(), attribute] : [];
        if (keys.length === 0 || !isSetting(keys)) return false;
        const quote = text[from] === '"' ? 1 : 0;
        const [start, end] = [from + quote, Math.max(from + quote, to - quote)];
        fields.push({ keys, start, end, raw: text.slice(start, end) });
        return false;
      }
      return true;
    },
    leave({ name }) {
      if (name === "Block") blocks.pop();
    },
  });
  return { fields, problems: fault === undefined || quotedKey.test(text) ? [] : [syntaxProblem(file, fault)] };
};
