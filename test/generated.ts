import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";

/** `UPDATE_README=1` writes the parts of pages that are made from the code. */
const update = process.env["UPDATE_README"] === "1";

interface Page {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** What stands between `<!-- name -->` and `<!-- /name -->`, and around it. */
function readPart(file: string, name: string): Page {
  const text = readFileSync(file, "utf8");
  const [before = "", rest, ...more] = text.split(`<!-- ${name} -->\n`);
  const [part = "", after, ...others] = (rest ?? "").split(`\n<!-- /${name} -->`);
  assert.ok(after !== undefined && more.length + others.length === 0, `${file} has the marks of ${name} once each`);
  return { before, part, after };
}

/** Puts a text, such as a bench's table, between its marks on a page. */
export function writePart(file: string, name: string, text: string): void {
  const { before, after } = readPart(file, name);
  writeFileSync(file, `${before}<!-- ${name} -->\n${text}\n<!-- /${name} -->${after}`);
}

/** Holds a page against what the code makes. */
export function assertPart(file: string, name: string, expected: string): void {
  if (update) writePart(file, name, expected);
  else assert.equal(readPart(file, name).part, expected, `${name} in ${file} is not current: run with UPDATE_README=1`);
}

/** A Markdown table; prettier leaves generated pages alone, so cells are not aligned. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  ["", row(header), row(header.map(() => "---")), ...rows.map(row), ""].join("\n");

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
