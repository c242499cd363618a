import type { SourceFile } from "../../model/source.ts";
import { tooLarge } from "./field.ts";
import type { Field, Fields, ReadFields } from "./field.ts";

/** How a format of lines writes a key. */
export interface LineFormat {
  /** The pieces of a key: `//registry.example/:_authToken` is two. */
  readonly split?: (key: string) => readonly string[];
  /** Whether a colon divides key and value as well. */
  readonly colon?: boolean;
}

const section = /^[ \t]*\[(?<section>[^\]\r\n]{1,300})\]/;

const key = (signs: string): RegExp =>
  new RegExp(String.raw`^[ \t]*(?:export[ \t]+|-[ \t]+)?(?<key>[^\s=#;[][^=\r\n]{0,300}?)[ \t]{0,50}[${signs}][ \t]*`);

const withEquals = key("=");

const withEither = key("=:");

/**
 * `[section]`, `key = value`, `export KEY=value`: the shape that most settings of command line tools have. Anything else
 * is passed over, so that it also reads what is left of a broken file of another format.
 */
export const readLines =
  ({ split = (whole) => [whole], colon = false }: LineFormat = {}): ReadFields =>
  (file) => {
    const refused = tooLarge(file);
    return Promise.resolve(
      refused === undefined
        ? { fields: fieldsOf(file, split, colon ? withEither : withEquals), problems: [] }
        : { fields: [], problems: [refused] },
    );
  };

function fieldsOf({ text }: SourceFile, split: (key: string) => readonly string[], pattern: RegExp): Fields["fields"] {
  const fields: Field[] = [];
  let within: readonly string[] = [];
  for (const { index, 0: content } of text.matchAll(/[^\r\n]+/g)) {
    const opened = section.exec(content)?.groups?.["section"];
    if (opened !== undefined) within = [opened.trim()];
    const match = opened === undefined ? pattern.exec(content) : null;
    const name = match?.groups?.["key"];
    if (match === null || name === undefined) continue;
    const range = valueIn(content, match[0].length);
    const [start, end] = [index + range.start, index + range.end];
    fields.push({ keys: [...within, ...split(unquoted(name.trim()))], start, end, raw: text.slice(start, end) });
  }
  return fields;
}

const unquoted = (name: string): string => name.replace(/^(["'])(.*)\1$/, "$2");

/** The value that starts at an offset of a line, without quotes, blanks and a comment behind it. */
function valueIn(content: string, from: number): { readonly start: number; readonly end: number } {
  const quote = content[from];
  if (quote === '"' || quote === "'") {
    const close = content.indexOf(quote, from + 1);
    return { start: from + 1, end: close < 0 ? content.trimEnd().length : close };
  }
  const comment = /[ \t][#;]/g;
  comment.lastIndex = from;
  const end = comment.exec(content)?.index ?? content.length;
  return { start: from, end: from + content.slice(from, end).trimEnd().length };
}
