import assert from "node:assert/strict";
import { addRule, patternOf } from "../../shared/codeowners/edit.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import type { CodeownersDialect } from "../../shared/model/codeowners.ts";
import { createLines } from "../../shared/text/lines.ts";

describe("codeowners edit", () => {
  function assertAdded(dialect: CodeownersDialect, text: string, expected: string): void {
    const { start, newText } = addRule({ path: "CODEOWNERS", text }, dialect, "/a", ["@b"]);
    const offset = createLines(text).offset(start);
    const edited = text.slice(0, offset) + newText + text.slice(offset);
    assert.equal(edited, expected);
    assert.equal(
      parseCodeowners(edited, "CODEOWNERS", dialect).codeowners.custody("a").rules[0]?.owners[0]?.handle,
      "@b",
    );
  }

  it("adds a rule where it decides", () => {
    assertAdded("github", "", "/a @b\n");
    assertAdded("github", "* @x\n", "* @x\n/a @b\n");
    assertAdded("github", "* @x", "* @x\n/a @b\n");
    assertAdded("github", "* @x\r\n", "* @x\r\n/a @b\r\n");
    assertAdded("gitlab", "* @x\n[S] @y\nz\n", "* @x\n/a @b\n[S] @y\nz\n");
  });

  it("writes a pattern that matches one path alone", () => {
    for (const path of ["a b/c.ts", "app/[id]/x*.ts", "#a", "a\\b"]) {
      const { codeowners } = parseCodeowners(`${patternOf(path)} @a`, "CODEOWNERS", "github");
      assert.equal(codeowners.custody(path).rules.length, 1, path);
      assert.equal(codeowners.custody("app/i/xy.ts").rules.length, 0, path);
    }
  });
});
