import assert from "node:assert/strict";
import { tell } from "../stories.ts";
import { keyholder } from "./doors.ts";

/** Runs one command line and holds its exit code and what it says. */
async function assertRun(
  folder: string,
  args: readonly string[],
  code: number,
  ...expected: readonly (string | RegExp)[]
): Promise<string> {
  const answer = await keyholder(folder, ["contain", ...args]);
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, said);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one}: ${said}`);
  assert.ok(!/^\s+at .*:\d+:\d+/m.test(said), `a stack was printed: ${said}`);
  return answer.out;
}

describe("keyholder contain", () => {
  const story = tell("chain");
  after(() => story.remove());
  const at = story.directory;

  it("plans for a place, a fingerprint and a credential", async () => {
    for (const asked of [".github/workflows/deploy.yml:16", "shop-deployer/shop-deployer-key"])
      await assertRun(at, [asked], 0, "(aws-access-key): not ready", "aws iam delete-access-key", "deploy.yml#deploy");
  });

  it("makes one plan a credential, however many places it has", async () => {
    const { plans } = JSON.parse(await assertRun(at, ["shop-deployer/shop-deployer-key", "--format", "json"], 0));
    assert.equal(plans.length, 1);
  });

  it("answers in every format, and in no other", async () => {
    await assertRun(at, [".github/workflows/deploy.yml:16", "--format", "markdown"], 0, /^## 🔴 AWS/);
    await assertRun(at, [".github/workflows/deploy.yml:16", "--format", "xml"], 2, "text, json, markdown");
  });

  it("says what to do where nothing is found", async () => {
    await assertRun(at, ["nowhere.ts:1"], 2, "`keyholder scan --verbose` lists every place");
    await assertRun(at, [], 2, "what");
  });

  it("completes", async () => {
    const { out } = await keyholder(at, ["completion", "bash"]);
    assert.match(out, /contain\) words="[^"]*--format/);
  });
});
