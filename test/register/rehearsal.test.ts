import assert from "node:assert/strict";
import { parseRegister } from "../../shared/register/parse.ts";
import { recordRehearsal } from "../../shared/register/rehearsal.ts";

const path = ".keyholder/register.yml";
const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\nidentities:\n";

/** What stands below `identities:` before and after; nothing else changes. */
function assertRecorded(before: string, after: string | undefined, credential = "a"): void {
  const text = recordRehearsal({ path, text: `${opening}${before}` }, "a", credential, "2026-11-22");
  assert.equal(text, after === undefined ? undefined : `${opening}${after}`);
  if (text === undefined) return;
  const { register, problems } = parseRegister({ path, text });
  assert.deepEqual(problems, []);
  const found = register?.identities[0]?.credentials.find(({ id }) => id === credential);
  assert.equal(found?.containment?.lastRehearsed, "2026-11-22");
}

describe("recording a rehearsal", () => {
  it("adds the day to the credential, and touches nothing else", () => {
    const head = "  - id: a # ours\n    credentials:\n      - type: npm-token # theirs\n";
    const recorded = "        containment:\n          lastRehearsed: 2026-11-22\n";
    assertRecorded(head, head + recorded);
    assertRecorded(`${head}  - id: b\n`, `${head}${recorded}  - id: b\n`);
    assertRecorded(
      "  - { id: a, credentials: [ { type: npm-token } ] } # one line\n",
      '  - { id: a, credentials: [ { type: npm-token, "containment":{"lastRehearsed":"2026-11-22"} } ] } # one line\n',
    );
  });

  it("goes with what is settled there already", () => {
    const head = "  - id: a\n    credentials:\n      - type: npm-token\n        containment:";
    assertRecorded(
      `${head}\n          first: disable # at once\n`,
      `${head}\n          first: disable # at once\n          lastRehearsed: 2026-11-22\n`,
    );
    assertRecorded(
      `${head} { lastRehearsed: 2026-01-01 } # before\n`,
      `${head} { lastRehearsed: 2026-11-22 } # before\n`,
    );
    assertRecorded(`${head}\n`, `${head} { lastRehearsed: 2026-11-22 }\n`);
    assertRecorded(`${head} { lastRehearsed: }\n`, `${head} { lastRehearsed: 2026-11-22}\n`);
    assertRecorded(`${head} {}\n`, `${head} { lastRehearsed: 2026-11-22 }\n`);
  });

  it("finds the credential by its id, and else by the entry's", () => {
    const two = "  - id: a\n    credentials:\n      - id: b\n      - type: npm-token\n";
    assertRecorded(two, `${two}        containment:\n          lastRehearsed: 2026-11-22\n`);
    assertRecorded(
      two,
      two.replace("- id: b\n", "- id: b\n        containment:\n          lastRehearsed: 2026-11-22\n"),
      "b",
    );
  });

  it("writes nothing where there is nothing to write to", () => {
    assertRecorded("  - id: b\n    credentials:\n      - type: npm-token\n", undefined);
    assertRecorded("  - id: a\n", undefined);
    assertRecorded("  - id: a\n    credentials: [ ]\n", undefined);
    assertRecorded("  - id: a\n    credentials:\n      - { containment: [ x ] }\n", undefined);
    assert.equal(recordRehearsal({ path, text: "- [" }, "a", "a", "2026-11-22"), undefined);
  });
});
