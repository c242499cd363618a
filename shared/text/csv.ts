/** What a spreadsheet would take for the start of a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as RFC 4180 has them: https://www.rfc-editor.org/rfc/rfc4180. A cell that a spreadsheet would run begins with `'`.
 */
export const renderCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map((cell) => quote(defuse(cell))).join(",")}\r\n`).join("");

const defuse = (cell: string | number): string =>
  typeof cell === "string" && formula.test(cell) ? `'${cell}` : String(cell);

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
