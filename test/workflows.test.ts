import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { starterWorkflow } from "../action/starter.ts";
import { loadValidator } from "../shared/pipelines/github-actions/validate.ts";
import { parseYaml } from "../shared/text/yaml.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(import.meta.dirname, "../.github/workflows");
const texts = new Map([
  ...readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
  ["what init writes", starterWorkflow(`keyholder/keyholder@${"0".repeat(40)} # v0.1.0`)],
]);

describe("our own workflows", () => {
  it("are held against rules that tell a fault", async () => {
    const text = "on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ rum: echo }]\n";
    const { root } = parseYaml({ path: "a.yml", text });
    assert.ok(root && (await loadValidator()).workflow(text, root).length > 0);
  });

  for (const [name, text] of texts) {
    const { permissions, jobs } = load(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);

    it(`are taken by GitHub's own rules: ${name}`, async () => {
      const { root, problems } = parseYaml({ path: name, text });
      assert.ok(root);
      assert.deepEqual([problems, (await loadValidator()).workflow(text, root)], [[], []]);
    });

    it(`call others at a commit, with the version that it is: ${name}`, () => {
      for (const [line, action = ""] of text.matchAll(/^.*\buses: (\S+).*$/gm))
        if (!action.startsWith("./")) assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it(`may do no more than they need, for no longer: ${name}`, () => {
      assert.ok(permissions, "permissions stand at the top");
      if (name !== "what init writes")
        assert.ok(
          Object.values(permissions).every((one) => one === "read"),
          "what writes stands with its job",
        );
      for (const [id, job] of Object.entries(jobs)) assert.ok(job["timeout-minutes"], id);
      for (const { uses, with: given } of steps)
        if (uses?.startsWith("actions/checkout@")) assert.equal(given?.["persist-credentials"], false);
    });

    it(`put nothing into a script that somebody else has written: ${name}`, () => {
      for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/);
      assert.doesNotMatch(text, /pull_request_target|workflow_run/);
    });
  }
});
