/**
 * A value right after a name: `NAME_X = "value"`, `name: value`, `"name": "value"`, `--name value`, `name("value")`. For
 * values that nothing but the name beside them gives away. Both arguments are regular expressions' sources; the value
 * stands in group `secret`.
 */
export function named(name: string, value: string): RegExp {
  return new RegExp(`(?:${name})[\\w.-]{0,30}(?![\\w.-])${assignment}(?<secret>${value})(?![\\w+/=-])`, "gi");
}

/** `variable "name" { type = string default = "value" }`: https://developer.hashicorp.com/terraform/language/block/variable */
const variableBlock = String.raw`\{\s{0,20}(?:(?:type|description|sensitive)[ \t]{0,12}=[^\r\n]{0,120}\r?\n[ \t]{0,20}){0,3}default[ \t]{0,12}=`;

/** Between a name and its value: `=`, `:=`, `?=`, `=>`, `: string =`, `",`, `>`; bounded everywhere. */
export const assignment =
  String.raw`["'\x60\]]{0,3}(?:\s{0,4}:?\s{0,4}(?:string|str)\b)?\s{0,20}(?:=>|[:.?+|]{0,3}==?|:|,|\(|\s|>|${variableBlock})\s{0,20}` +
  String.raw`(?:[rbuf@]{0,2}["'\x60]{1,3})?`;

/** A value whose form the issuer does not say, for `named`; `isGenerated` then refuses what only refers to one. */
export const unstated = String.raw`[\w.-]{32,200}`;
