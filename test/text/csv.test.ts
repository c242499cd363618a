import assert from "node:assert/strict";
import { renderCsv } from "../../shared/text/csv.ts";

describe("CSV", () => {
  function assertRow(row: readonly (string | number)[], expected: string): void {
    assert.equal(renderCsv([row]), `${expected}\r\n`);
  }

  it("quotes what would end a cell, and nothing else", () => {
    assertRow(["a", "b c", 7, -7, ""], "a,b c,7,-7,");
    assertRow(['a"b', "a,b", "a\nb", "a\rb"], '"a""b","a,b","a\nb","a\rb"');
  });

  it("lets no cell be a formula", () => {
    assertRow(["=1+1", "+1", "-1", "@acme/web", "\tx", "＝1"], "'=1+1,'+1,'-1,'@acme/web,'\tx,'＝1");
    assertRow(["\r=1", "\n=1", '=HYPERLINK("x")', " =1"], `"'\r=1","'\n=1","'=HYPERLINK(""x"")", =1`);
    assertRow(["a=1", "a@b"], "a=1,a@b");
  });
});
