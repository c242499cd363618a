import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { starterWorkflow, workflowPath } from "../../action/starter.ts";
import type { Report } from "../../shared/model/report.ts";
import { counts } from "../../shared/model/verdict.ts";
import { commitAll, git, repositoryOf, writeFiles } from "../node/temporary.ts";
import { githubToken } from "../stories.ts";
import { keyholder } from "./doors.ts";
import { mergeOf } from "./pull-request.ts";
import { runStep } from "./runner.ts";

const workflow = (name: string): string => `on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release
        env:
          TOKEN: \${{ secrets.${name} }}
`;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const register = ".keyholder/register.yml";

/** A repository that nobody looked at for years. */
const old: Readonly<Record<string, string>> = {
  ...Object.fromEntries(upTo(40).map((n) => [`.github/workflows/old-${n}.yml`, workflow(`OLD_TOKEN_${n}`)])),
  ...Object.fromEntries(upTo(300).map((n) => [`src/old-${n}.ts`, `const t = "${githubToken("ghp_", `old ${n}`)}";\n`])),
  ".github/CODEOWNERS": "* @acme/everybody\n/.keyholder/ @acme/security\n",
};

/** Judges the branch one stands on as its pull request is judged; gives what counts: credentials with their decisions. */
async function judge(folder: string, code: 0 | 1): Promise<readonly string[]> {
  const answer = await keyholder(folder, ["scan", "--changed-since", "main", "--format", "json"]);
  assert.equal(answer.code, code, answer.out.slice(0, 2000) + answer.err);
  const { verdicts } = JSON.parse(answer.out) as Report;
  return verdicts.filter(counts).map(({ finding, decision, owner }) => `${finding.name} ${decision} ${owner.status}`);
}

async function run(folder: string, ...args: readonly string[]): Promise<void> {
  const answer = await keyholder(folder, args);
  assert.equal(answer.code, 0, answer.out + answer.err);
}

function merge(folder: string, branch: string): void {
  commitAll(folder);
  git(folder, "checkout", "-q", "main");
  git(folder, "merge", "-q", branch);
}

describe("a repository with old findings", () => {
  it("is not blocked by them where nothing but the Action comes", () => {
    const { workspace, payload, base } = mergeOf(old, { [workflowPath]: starterWorkflow("keyholder/keyholder@v0") });
    const assertPasses = (event: string, told: unknown): void => {
      const { code, stdout, outputs } = runStep({ workspace, event, payload: told, with: { token: "" } });
      assert.deepEqual([code, outputs["decision"], outputs["blocked"]], [0, "allow", "0"], stdout);
    };
    assertPasses("pull_request", payload);
    assertPasses("merge_group", { merge_group: { base_sha: base } });
    assertPasses("push", { before: base });
  });

  it("has its first pull requests judged by what they introduce alone", async () => {
    const folder = repositoryOf(old);

    git(folder, "checkout", "-qb", "install");
    await run(folder, "init");
    commitAll(folder);
    assert.deepEqual(await judge(folder, 0), []);
    merge(folder, "install");

    git(folder, "checkout", "-qb", "harmless");
    writeFiles(folder, { "src/old-1.ts": `// touched\n${old["src/old-1.ts"]}`, "README.md": "# Shop\n" });
    commitAll(folder);
    assert.deepEqual(await judge(folder, 0), []);
    merge(folder, "harmless");

    git(folder, "checkout", "-qb", "unowned");
    writeFiles(folder, { ".github/workflows/new.yml": workflow("NEW_TOKEN") });
    commitAll(folder);
    assert.deepEqual(await judge(folder, 1), ["NEW_TOKEN block unknown"]);

    await run(
      folder,
      "register",
      "add",
      ".github/workflows/new.yml:8",
      "--business",
      "@dana",
      "--steward",
      "@acme/web",
    );
    const text = readFileSync(join(folder, register), "utf8");
    const entry = text.indexOf("- id: new-token");
    const confirmed = text.slice(entry).replace("state: proposed", "state: active");
    writeFileSync(join(folder, register), text.slice(0, entry) + confirmed);
    commitAll(folder);
    assert.deepEqual(await judge(folder, 1), ["NEW_TOKEN block pending"], "a change cannot vouch for itself");

    git(folder, "checkout", "-qb", "registering", "main");
    git(folder, "checkout", "unowned", "--", register);
    commitAll(folder);
    assert.deepEqual(await judge(folder, 0), []);
    merge(folder, "registering");

    git(folder, "checkout", "-q", "unowned");
    git(folder, "merge", "-q", "main");
    assert.deepEqual(await judge(folder, 0), ["NEW_TOKEN warn known"]);
  });
});
