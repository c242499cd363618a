import Papa from "papaparse";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "./lines.ts";
import { mappingAt, type YamlMapping } from "./yaml-tree.ts";

export interface Table {
  /** As the first row has them, in small letters. */
  readonly columns: readonly string[];
  /** A mapping a row, by column, that stands where its row does. */
  readonly rows: readonly YamlMapping[];
  readonly problems: readonly Problem[];
}

/**
 * Reads comma-separated values, or those that a spreadsheet separates by semicolons or tabs, as RFC 4180 has them:
 * https://www.rfc-editor.org/rfc/rfc4180. A row that has not a value for each column is a problem and is left out.
 */
export function parseTable({ path, text }: SourceFile): Table {
  const lines = createLines(text);
  const problems: Problem[] = [];
  const rows: YamlMapping[] = [];
  let columns: readonly string[] | undefined;
  let start = 0;
  Papa.parse(text, {
    delimiter: delimiterOf(text),
    step({ data, errors, meta }) {
      const range = { start, end: meta.cursor };
      start = meta.cursor;
      if (data.every((cell) => cell.trim() === "")) return;
      const refuse = (code: string): void =>
        void problems.push({ code, path, ...lines.position(range.start), severity: "error" });
      if (errors.some(({ type }) => type === "Quotes")) refuse("table-quote-open");
      else if (columns === undefined) columns = data.map((name) => name.trim().toLowerCase());
      else if (data.length !== columns.length) refuse("table-row-broken");
      else
        rows.push(
          mappingAt(
            lines,
            range,
            columns.map((name, at) => [name, data[at]?.trim() ?? null]),
          ),
        );
    },
  });
  return { columns: columns ?? [], rows, problems };
}

/** Whichever the first line has most of. */
function delimiterOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}
