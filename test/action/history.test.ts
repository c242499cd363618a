import assert from "node:assert/strict";
import { join } from "node:path";
import { defaultLimits } from "../../action/options.ts";
import { run } from "../../action/run.ts";
import { counts } from "../../shared/model/verdict.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { githubToken, storyDay } from "../stories.ts";

const secret = (name: string): string => `token = "${githubToken("ghp_", name)}"\n`;

interface Expected {
  /** Places, with `@` and the number of the commit for what is gone again. */
  readonly found?: string;
  readonly net?: true;
}

/** Each step is a commit, a text of `""` a deletion; what counts at the end of them. */
async function assertFound(
  steps: readonly Readonly<Record<string, string>>[],
  { found = "", net }: Expected,
  base: Readonly<Record<string, string>> = { a: "a\n" },
  { depth, maxFindings = defaultLimits.maxFindings }: { depth?: number; maxFindings?: number } = {},
): Promise<void> {
  const origin = repositoryOf(base);
  git(origin, "checkout", "-qb", "topic");
  const commits = steps.map((files) => {
    for (const [path, text] of Object.entries(files))
      if (text === "") git(origin, "rm", "-q", path);
      else writeFiles(origin, { [path]: text });
    return commitAll(origin);
  });
  let cwd = origin;
  if (depth !== undefined) {
    const folder = temporaryFolder();
    git(folder, "clone", "-q", `--depth=${depth}`, "--no-single-branch", `file://${origin}`, "clone");
    cwd = join(folder, "clone");
  }
  const report = await run({
    paths: [],
    cwd,
    since: { since: depth === undefined ? "main" : "HEAD~1" },
    allowances: true,
    ignore: true,
    today: storyDay,
    ...defaultLimits,
    maxFindings,
    fingerprintKeys: [],
  });
  const told = report.verdicts.filter(counts).map(({ finding }) => {
    const at = finding.kind === "exposed-secret" && finding.commit !== undefined ? finding.commit : undefined;
    return `${finding.path}:${finding.start.line}${at === undefined ? "" : `@${commits.indexOf(at) + 1}`}`;
  });
  assert.equal(told.sort().join(" "), found, JSON.stringify(steps));
  assert.equal(report.comparison?.net, net);
}

describe("the history of a change", () => {
  it("holds what came and went again", async () => {
    await assertFound([{ fresh: secret("one") }, { fresh: "" }], { found: "fresh:1@1" });
    await assertFound([{ a: `x\n${secret("one")}` }, { a: "b\n" }], { found: "a:2@1" });
    await assertFound([{ a: secret("one") }, { a: secret("two") }, { a: secret("three") }], {
      found: "a:1 a:1@1 a:1@2",
    });
  });

  it("tells nothing twice, and nothing that the base holds", async () => {
    await assertFound([{ fresh: secret("one") }, { b: "b\n" }], { found: "fresh:1" });
    await assertFound([{ fresh: secret("one") }, { fresh: "", moved: secret("one") }], { found: "moved:1" });
    await assertFound([{ a: "b\n" }, { a: secret("one") }], {}, { a: secret("one") });
    await assertFound([{ a: `${secret("one")}x\n` }, { a: "b\n" }], {}, { a: secret("one") });
    await assertFound([{ b: "b\n" }, { c: "c\n" }], {});
  });

  it("leaves out what the policy leaves out", async () => {
    const base = { ".keyholder/policy.yml": "apiVersion: keyholder/v1\nkind: Policy\nexclude: [src/**]\n" };
    await assertFound([{ "src/x": secret("one") }, { "src/x": "" }], {}, base);
    const twice = { "lib/x": secret("one"), "src/x": secret("one") };
    await assertFound(
      [{ "src/x": secret("one") }, { "src/x": "" }, twice, { "lib/x": "", "src/x": "" }],
      { found: "lib/x:1@3" },
      base,
    );
    const sooner = [{ "lib/x": secret("one") }, { "lib/x": "" }, { "src/x": secret("one") }, { "src/x": "" }];
    await assertFound(sooner, { found: "lib/x:1@1" }, base);
  });

  it("is said to be missing where the clone lacks it", async () => {
    await assertFound(
      [{ fresh: secret("one") }, { fresh: "" }, { c: "c\n" }],
      { net: true },
      { a: "a\n" },
      { depth: 2 },
    );
  });

  it("is said to be missing from where the list is full", async () => {
    const steps = ["one", "two", "three"].map((name) => ({ a: secret(name) }));
    await assertFound([...steps, { a: "" }], { found: "a:1@2 a:1@3", net: true }, { b: "b\n" }, { maxFindings: 2 });
  });
});
