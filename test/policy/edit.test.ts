import assert from "node:assert/strict";
import { addException } from "../../shared/policy/edit.ts";
import { parsePolicy } from "../../shared/policy/parse.ts";
import { createLines } from "../../shared/text/lines.ts";

const opening = "apiVersion: keyholder/v1\nkind: Policy\n";
const exception = {
  rule: "long-lived",
  identity: "a",
  until: "2026-12-31",
  approvedBy: "@dana",
  reason: "PAY-881: moves",
};
const block =
  '  - rule: long-lived\n    identity: a\n    until: 2026-12-31\n    approvedBy: "@dana"\n    reason: "PAY-881: moves"\n';

describe("policy edit", () => {
  function assertAdded(text: string, expected: string): void {
    const edit = addException({ path: "p.yml", text }, exception);
    assert.ok(edit, text);
    const lines = createLines(text);
    const edited = text.slice(0, lines.offset(edit.start)) + edit.newText + text.slice(lines.offset(edit.end));
    assert.equal(edited, expected);
    const { policy, problems } = parsePolicy({ path: "p.yml", text: edited }, { knownRules: ["long-lived"] });
    assert.deepEqual([policy.exceptions.at(-1)?.reason, problems], [exception.reason, []], edited);
  }

  it("adds an exception and leaves everything else alone", () => {
    assertAdded("", `${opening}exceptions:\n${block}`);
    assertAdded("# ours", `# ours\n${opening}exceptions:\n${block}`);
    assertAdded(`${opening}exclude: [a] # one\n`, `${opening}exclude: [a] # one\nexceptions:\n${block}`);
    const first = '{ rule: long-lived, identity: b, until: 2026-12-31, approvedBy: "@x", reason: r }';
    assertAdded(
      `${opening}exceptions:\n  # first\n  - ${first} # one\nscope: all\n`,
      `${opening}exceptions:\n  # first\n  - ${first} # one\n${block}scope: all\n`,
    );
  });

  it("leaves a policy alone that it cannot read", () => {
    for (const text of ["a: [", "- a", "text", "{}", `${opening}exceptions: text\n`])
      assert.equal(addException({ path: "p.yml", text }, exception), undefined, text);
  });
});
