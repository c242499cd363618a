import { renderCsv } from "../text/csv.ts";
import { theField } from "./rows.ts";
import type { Match } from "./filter.ts";
import type { Field } from "./fields.ts";
import { placesOf, type Result } from "./results.ts";
import type { Rows } from "./rows.ts";

/** Of every exported place, beside the columns that are shown. */
const always = ["decision", "name", "type", "repo", "path", "fingerprint"];

type Cell = string | number | readonly string[] | null;

/** Every place of the results that the query lets through, in their order, with the columns that are shown. */
function exported(
  rows: Rows,
  matched: Match,
  results: readonly Result[],
  columns: readonly string[],
): { readonly names: readonly string[]; readonly cells: readonly (readonly Cell[])[] } {
  const shown = [...new Set([...always, ...columns])].map(theField);
  const places = results.flatMap(({ credential }) => placesOf(rows, credential, matched.rows));
  return {
    names: [...shown.map(({ key }) => key), "line"],
    cells: places.map((row) => [...shown.map((field) => cellOf(rows, field, row)), rows.number("line", row)]),
  };
}

function cellOf(rows: Rows, field: Field, row: number): Cell {
  const { source } = field;
  if ("text" in source) return rows.text(source.text, row);
  if ("list" in source) return rows.list(source.list, row);
  if ("number" in source) {
    const value = rows.number(source.number, row);
    return Number.isNaN(value) ? null : value;
  }
  const { values, sets, rows: numbers } = rows.category(field);
  return (sets?.[numbers[row] ?? 0] ?? []).map((value) => values[value] ?? "");
}

type Exported = Parameters<typeof exported>;

/** For a spreadsheet, which runs none of it as a formula. */
export function exportCsv(...of: Exported): string {
  const { names, cells } = exported(...of);
  return renderCsv([
    names,
    ...cells.map((row) => row.map((cell) => (typeof cell === "object" ? (cell?.join(" ") ?? "") : cell))),
  ]);
}

export function exportJson(...of: Exported): string {
  const { names, cells } = exported(...of);
  const records = cells.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
  return `${JSON.stringify(records, undefined, 2)}\n`;
}
