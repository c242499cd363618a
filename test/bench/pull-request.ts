// `node test/bench/pull-request.ts [--write]`: what the bundled Action takes for a pull request, from start to exit, on a
// warm file system: by the size of the repository, and by the size of the change. Nothing here passes or fails. The least
// of several runs; what the machine does beside it shows in the first number, and hardly in the second.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { table, writePart } from "../generated.ts";
import { githubToken } from "../stories.ts";

const action = join(import.meta.dirname, "../../dist/action/main.js");
const runs = 5;
const workflows = 40;
const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", "-c", "gc.auto=0"];
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const pathOf = (n: number): string => `src/${n % 97}/${n % 11}/file-${n}.ts`;

function source(n: number, edit = ""): string {
  const lines = Array.from({ length: 60 }, (_, line) => `export const value${line} = compute(${n}, "${line}");\n`);
  return `${lines.join("")}${edit}`;
}

const workflow = (n: number): string => `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ./deploy ${n}
        env: { TOKEN: '\${{ secrets.TOKEN_${n} }}' }
`;

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** The merge that Actions checks out, of a change to so many files of so many. */
function makePullRequest(files: number, changed: number): { readonly root: string; readonly payload: string } {
  const root = mkdtempSync(join(folder, "repository-"));
  git(root, "init", "-q", "-b", "main");
  for (let n = 0; n < files; n++) write(root, pathOf(n), source(n));
  for (let n = 0; n < workflows; n++) write(root, `.github/workflows/w${n}.yml`, workflow(n));
  git(root, "add", "-A");
  git(root, "commit", "-qm", "Base");
  git(root, "checkout", "-qb", "topic");
  for (let n = 0; n < changed; n++) write(root, pathOf(n), source(n, `export const added = ${n};\n`));
  write(root, pathOf(0), source(0, `const token = "${githubToken("ghp_", "bench")}";\n`));
  git(root, "commit", "-qam", "Change");
  const head = git(root, "rev-parse", "HEAD");
  git(root, "checkout", "-q", "--detach", "main");
  git(root, "merge", "-q", "--no-ff", "-m", "Merge", "topic");
  const payload = join(folder, `${root.slice(folder.length + 1)}.json`);
  writeFileSync(payload, JSON.stringify({ pull_request: { number: 7, head: { sha: head } } }));
  return { root, payload };
}

interface Cost {
  /** Seconds. */
  readonly fromStartToExit: number;
  /** Seconds of all processes, git's too. */
  readonly processor: number;
}

/** The least of several runs; the first one warms and does not count. */
function costOf({ root, payload }: ReturnType<typeof makePullRequest>): Cost {
  const env = {
    ...process.env,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: payload,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    INPUT_TOKEN: "",
  };
  writeFileSync(env.GITHUB_OUTPUT, "");
  writeFileSync(env.GITHUB_STEP_SUMMARY, "");
  const timed = `"$0" "$1" > "$2"; code=$?; times; exit $code`;
  const once = (): Cost => {
    const started = performance.now();
    const args = ["-c", timed, process.execPath, action, join(folder, "log")];
    const { status, stdout } = spawnSync("bash", args, { cwd: root, env, encoding: "utf8" });
    if (status !== 1) throw new Error(stdout);
    // The second line is what the children took: `0m0.654s 0m0.200s`.
    const [, children = ""] = stdout.split("\n");
    const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(
      ([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds),
    );
    return {
      fromStartToExit: (performance.now() - started) / 1000,
      processor: parts.reduce((sum, one) => sum + one, 0),
    };
  };
  once();
  const costs = Array.from({ length: runs }, once);
  const least = (key: keyof Cost): number => Math.min(...costs.map((cost) => cost[key]));
  return { fromStartToExit: least("fromStartToExit"), processor: least("processor") };
}

const cases = [
  [1000, 300],
  [5000, 300],
  [20_000, 300],
  [20_000, 10],
  [20_000, 100],
  [20_000, 1000],
] as const;

const rows: string[][] = [];
for (const [files, changed] of cases) {
  const pull = makePullRequest(files, changed);
  const { fromStartToExit, processor } = costOf(pull);
  const row = [files, changed, `${fromStartToExit.toFixed(2)} s`, `${processor.toFixed(2)} s`].map(String);
  rows.push(row);
  console.log(row.join("\t"));
  rmSync(pull.root, { recursive: true });
}
rmSync(folder, { recursive: true });
if (process.argv.includes("--write"))
  writePart(
    "test/bench/README.md",
    "pull-request",
    table(["files", "changed", "from start to exit", "processor time"], rows),
  );
