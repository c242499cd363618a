import assert from "node:assert/strict";
import { addIdentity, fieldToFill } from "../../shared/register/edit.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { createLines } from "../../shared/text/lines.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";
const entry = { id: "new", owners: { business: "@dana" } };
const block = '  - id: new\n    owners:\n      business: "@dana"\n';

describe("register edit", () => {
  function assertAdded(text: string, expected: string): void {
    const edit = addIdentity({ path: "r.yml", text }, entry);
    assert.ok(edit, text);
    const lines = createLines(text);
    const edited = text.slice(0, lines.offset(edit.start)) + edit.newText + text.slice(lines.offset(edit.end));
    assert.equal(edited, expected);
    const { register, problems } = parseRegister({ path: "r.yml", text: edited });
    assert.deepEqual([register?.identities.at(-1)?.id, problems], ["new", []], edited);
  }

  it("adds an entry and leaves everything else alone", () => {
    assertAdded("", `${opening}identities:\n${block}`);
    assertAdded(opening, `${opening}identities:\n${block}`);
    assertAdded(`${opening}identities:\n`, `${opening}identities:\n${block}`);
    assertAdded(`${opening}identities: []\n`, `${opening}identities: \n${block}`);
    assertAdded(
      `${opening}identities:  # ours\n  # first\n  - id: a # one\n\n# end\n`,
      `${opening}identities:  # ours\n  # first\n  - id: a # one\n${block}\n# end\n`,
    );
    assertAdded(
      `${opening}identities:\n- id: a\nissuers: []\n`,
      `${opening}identities:\n- id: a\n- id: new\n  owners:\n    business: "@dana"\nissuers: []\n`,
    );
    assertAdded(
      `${opening}identities: [ { id: a } ]\n`,
      `${opening}identities: [ { id: a }, ${JSON.stringify(entry)} ]\n`,
    );
    assertAdded(`${opening}identities:\n  - id: a`, `${opening}identities:\n  - id: a\n${block}`);
  });

  it("keeps line ends", () => {
    assertAdded(
      `${opening}identities:\n  - id: a\n`.replaceAll("\n", "\r\n"),
      `${opening}identities:\n  - id: a\n${block}`.replaceAll("\n", "\r\n"),
    );
  });

  it("knows where a person goes on", () => {
    function assertField(marked: string): void {
      const text = marked.replace("«»", "");
      const expected = marked.includes("«»") ? createLines(text).position(marked.indexOf("«»")) : undefined;
      assert.deepEqual(fieldToFill({ path: "r.yml", text }, "a"), expected, marked);
    }
    assertField(`${opening}identities:\n  - id: a\n    owners: { business: "«»", steward: "" }\n`);
    assertField(`${opening}identities:\n  - id: a\n    owners:\n      business: "@x"\n      steward: "«»"\n`);
    assertField(`${opening}identities:\n  - { id: b }\n  - «»id: a\n`);
    assertField(`${opening}identities: [ «»{ id: a } ]\n`);
    assertField(`${opening}identities:\n  - { id: b }\n`);
    assertField("a: [");
  });

  it("leaves a register alone that it cannot read", () => {
    for (const text of ["a: [", "- a", "text", "{}", `${opening}identities: text\n`]) {
      assert.equal(addIdentity({ path: "r.yml", text }, entry), undefined, text);
    }
  });
});
