/** What is used of it; the types that others publish for it bring all of Node's with them. */
declare module "papaparse" {
  interface Row {
    readonly data: readonly string[];
    readonly errors: readonly { readonly type: "Quotes" | "Delimiter" | "FieldMismatch" }[];
    /** `cursor`: where the row ends, as a UTF-16 offset. */
    readonly meta: { readonly cursor: number };
  }
  const Papa: {
    readonly parse: (text: string, options: { readonly delimiter: string; readonly step: (row: Row) => void }) => void;
  };
  export default Papa;
}
