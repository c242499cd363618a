import assert from "node:assert/strict";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../node/temporary.ts";
import { tell } from "../stories.ts";
import { keyholder } from "./doors.ts";

const policy = (text: string): string => `apiVersion: keyholder/v1\nkind: Policy\n${text}`;

/** Runs one command line and holds its exit code and what it says. */
async function assertRun(
  folder: string,
  args: readonly string[],
  code: number,
  ...expected: readonly (string | RegExp)[]
): Promise<string> {
  const answer = await keyholder(folder, ["try", ...args]);
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, said);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one}: ${said}`);
  assert.ok(!/^\s+at .*:\d+:\d+/m.test(said), `a stack was printed: ${said}`);
  return answer.out;
}

describe("keyholder try", () => {
  const story = tell("unowned");
  const folder = temporaryFolder();
  before(async () => {
    await keyholder(story.directory, ["scan", "--format", "json", "--output", join(folder, "reports/shop.json")]);
    writeFiles(folder, {
      "binary.yml": "\0",
      "lenient.yml": policy("rules: { unowned: warn, exposed-secret: warn, long-lived: warn }"),
      "later.yml": policy("rules: { unowned: { decision: block, from: 2027-02-01 } }"),
      "mistyped.yml": policy("rules: { unowed: warn }"),
    });
  });
  after(() => story.remove());

  it("says what another policy would let go", async () => {
    await assertRun(folder, ["--policy", "lenient.yml", "reports/shop.json"], 0, /No longer blocked\n.*block → warn/);
    await assertRun(folder, ["--policy", "later.yml", "reports"], 0, "unowned");
    await assertRun(folder, ["--policy", "later.yml", "--today", "2027-02-01", "reports"], 0, "No credential would be");
  });

  it("answers in every format", async () => {
    const told = await assertRun(folder, ["--policy", "lenient.yml", "--format", "json", "reports"], 0);
    assert.equal(JSON.parse(told).schema, "keyholder-trial/1");
    await assertRun(folder, ["--policy", "lenient.yml", "--format", "markdown", "reports"], 0, "### No longer blocked");
  });

  it("tries no policy in part", async () => {
    await assertRun(folder, ["--policy", "mistyped.yml", "reports"], 2, "mistyped.yml:3:", "is unowned meant?");
    await assertRun(folder, ["--policy", "none.yml", "reports"], 2, "there is no such file");
    await assertRun(folder, ["--policy", "reports", "reports"], 2, "(unreadable)");
    await assertRun(folder, ["--policy", "binary.yml", "reports"], 2, "(binary)");
    await assertRun(folder, ["reports"], 2, "--policy <file>");
    await assertRun(folder, ["--policy", "later.yml"], 2, "report");
  });

  it("says which reports it could not use, and answers on the others", async () => {
    writeFiles(folder, { "cut/a.json": '{"schema":"keyholder-report/1",', "cut/package.json": "{}" });
    const told = await assertRun(
      folder,
      ["--policy", "lenient.yml", "reports", "cut"],
      2,
      "cut/a.json is empty or cut",
    );
    assert.match(told, /in 1 report:/);
    await assertRun(folder, ["--policy", "lenient.yml", "cut"], 2, "cut: 1 .json file left aside");
  });

  it("refuses the report of a change", async () => {
    const change = tell("pending");
    const file = join(folder, "change.json");
    await keyholder(change.directory, ["scan", "--changed-since", "HEAD", "--format", "json", "--output", file]);
    await assertRun(folder, ["--policy", "lenient.yml", "change.json"], 2, "is the report of a change");
    change.remove();
  });

  it("teaches", async () => {
    await assertRun(folder, ["--help"], 0, "keyholder scan --format json --output", "Exit codes");
  });
});
