import { visible } from "../shared/text/visible.ts";

/** A table for a terminal of some columns: what is not said is a dash, and where it is too narrow, lines are cut. */
export function renderTable(rows: readonly (readonly string[])[], columns = Infinity): string {
  const said = rows.map((row) => row.map((cell) => visible(cell) || "-"));
  const widths = (said[0] ?? []).map((_, at) => said.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
  const lines = said.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.map((line) => (line.length > columns ? `${line.slice(0, columns - 1)}…` : line)).join("\n")}\n`;
}
