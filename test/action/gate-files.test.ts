import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { findChanges } from "../../action/changes.ts";
import { listGateFiles, type Gate } from "../../action/gate-files.ts";
import { openRepository } from "../../shared/node/repository.ts";
import { commitAll, git, repositoryOf, writeFiles } from "../node/temporary.ts";

type Files = Readonly<Record<string, string>>;

const check = ".github/workflows/check.yml";
const reused = ".github/workflows/reused.yml";
const gate: Gate = { workflow: check, action: "keyholder/keyholder" };

const steps = (...uses: readonly string[]): string =>
  `on: pull_request\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join("")}`;
const job = (uses: string): string => `on: pull_request\njobs:\n  a:\n    uses: ${uses}\n`;
const composite = (...uses: readonly string[]): string =>
  `runs:\n  using: composite\n  steps:\n${uses.map((one) => `    - uses: ${one}\n`).join("")}`;

/** A gate that calls a workflow, which calls an action, which calls another. */
const base: Files = {
  [check]: job(`./${reused}`),
  [reused]: steps("actions/checkout@v5", "./.github/actions/outer/"),
  ".github/actions/outer/action.yml": composite("./tools/inner"),
  "tools/inner/action.yaml": "runs: { using: node24, main: main.js }\n",
  "tools/inner/main.js": "//\n",
  "tools/other.js": "//\n",
  ".github/workflows/other.yml": steps("actions/checkout@v5"),
  ".github/workflows/queue.yml": steps("Keyholder/keyholder@v0"),
};

interface Edit {
  readonly files?: Files;
  readonly removed?: readonly string[];
  readonly also?: (folder: string) => void;
  readonly base?: Files;
  readonly gate?: Gate;
}

async function assertListed({ files = {}, removed = [], also, ...given }: Edit, ...expected: readonly string[]) {
  const folder = repositoryOf({ ...base, ...given.base });
  if (removed.length > 0) git(folder, "rm", "-q", ...removed);
  writeFiles(folder, files);
  also?.(folder);
  commitAll(folder);
  const repository = await openRepository(folder);
  assert.ok(repository);
  const changes = await findChanges(repository, { since: "HEAD~1" });
  const listed = await listGateFiles(changes, given.gate ?? gate);
  assert.deepEqual([...listed].toSorted(), expected, JSON.stringify({ files, removed }));
}

describe("the files that make up a gate", () => {
  it("are its workflow, and what that calls of the same repository", async () => {
    await assertListed({ files: { [check]: "on: []\n" } }, check);
    await assertListed({ files: { [reused]: steps("actions/checkout@v5") } }, reused);
    await assertListed(
      { files: { ".github/actions/outer/action.yml": composite() } },
      ".github/actions/outer/action.yml",
    );
    await assertListed({ files: { "tools/inner/main.js": "process.exit(0)\n" } }, "tools/inner/main.js");
    await assertListed({ files: { "tools/inner/more/x.js": "1\n" } }, "tools/inner/more/x.js");
  });

  it("are nothing else", async () => {
    await assertListed({ files: { "tools/other.js": "1\n", ".github/workflows/other.yml": steps() } });
    await assertListed({ files: { [reused]: steps() }, gate: {} });
    await assertListed({});
  });

  it("are there though the change takes them away, moves them or puts a link in their place", async () => {
    await assertListed({ removed: [check] }, check);
    await assertListed({ removed: ["tools/inner/main.js"] }, "tools/inner/main.js");
    await assertListed({ also: (folder) => void git(folder, "mv", reused, "reused.yml") }, reused);
    await assertListed(
      {
        removed: ["tools/inner/main.js"],
        also: (folder) => symlinkSync("../other.js", join(folder, "tools/inner/main.js")),
      },
      "tools/inner/main.js",
    );
  });

  it("are every workflow that called the action before", async () => {
    const queue = ".github/workflows/queue.yml";
    await assertListed({ removed: [queue] }, queue);
    await assertListed({ files: { [queue]: steps() } }, queue);
    await assertListed({ also: (folder) => void git(folder, "mv", queue, "queue.txt") }, queue);
    await assertListed({ files: { [queue]: steps() }, gate: { workflow: check } });
  });

  it("are beside an action's program where it is the whole repository", async () => {
    const own = {
      [check]: steps("./"),
      "action.yml": "runs: { using: node24, main: dist/main.js }\n",
      "dist/main.js": "",
    };
    await assertListed({ base: own, files: { "dist/chunk.js": "1\n", "src/a.ts": "1\n" } }, "dist/chunk.js");
    await assertListed({ base: own, files: { "action.yml": "runs: { using: node24, main: a.js }\n" } }, "action.yml");
  });

  it("are found whatever stands in them, and in a circle too", async () => {
    await assertListed({ files: { [check]: "jobs: [\n" } }, check);
    await assertListed({ files: { [check]: "jobs: { a: 1, b: { steps: { uses: 1 } } }\nruns: []\n" } }, check);
    await assertListed({ files: { [reused]: job(`./${reused}`) } }, reused);
    await assertListed({ files: { [reused]: steps("./nowhere", "./../out", "./") } }, reused);
    const many = Array.from({ length: 500 }, (_, n) => `./a${n}`);
    await assertListed({ files: { [reused]: steps(...many), "a1/x": "", "a499/x": "" } }, reused, "a1/x");
  });
});
