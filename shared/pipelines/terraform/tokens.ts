import type { Range } from "../../model/source.ts";

export interface Token extends Range {
  /** `string` has its quotes, `document` is a text over several lines, `end` a line end, `mark` anything else. */
  readonly kind: "word" | "number" | "string" | "document" | "end" | "mark";
}

const blank = /(?:[ \t\r\uFEFF]|#.*|\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S])))+/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d[\w.]*/y;
const document = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
const mark = /[=!<>]=|=>|&&|\|\||\.{3}|[\s\S]/y;

/** https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;

  function take(kind: Token["kind"], end: number): void {
    tokens.push({ kind, start: at, end });
    at = end;
  }

  function matches(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    return pattern.test(text);
  }

  while (at < text.length) {
    if (matches(blank)) at = blank.lastIndex;
    else if (text[at] === "\n") take("end", at + 1);
    else if (matches(word)) take("word", word.lastIndex);
    else if (matches(number)) take("number", number.lastIndex);
    else if (text[at] === '"') take("string", endOfString(text, at));
    else if (matches(document)) take("document", endOfDocument(text, at));
    else take("mark", matches(mark) ? mark.lastIndex : at + 1);
  }
  return tokens;
}

/** After the quote that ends it: those within `${...}` do not. A line end does, where none is missing. */
function endOfString(text: string, start: number): number {
  const open = ['"'];
  let at = start + 1;
  while (at < text.length) {
    const character = text[at];
    const isText = open.at(-1) === '"';
    if (character === "\n" && open.length === 1) return at;
    if (isText && (character === "\\" || text.startsWith("$${", at) || text.startsWith("%%{", at))) at += 1;
    else if (character === '"') {
      if (!isText) open.push('"');
      else {
        open.pop();
        if (open.length === 0) return at + 1;
      }
    } else if (isText ? text.startsWith("${", at) || text.startsWith("%{", at) : character === "{") {
      if (isText) at += 1;
      open.push("}");
    } else if (!isText && character === "}") open.pop();
    at += 1;
  }
  return text.length;
}

/** Where the line begins that ends it; the end of the text when none does. */
function endOfDocument(text: string, start: number): number {
  document.lastIndex = start;
  const name = document.exec(text)?.[1] ?? "";
  const last = new RegExp(`^[ \\t]*${name}(?![\\w-])`, "gm");
  last.lastIndex = document.lastIndex;
  return last.test(text) ? last.lastIndex : text.length;
}
