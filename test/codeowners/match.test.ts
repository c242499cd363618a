import assert from "node:assert/strict";
import { compileGlob, translatePattern } from "../../shared/codeowners/globs.ts";
import { parseCodeowners } from "../../shared/codeowners/parse.ts";
import type { CodeownersDialect } from "../../shared/model/codeowners.ts";
import vectors from "../fixtures/codeowners-vectors.json" with { type: "json" };

const cases = vectors.match as unknown as readonly {
  readonly id: string;
  readonly dialects: readonly string[];
  readonly pattern: string;
  readonly paths: Readonly<Record<string, boolean>>;
}[];

describe("codeowners patterns", () => {
  for (const dialect of ["github", "gitlab"] as const) {
    it(`match as on ${dialect}`, () => {
      let checks = 0;
      for (const { pattern, paths } of cases.filter(({ dialects }) => dialects.includes(dialect))) {
        const matchers = translatePattern(pattern, dialect).map(compileGlob);
        const { custody } = parseCodeowners(`${pattern} @a`, "CODEOWNERS", dialect).codeowners;
        for (const [path, expected] of Object.entries(paths)) {
          assert.equal(
            matchers.some((matches) => matches(path)),
            expected,
            `${pattern} on ${path}`,
          );
          assert.equal(custody(path).rules.length > 0, expected, `${pattern} on ${path}, by the index`);
          checks += 1;
        }
      }
      assert.equal(checks, dialect === "github" ? 195 : 1872);
    });
  }

  it("with brackets nobody escaped are skipped, as github.com does", () => {
    const odd = cases.filter(({ dialects }) => dialects.includes("hmarr-compat"));
    assert.equal(odd.length, 1);
    for (const { pattern } of odd) {
      const { codeowners, problems } = parseCodeowners(`${pattern} @a`, "CODEOWNERS", "github");
      assert.deepEqual([codeowners.rules, problems[0]?.code], [[], "codeowners-brackets"]);
    }
  });
});

describe("codeowners custody", () => {
  function assertLines(dialect: CodeownersDialect, text: string, path: string, ...expected: readonly number[]): void {
    const { custody } = parseCodeowners(text, "CODEOWNERS", dialect).codeowners;
    assert.deepEqual(
      custody(path).rules.map(({ line }) => line),
      expected,
      path,
    );
  }

  it("lets the last match decide, however it is found", () => {
    const text = "* @a\n*.ts @b\n/src/ @c\napi @d\n/src/**/x.ts @e\n?.ts @f\n/docs\n";
    assertLines("github", text, "README.md", 1);
    assertLines("github", text, "a/bb.ts", 2);
    assertLines("github", text, "src/bb.ts", 3);
    assertLines("github", text, "src/api/bb.ts", 4);
    assertLines("github", text, "src/api/x.ts", 6);
    assertLines("github", text, "src/api/x.ts/y", 6);
    assertLines("github", text, "docs/a", 7);
  });

  it("lets each GitLab section decide for itself", () => {
    const text = "*.md @a\n[B]\n*.md @b\n!/x/\n[A]\nx/ @c\n[b]\n/x/y.md @d\n";
    assertLines("gitlab", text, "a.md", 1, 3);
    assertLines("gitlab", text, "x/y.md", 1, 6);
    assertLines("gitlab", text, "x/y", 6);
    assertLines("gitlab", text, "y");
  });

  it("is not led astray by hostile patterns", () => {
    const star = `${"*a".repeat(30)}b @x`;
    const deep = `${"**/a/".repeat(40)}b @x`;
    assertLines("github", `${star}\n${deep}\n`, `${"a".repeat(2000)}/${"a/".repeat(500)}c`);
    assertLines("gitlab", `${star}\n${deep}\n`, `${"a".repeat(2000)}/${"a/".repeat(500)}c`);
  });
});
