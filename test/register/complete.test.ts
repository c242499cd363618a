import assert from "node:assert/strict";
import { completeIdentity, type Completion } from "../../shared/register/complete.ts";
import { parseRegister } from "../../shared/register/parse.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n";

describe("register completion", () => {
  function assertCompleted(entries: string, completion: Completion, expected: string | undefined): void {
    for (const newline of ["\n", "\r\n"]) {
      const file = { path: "r.yml", text: (opening + entries).replaceAll("\n", newline) };
      const text = completeIdentity(file, "a", completion);
      assert.equal(text, expected === undefined ? undefined : (opening + expected).replaceAll("\n", newline), entries);
      if (text !== undefined) assert.deepEqual(parseRegister({ path: "r.yml", text }).problems, [], text);
    }
  }

  it("names an owner that is not named, where its key stands", () => {
    const dana = { business: "@dana" };
    const named = '    owners:\n      business: "@dana"\n';
    assertCompleted("  - id: a # one\n  - id: b\n", dana, `  - id: a # one\n${named}  - id: b\n`);
    assertCompleted(
      "  - id: a\n    owners:\n      business:  # who?\n",
      dana,
      '  - id: a\n    owners:\n      business: "@dana"  # who?\n',
    );
    assertCompleted("  - id: a\n    owners:\n      business: null\n", dana, `  - id: a\n${named}`);
    assertCompleted('  - id: a\n    owners:\n      business: ""\n', dana, `  - id: a\n${named}`);
    assertCompleted("  - id: a\n    owners: # who?\n", dana, '  - id: a\n    owners: {"business":"@dana"} # who?\n');
    assertCompleted("  - { id: a, owners: { business: } }\n", dana, '  - { id: a, owners: { business: "@dana"} }\n');
    assertCompleted("  - { id: a, owners: { business } }\n", dana, '  - { id: a, owners: { business: "@dana" } }\n');
    assertCompleted("  - { id: a }\n", dana, '  - { id: a, "owners":{"business":"@dana"} }\n');
    assertCompleted(
      '  - { id: a, owners: { business: "@sam" } }\n',
      dana,
      '  - { id: a, owners: { business: "@sam" } }\n',
    );
  });

  it("adds an owner and a credential where both belong behind the last line", () => {
    const both = { business: "@dana", credential: { id: "a-2", match: { names: ["B"] } } };
    const owners = '    owners:\n      business: "@dana"\n';
    const item = "- id: a-2\n        match:\n          names:\n            - B\n";
    const first = "  - id: a\n    credentials:\n      - id: one\n";
    assertCompleted(first, both, `${first}      ${item}${owners}`);
    const flat = first.replace("      - id: one", "    - id: one");
    assertCompleted(flat, both, `${flat}${`      ${item}`.replaceAll(/^ {2}/gm, "")}${owners}`);
    const known = `  - id: a\n    credentials:\n      - id: one\n${owners.replace("business", "steward")}`;
    assertCompleted(
      known,
      both,
      known.replace("      - id: one\n", `      - id: one\n      ${item}`) + '      business: "@dana"\n',
    );
  });

  it("prepares a place for an owner that nobody knows yet", () => {
    const places = { business: "", steward: "@acme/web" };
    assertCompleted(
      "  - id: a # one\n",
      places,
      '  - id: a # one\n    owners:\n      business: ""\n      steward: "@acme/web"\n',
    );
    assertCompleted(
      '  - { id: a, owners: { business: "@x", steward: "@x/y" } }\n',
      places,
      '  - { id: a, owners: { business: "@x", steward: "@x/y" } }\n',
    );
  });

  it("adds a credential behind those that are there", () => {
    const more = { credential: { id: "a-2", match: { names: ["B"] } } };
    const item = '{"id":"a-2","match":{"names":["B"]}}';
    const lines = "      - id: a-2\n        match:\n          names:\n            - B\n";
    const first = "  - id: a\n    credentials:\n      - id: one # first\n";
    assertCompleted(`${first}  - id: b\n`, more, `${first}${lines}  - id: b\n`);
    assertCompleted(
      "  - id: a\n    credentials:\n    - id: one\n",
      more,
      `  - id: a\n    credentials:\n    - id: one\n${lines.replaceAll(/^ {2}/gm, "")}`,
    );
    assertCompleted(
      "  - { id: a, credentials: [ { id: one } ] }\n",
      more,
      `  - { id: a, credentials: [ { id: one }, ${item} ] }\n`,
    );
    assertCompleted("  - { id: a, credentials: [] }\n", more, `  - { id: a, credentials: [${item}] }\n`);
    assertCompleted("  - id: a\n    credentials:\n", more, `  - id: a\n    credentials: [${item}]\n`);
  });

  it("leaves alone what it cannot add to", () => {
    assertCompleted("  - id: b\n", { business: "@dana" }, undefined);
    assertCompleted("  - { id: a, owners: [] }\n", { business: "@dana" }, undefined);
    assertCompleted("  - { id: a, credentials: one }\n", { credential: {} }, undefined);
    assertCompleted("  - [\n", { business: "@dana" }, undefined);
  });
});
