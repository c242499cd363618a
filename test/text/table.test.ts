import assert from "node:assert/strict";
import { parseTable } from "../../shared/text/table.ts";

describe("a table", () => {
  /** Rows as `line: value|value`, then problems as `code line`. */
  function assertTable(text: string, ...expected: readonly string[]): void {
    const { rows, problems } = parseTable({ path: "t.csv", text });
    const told = rows.map(({ start, entries }) => {
      const values = entries.map(({ value }) => (value.kind === "scalar" ? String(value.value) : ""));
      return `${start.line}: ${values.join("|")}`;
    });
    assert.deepEqual([...told, ...problems.map(({ code, line }) => `${code} ${line}`)], expected, text);
  }

  it("is rows that know their line", () => {
    assertTable('a,b\n1,"2\n3"\n\n4,5\n', "2: 1|2\n3", "5: 4|5");
    assertTable("a;b\r\n1;2,5\r\n", "2: 1|2,5");
    assertTable("a\tb\n1\t \n", "2: 1|");
    assertTable("A , B\n1,2", "2: 1|2");
    assertTable('a,b\n"say ""no""",=1+1\n', '2: say "no"|=1+1');
  });

  it("says which rows are broken", () => {
    assertTable("a,b\n1\n2,3\n4,5,6\n", "3: 2|3", "table-row-broken 2", "table-row-broken 4");
    assertTable('a,b\n1,2\n3,"4\n5,6\n', "2: 1|2", "table-quote-open 3");
    assertTable("");
  });
});
