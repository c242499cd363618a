import assert from "node:assert/strict";
import { yamlCursor } from "../../shared/text/yaml-cursor.ts";

/** `|` is the cursor. */
function assertCursor(marked: string, role: string | undefined, path = "", word = "", beside: readonly string[] = []) {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  const cursor = yamlCursor(text, offset);
  const seen = cursor && [cursor.role, cursor.path.join("/"), cursor.word, cursor.beside];
  assert.deepEqual(seen, role === undefined ? undefined : [role, path, word, beside], marked);
  if (cursor) assert.equal(text.slice(cursor.range.start, cursor.range.end), word, marked);
}

const list = "identities:\n  - id: a\n";

describe("the cursor in YAML", () => {
  it("stands at keys", () => {
    assertCursor("|", "key");
    assertCursor("ki|", "key", "", "ki");
    assertCursor("kind: Policy\n|", "key", "", "", ["kind"]);
    assertCursor("kind: Policy\n|\nrules:\n  a: b\n", "key", "", "", ["kind", "rules"]);
    assertCursor("rules:\n  |", "key", "rules");
    assertCursor("rules:\n  lo|: block\n", "key", "rules", "lo");
    assertCursor(`${list}    |`, "key", "identities/*", "", ["id"]);
    assertCursor(`${list}    ow|\n    kind: machine\n`, "key", "identities/*", "ow", ["id", "kind"]);
    assertCursor(`${list}    owners:\n      bu|`, "key", "identities/*/owners", "bu");
    assertCursor(`${list}    owners: { steward: x, b| }\n`, "key", "identities/*/owners", "b", ["steward"]);
    assertCursor(`identities:\n- id: a\n  |`, "key", "identities/*", "", ["id"]);
    assertCursor(`${list.replaceAll("\n", "\r\n")}    ki|\r\n`, "key", "identities/*", "ki", ["id"]);
  });

  it("stands at values", () => {
    assertCursor("kind: |", "value", "kind");
    assertCursor(`${list}    kind: ma|`, "value", "identities/*/kind", "ma");
    assertCursor(`${list}    owners: { business: "@d|" }\n`, "value", "identities/*/owners/business", "@d");
    assertCursor(`${list}    owners: { business: @d| }\n`, "value", "identities/*/owners/business", "@d");
    assertCursor(`${list}    usedBy: [a, |]\n`, "value", "identities/*/usedBy/*", "");
    assertCursor(`${list}    usedBy:\n      - "@a|"\n`, "value", "identities/*/usedBy/*", "@a");
  });

  it("calls a word that stands alone in a list a key, which only a schema can tell", () =>
    assertCursor(`${list}    usedBy:\n      - a|b\n`, "key", "identities/*/usedBy/*", "ab"));

  it("needs no whole text", () => {
    assertCursor(`${list}    owners: { business: "@a|\n`, "value", "identities/*/owners/business", "@a");
    assertCursor(`${list}    match: { names: [A, |\n`, "value", "identities/*/match/names/*");
    assertCursor(`identities:\n  - { id: "broken\n  - id: b\n    ki|: x\n`, "key", "identities/*", "ki", ["id"]);
    assertCursor(`issuers: [\n${list}    kind: |\n  - { : "\n`, "value", "identities/*/kind");
  });

  it("is none in a comment", () => assertCursor(`${list}    # kind: |`, undefined));

  it("knows the entry around it", () => {
    const text = `${list}    credentials:\n      - id: key\n        type: x\n`;
    assert.equal(yamlCursor(text, text.length - 2)?.said("id"), "a");
    assert.equal(yamlCursor(text, text.length - 2)?.said("kind"), undefined);
  });

  it("leaves a file alone that is one huge entry", () =>
    assert.equal(yamlCursor(`a: ${"x".repeat(300_000)}`, 5), undefined));
});
