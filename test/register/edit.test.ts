import assert from "node:assert/strict";
import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { completeIdentity } from "../../shared/register/complete.ts";
import type { CredentialDocument, IdentityDocument } from "../../shared/register/document.ts";
import { addIdentity, fieldToFill } from "../../shared/register/edit.ts";
import { parseRegister } from "../../shared/register/parse.ts";
import { recordRehearsal } from "../../shared/register/rehearsal.ts";
import { applyEdit } from "../../shared/text/edits.ts";
import { createLines } from "../../shared/text/lines.ts";
import { commonStart, registers } from "./generated.ts";

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

  it("adds an entry to one in braces, such as JSON", () => {
    const added = JSON.stringify([entry]);
    const braces = '{ "apiVersion": "keyholder/v1", "kind": "IdentityRegister"';
    assertAdded(`${braces} }\n`, `${braces}, "identities":${added} }\n`);
    assertAdded(`${braces}, "identities": [] }\n`, `${braces}, "identities": ${added} }\n`);
    assertAdded(`${braces}, "identities": null }\n`, `${braces}, "identities":  ${added} }\n`);
    assertAdded(`${braces}, identities: }\n`, `${braces}, identities:  ${added}}\n`);
    assertAdded(
      `${braces},\n  "identities": [\n    { "id": "a" }\n  ]\n}\n`,
      `${braces},\n  "identities": [\n    { "id": "a" }, ${JSON.stringify(entry)}\n  ]\n}\n`,
    );
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

describe("any edit of any register", () => {
  type Entry = { -readonly [key in keyof IdentityDocument]: IdentityDocument[key] };
  interface Edited {
    /** As the tools do it; `undefined` where the register has nothing to edit so. */
    readonly write: (text: string, id: string) => string | undefined;
    /** The same on plain data. */
    readonly mean: (entries: Entry[], id: string) => void;
  }

  const path = "r.yml";
  const owners = { business: "@new", steward: "@acme/new" };
  const credential: CredentialDocument = { id: "c-new", match: { names: ["NEW"] } };
  const day = "2026-11-22";
  const change = (entries: Entry[], id: string, by: (entry: Entry) => void): void =>
    entries.filter((one) => one.id === id).forEach(by);

  const edits: Readonly<Record<string, Edited>> = {
    "an entry more": {
      write(text) {
        const edit = addIdentity({ path, text }, entry);
        return edit && applyEdit(text, edit);
      },
      mean: (entries) => void entries.push(entry),
    },
    "the owners that lack": {
      write: (text, id) => completeIdentity({ path, text }, id, owners),
      mean: (entries, id) => change(entries, id, (one) => void (one.owners = { ...owners, ...one.owners })),
    },
    "a credential more": {
      write: (text, id) => completeIdentity({ path, text }, id, { credential }),
      mean: (entries, id) =>
        change(entries, id, (one) => void (one.credentials = [...(one.credentials ?? []), credential])),
    },
    "the day of a rehearsal": {
      write: (text, id) => recordRehearsal({ path, text }, id, "c-0", day),
      mean: (entries, id) =>
        change(entries, id, (one) => {
          const [first, ...others] = one.credentials ?? [];
          if (first) one.credentials = [{ ...first, containment: { lastRehearsed: day } }, ...others];
        }),
    },
  };

  for (const [what, { write, mean }] of Object.entries(edits))
    it(`is ${what}, and nothing else when it is read again`, () => {
      let written = 0;
      fc.assert(
        fc.property(registers, fc.nat(), ({ ids, text }, chosen) => {
          const id = ids[chosen % ids.length] ?? "entry-1";
          const after = write(text, id);
          if (after === undefined) return;
          written++;
          const meant = load(text, { schema: CORE_SCHEMA }) as { identities: Entry[] | null };
          meant.identities ??= [];
          mean(meant.identities, id);
          assert.deepEqual(load(after, { schema: CORE_SCHEMA }), meant, after);
          assert.equal(commonStart(text, after), text, "every character stands where it stood");
        }),
      );
      assert.ok(written > 30, `${written} were edited`);
    });
});
