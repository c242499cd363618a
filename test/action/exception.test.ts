import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryOf } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { keyholder } from "./doors.ts";

const token = githubToken("ghp_", "exception");
const policy = ".keyholder/policy.yml";
const opening = "apiVersion: keyholder/v1\nkind: Policy\n";

describe("keyholder exception", () => {
  const folder = repositoryOf({
    "src/a.ts": `const t = "${token}";\n`,
    [policy]: `${opening}# ours\nexceptionLimits: { maxDuration: 30d, approvers: ["@acme/security"] }\nexceptions: # decisions\n  - { rule: unowned, identity: gone, until: 2026-12-01, approvedBy: "@acme/security", reason: "moved" } # kept\n`,
  });

  async function assertAnswer(args: readonly string[], code: 0 | 2, ...expected: readonly string[]): Promise<string> {
    const answer = await keyholder(folder, ["exception", ...args]);
    const said = answer.out + answer.err;
    assert.equal(answer.code, code, said);
    for (const one of expected) assert.ok(said.includes(one), `${one}: ${said}`);
    assert.ok(!said.includes(token));
    return answer.out;
  }

  const terms = (more: Readonly<Record<string, string>> = {}): readonly string[] =>
    Object.entries({
      rule: "exposed-secret",
      reason: "a made-up one",
      until: "2026-12-10",
      "approved-by": "@acme/security",
      ...more,
    }).flatMap(([key, value]) => [`--${key}`, value]);

  it("add refuses what the policy does not allow", async () => {
    await assertAnswer(["add", "src/a.ts:1", ...terms({ until: "2027-06-01" })], 2, "--until takes a day from");
    await assertAnswer(["add", "src/a.ts:1", ...terms({ until: "soon" })], 2, "--until takes a day from");
    await assertAnswer(["add", "src/a.ts:1", ...terms({ "approved-by": "@me" })], 2, "--approved-by takes one of");
    await assertAnswer(["add", "src/a.ts:1", ...terms({ reason: " " })], 2, "--reason");
    await assertAnswer(["add", "src/a.ts:1", ...terms({ "approved-by": " " })], 2, "--approved-by names who");
    await assertAnswer(["add", "src/a.ts:1", ...terms({ rule: "missing" })], 2, "Say with --rule which");
    await assertAnswer(["add", "src/a.ts:9", ...terms()], 2, "Nothing is found there");
  });

  it("add writes down the decision, and leaves the rest of the policy as it is", async () => {
    const before = readFileSync(join(folder, policy), "utf8");
    await assertAnswer(["add", "src/a.ts:1", ...terms()], 0, "accepts it until 2026-12-10");
    const after = readFileSync(join(folder, policy), "utf8");
    assert.ok(after.startsWith(before.trimEnd()), after);
    assert.ok(after.includes("reason: a made-up one"), after);
  });

  it("add writes what reads back, and keeps a byte order mark", async () => {
    const assertAdded = async (before: string): Promise<void> => {
      const at = repositoryOf({ "src/a.ts": `const t = "${token}";\n`, [policy]: before });
      const { code, err } = await keyholder(at, ["exception", "add", "src/a.ts:1", ...terms()]);
      const after = readFileSync(join(at, policy), "utf8");
      assert.equal(code, 0, err + before);
      assert.equal(after.startsWith("\uFEFF"), before.startsWith("\uFEFF"));
      const list = await keyholder(at, ["exception", "list", "--format", "csv"]);
      assert.match(list.out, /exposed-secret,s1:\S+,'@acme\/security,2026-12-10,1 place,a made-up one/, after);
      assert.equal(list.code, 0, after);
    };
    for (const empty of ["", " null", " ~", " []", " null # none", " # none", "\n  null", " [] # none"])
      for (const rest of ["", "baseline: { decision: warn }\n"])
        await assertAdded(`${opening}exceptions:${empty}\n${rest}`);
    await assertAdded(`\uFEFF${opening}`);
    await assertAdded(`${opening}exceptions:\n...\n`);
    for (const list of ["", ", exceptions:", ", exceptions: []"])
      await assertAdded(`{ apiVersion: keyholder/v1, kind: Policy${list} }\n`);
    await assertAdded("");
  });

  it("add leaves a policy alone in which it would not read back", async () => {
    const assertLeft = async (before: string, expected: RegExp): Promise<void> => {
      const at = repositoryOf({ "src/a.ts": `const t = "${token}";\n`, [policy]: before });
      const { code, err } = await keyholder(at, ["exception", "add", "src/a.ts:1", ...terms()]);
      assert.match(err, expected, before);
      assert.equal(code, 2);
      assert.equal(readFileSync(join(at, policy), "utf8"), before);
    };
    for (const end of ["...\n", "..."])
      await assertLeft(`${opening}${end}`, /cannot stand in a policy|Write the exception under `exceptions` yourself/);
    await assertLeft("{}\n", /cannot be added to as it stands/);
  });

  it("list says who, why, until when, and whether anything needs it", async () => {
    const out = await assertAnswer(["list"], 0, "approved by");
    assert.match(out, /unowned +gone +@acme\/security +2026-12-01 +unused +moved/);
    assert.match(out, /exposed-secret +s1:[0-9a-f]{32} +@acme\/security +2026-12-10 +1 place +a made-up one/);
    const listed = JSON.parse(await assertAnswer(["list", "--format", "json"], 0)) as readonly { uses: number }[];
    assert.deepEqual(
      listed.map(({ uses }) => uses),
      [0, 1],
    );
    await assertAnswer(["list", "--format", "csv"], 0, "'@acme/security");
    await assertAnswer(["list", "--today", "2027-01-01"], 0, "not in force, unused");
  });
});
