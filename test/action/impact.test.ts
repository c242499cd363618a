import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../node/temporary.ts";
import { tell } from "../stories.ts";
import { keyholder } from "./doors.ts";

/** Runs one command line and holds its exit code and what it says. */
async function assertRun(
  folder: string,
  args: readonly string[],
  code: number,
  ...expected: readonly (string | RegExp)[]
): Promise<string> {
  const answer = await keyholder(folder, ["impact", ...args]);
  const said = answer.out + answer.err;
  assert.equal(answer.code, code, said);
  for (const one of expected)
    assert.ok(typeof one === "string" ? said.includes(one) : one.test(said), `${one}: ${said}`);
  assert.ok(!/^\s+at .*:\d+:\d+/m.test(said), `a stack was printed: ${said}`);
  return answer.out;
}

describe("keyholder impact", () => {
  const story = tell("chain");
  after(() => story.remove());
  const at = story.directory;

  it("answers over the repository one stands in, from a folder of it too", async () => {
    for (const asked of ["AWS_SECRET_ACCESS_KEY", "shop-deployer", "shop-deployer/shop-deployer-key"])
      await assertRun(at, [asked], 0, "job deploy.yml#deploy (.github/workflows/deploy.yml:15, 16)", "production");
    await assertRun(at, ["aws_iam_access_key.deployer"], 0, "secret AWS_ACCESS_KEY_ID (infra/ci.tf:13)");
  });

  it("says what breaks of an entry that is only proposed", async () => {
    const proposed = tell("chain");
    const path = join(proposed.directory, ".keyholder/register.yml");
    writeFileSync(path, readFileSync(path, "utf8").replace("state: active", "state: proposed"));
    await assertRun(proposed.directory, ["shop-deployer"], 0, "job deploy.yml#deploy");
    proposed.remove();
  });

  it("answers in every format", async () => {
    assert.equal(
      JSON.parse(await assertRun(at, ["shop-deployer", "--format", "json"], 0)).schema,
      "keyholder-impact/1",
    );
    await assertRun(at, ["shop-deployer", "--format", "markdown"], 0, /^## shop-deployer/);
    await assertRun(at, ["shop-deployer", "--format", "xml"], 2, "text, json, markdown");
  });

  it("answers over reports", async () => {
    const file = join(temporaryFolder(), "shop.json");
    await keyholder(at, ["scan", "--format", "json", "--output", file]);
    const elsewhere = temporaryFolder();
    await assertRun(elsewhere, ["shop-deployer", file], 0, "job deploy.yml#deploy");
    await assertRun(elsewhere, ["nobody", file, file], 2, "Nothing is known as nobody");
  });

  it("says what is wrong with a report", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "a.json": "{", "b.json": "{}", "c.json": '{"schema":"keyholder-report/1"}' });
    writeFileSync(join(folder, "d.json"), '{"schema":"keyholder-report/2","verdicts":[]}');
    await assertRun(folder, ["X", "a.json"], 2, "a.json is no report of Keyholder");
    await assertRun(folder, ["X", "b.json"], 2, "b.json is no report of Keyholder");
    await assertRun(folder, ["X", "c.json"], 2, "c.json lacks parts of a keyholder-report/1");
    await assertRun(folder, ["X", "d.json"], 2, "Use a newer Keyholder");
    await assertRun(folder, ["X", "e.json"], 2, "e.json could not be read");
  });

  it("names what was most likely meant", async () => {
    await assertRun(at, ["shop-deploier"], 2, "is shop-deployer meant?");
    await assertRun(at, [], 2, "what");
  });

  it("does not call an answer complete that is not", async () => {
    const broken = tell("chain");
    writeFiles(broken.directory, { ".github/workflows/broken.yml": "on: [push\njobs: {secret" });
    await assertRun(broken.directory, ["shop-deployer"], 2, "so more may break", "job deploy.yml#deploy");
    broken.remove();
  });

  it("teaches, and completes", async () => {
    await assertRun(at, ["--help"], 0, "keyholder scan --format json --output", "Exit codes");
    const { out } = await keyholder(at, ["completion", "bash"]);
    assert.match(out, /impact\) words="[^"]*--format/);
  });
});
