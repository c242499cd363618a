import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { parseYaml } from "../text/yaml.ts";

/** UTF-16 units that are parsed at most to find out what can be read, and what a parse costs beside its length. */
const budget = 2_000_000;
const costOfParse = 1_000;

/**
 * What of a broken text can be read, YAML or JSON: every place of it where it was, and blank where a fault has cost
 * something. Of a YAML document that is broken the lines above the fault are kept, of JSON what is whole before it.
 *
 *     kind: Secret        kind: Secret          {"a": {"b": 1, "c":      {"a": {"b": 1}}
 *     data:               data:
 *       a: eA==             a: eA==
 *       b: [
 *     ---                 ---
 *     kind: Pod           kind: Pod
 */
export function salvage({ path, text }: SourceFile): string {
  let left = budget;
  function faultIn(part: string): Pick<Problem, "line" | "column"> | undefined {
    left -= part.length + costOfParse;
    return left < 0 ? {} : parseYaml({ path, text: part }).problems.find(({ severity }) => severity === "error");
  }
  if (/^\s*[{[]/.test(text)) {
    const fault = faultIn(text);
    const closed = fault ? closeBrackets(text, fault) : text;
    return faultIn(closed) ? blank(text) : closed;
  }
  return text
    .split(/^(?=---(?:\s|$))/m)
    .map((document) => {
      if (!faultIn(document)) return document;
      const lines = document.split(/(?<=\n)/);
      let [readable, broken] = [0, lines.length];
      while (broken - readable > 1) {
        const middle = (readable + broken) >> 1;
        if (faultIn(lines.slice(0, middle).join(""))) broken = middle;
        else readable = middle;
      }
      return lines.slice(0, readable).join("") + blank(lines.slice(readable).join(""));
    })
    .join("");
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** Up to the last entry before the fault that is whole. */
function closeBrackets(text: string, { line = 1, column = 1 }: Pick<Problem, "line" | "column">): string {
  const fault = text.split("\n", line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
  const open: string[] = [];
  let end = 0;
  for (const { index, 0: token } of text.slice(0, fault).matchAll(/"(?:\\.|[^"\\])*"?|[{}[\],]/g)) {
    if (token.startsWith('"')) continue;
    if (token === "{" || token === "[") open.push(token === "{" ? "}" : "]");
    else if (token !== ",") open.pop();
    end = token === "," ? index : index + 1;
  }
  const kept = text.slice(0, end) + open.toReversed().join("");
  return kept + blank(text.slice(kept.length));
}
