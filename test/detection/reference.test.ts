import assert from "node:assert/strict";
import { referInstead } from "../../shared/detection/reference.ts";
import type { Part } from "../../shared/model/finding.ts";
import { createLines } from "../../shared/text/lines.ts";
import { aSecret } from "../builders.ts";

/** `«»` is the secret; without an expected text nothing is offered. */
function assertRefers(path: string, marked: string, expected?: string, name?: string): void {
  const [before = "", inside = "", after = ""] = marked.split(/[«»]/);
  const text = before + inside + after;
  const lines = createLines(text);
  const start = lines.position(before.length);
  const end = lines.position(before.length + inside.length);
  const remedy = referInstead({ path, text }, aSecret({ path, start, end, ...(name !== undefined && { name }) }));
  const [edit] = remedy?.edits ?? [];
  const made = edit && text.slice(0, lines.offset(edit.start)) + edit.newText + text.slice(lines.offset(edit.end));
  assert.equal(made, expected, `${path}: ${marked}`);
}

describe("a reference in the place of a secret", () => {
  it("is code where code stands", () => {
    assertRefers("a.ts", 'const t = "«x»";', "const t = process.env.GITHUB_TOKEN;", "githubToken");
    assertRefers("a.mjs", "const t = `«x»`;", "const t = process.env.ACME_TOKEN;", "token");
    assertRefers("a.py", "t = '«x»'", 't = os.environ["ACME_API_KEY"]', "api_key");
    assertRefers("a.go", 't := "«x»"', 't := os.Getenv("DB_PASSWORD")', "config.dbPassword");
    assertRefers(
      "a.go",
      'package a\n\nconst (\n\tb = 1\n)\n\nvar (\n\tt = "«x»"\n)',
      'package a\n\nconst (\n\tb = 1\n)\n\nvar (\n\tt = os.Getenv("DB_PASSWORD")\n)',
      "dbPassword",
    );
    assertRefers("a.java", 'f("«x»")', 'f(System.getenv("UNKNOWN_TOKEN"))');
    assertRefers("main.tf", 'token = "«x»"', "token = var.acme_token", "token");
    assertRefers("a.ps1", '$t = "«x»"', "$t = $env:DEPLOY", "deploy");
  });

  it("is text where text stands", () => {
    assertRefers(".github/workflows/a.yml", "TOKEN: «x»", "TOKEN: ${{ secrets.NPM_TOKEN }}", "NPM_TOKEN");
    assertRefers(".npmrc", "//r/:_authToken=«x»", "//r/:_authToken=${NPM_TOKEN}", "NPM_TOKEN");
    assertRefers("a.sh", 'curl -H "Authorization: «x»"', 'curl -H "Authorization: ${API}"', "api");
    assertRefers("compose.yaml", "PASS: «x»", "PASS: ${DB}", "db");
  });

  it("is for the secret alone where a public id stands beside it, and none for a secret in pieces", () => {
    const text = 'connect("id", "secret", "session")';
    const at = (role: Part["role"], word: string): Part => ({
      role,
      start: { line: 1, column: text.indexOf(word) + 1 },
      end: { line: 1, column: text.indexOf(word) + 1 + word.length },
      masked: "…",
    });
    const [id, secret, session] = [at("key-id", "id"), at("secret", "secret"), at("session-token", "session")];
    const referTo = (...parts: readonly Part[]) =>
      referInstead({ path: "a.ts", text }, aSecret({ path: "a.ts", start: secret.start, end: secret.end, parts }));
    assert.deepEqual(
      referTo(id, secret)?.edits.map(({ start, end }) => text.slice(start.column - 1, end.column - 1)),
      ['"secret"'],
    );
    assert.equal(referTo(id, secret, session), undefined);
  });

  it("is none where it would be read as it stands", () => {
    assertRefers("a.sh", "curl -H 'Authorization: «x»'");
    assertRefers("a.ts", 'const t = "https://u:«x»@host";');
    assertRefers("a.json", '{ "token": "«x»" }');
    assertRefers("README.md", "token «x»");
  });

  it("is none where a literal has to stand", () => {
    assertRefers("a.py", 't = b"«x»"');
    assertRefers("a.py", 't = """«x»"""');
    assertRefers("a.tsx", '<Map token="«x»" />');
    assertRefers("a.ts", '({ "«x»": 1 })');
    assertRefers("a.cs", 't = @"«x»";');
    assertRefers("a.cs", 'private const string T = "«x»";');
    assertRefers("a.go", 'const t = "«x»"');
    assertRefers("a.go", 'package a\n\nconst (\n\tt = "«x»"\n)');
    assertRefers("a.rs", 'const T: &str = "«x»";');
    assertRefers("A.java", '@Value("«x»")');
    assertRefers("main.tf", '  default = "«x»"');
  });
});
