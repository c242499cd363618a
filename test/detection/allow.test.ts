import assert from "node:assert/strict";
import { allowFinding, takesComments, withoutAllowance } from "../../shared/detection/allow.ts";
import { createAllowances } from "../../shared/detection/allowances.ts";
import { createConcealment } from "../../shared/detection/concealment.ts";
import { createLines } from "../../shared/text/lines.ts";

/** The text with the comment, in which `«»` marks the finding; the comment allows that finding. */
function assertAllowed(path: string, marked: string, expected: string, reason = "made up"): void {
  it(`${path}: ${expected}`, () => {
    const text = marked.replaceAll(/[«»]/g, "");
    const before = createLines(text);
    const start = before.position(marked.indexOf("«"));
    const end = before.position(marked.indexOf("»") - 1);
    const edit = allowFinding({ path, text }, { start, end }, reason);
    assert.ok(edit);
    const edited = text.slice(0, before.offset(edit.start)) + edit.newText + text.slice(before.offset(edit.end));
    assert.equal(edited, expected);
    const moved = createLines(edited).count - before.count;
    const allowances = createAllowances(edited, createLines(edited), createConcealment([]));
    const allowance = allowances.on(start.line + moved, end.line + moved);
    assert.deepEqual([allowance?.dialect, allowance?.reason], ["keyholder", "made up"]);
  });
}

function assertRefused(path: string, marked: string): void {
  it(`${path}: no place for a comment`, () => {
    const text = marked.replaceAll(/[«»]/g, "");
    const start = createLines(text).position(marked.indexOf("«"));
    assert.equal(allowFinding({ path, text }, { start, end: start }, "made up"), undefined);
  });
}

describe("an allowance that is written", () => {
  assertAllowed("a.ts", 'x = "«s»";', 'x = "s"; // keyholder:allow made up');
  assertAllowed("a.ts", 'x = "«s»";  \r\ny', 'x = "s"; // keyholder:allow made up  \r\ny');
  assertAllowed("a.yml", "a:\n  b: «s»\n", "a:\n  b: s # keyholder:allow made up\n");
  assertAllowed("db.sql", "-- x\n'«s»'", "-- x\n's' -- keyholder:allow made up");
  assertAllowed("a.css", "a: «s»;", "a: s; /* keyholder:allow made up */");
  assertAllowed("a.css", "a: «s»;", "a: s; /* keyholder:allow made up */", "made*/ up");
  assertAllowed("a.html", "<a «s»>", "<a s> <!-- keyholder:allow made up -->", " made\n up ");
  assertAllowed("b/Dockerfile", "ENV A=«s»", "ENV A=s # keyholder:allow made up");
  assertAllowed(".env.local", "A=«s»\n", "# keyholder:allow-next-line made up\nA=s\n");
  assertAllowed(".npmrc", "a=b\n_auth=«s»", "a=b\n; keyholder:allow-next-line made up\n_auth=s");
  assertAllowed("a.py", "  k = «a\nb»\n", "  # keyholder:allow-next-line made up\n  k = a\nb\n");
  const long = "x".repeat(1500);
  assertAllowed("a.js", `${long}«s»`, `// keyholder:allow-next-line made up\n${long}s`);
  assertRefused("a.json", '{ "a": "«s»" }');
  assertRefused("a.sh", "curl -H «s» \\\n  b");

  it("is offered only where a comment can stand", () => {
    assert.deepEqual(["a.ts", "a.json", "a.pem", "x/.env"].filter(takesComments), ["a.ts", "x/.env"]);
  });
});

describe("a comment of another tool that goes", () => {
  /** `undefined`: it cannot be taken out. */
  function assertGoes(path: string, text: string, tool: string, expected: string | undefined, line = 1): void {
    const lines = createLines(text);
    const edit = withoutAllowance({ path, text }, { dialect: tool, line });
    const edited = edit && text.slice(0, lines.offset(edit.start)) + edit.newText + text.slice(lines.offset(edit.end));
    assert.equal(edited, expected, text);
  }

  it("leaves what stands before it", () => {
    assertGoes("a.ts", "a(); // gitleaks:allow made up\nb();", "gitleaks", "a();\nb();");
    assertGoes("a.py", "a = 1  # prod key, nosemgrep\n", "semgrep", "a = 1  # prod key,\n");
    assertGoes("a.css", "a: b; /* old ggignore */\n", "ggshield", "a: b; /* old */\n");
    assertGoes("a.yml", "a: b # pragma: allowlist secret\n", "detect-secrets", "a: b\n");
  });
  it("takes its line along where nothing else stands there", () =>
    assertGoes("a.ts", "a\n  // secretlint-disable-next-line\nb", "secretlint", "a\nb", 2));
  it("stays where it opens a block, or is none of this file's comments", () => {
    assertGoes("a.ts", "// secretlint-disable\n", "secretlint", undefined);
    assertGoes("a.json", '{ "a": "gitleaks:allow" }', "gitleaks", undefined);
  });
});
