import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UserError } from "./user-error.ts";

/**
 * A repository's configuration can name programs; nothing here may run one, nor reach the network. Nor may it have git
 * take less note of edits.
 */
const safeguards = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "core.checkStat=default",
  "core.trustctime=true",
].flatMap((setting) => ["-c", setting]);

/**
 * Nor may git write, ask, or fetch what a partial clone lacks. Paths are meant as they stand, and its messages are matched
 * in English.
 */
const quiet = {
  GIT_LITERAL_PATHSPECS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** The only commands that were seen to run nothing a repository's configuration names. */
type SafeCommand =
  | "cat-file"
  | "check-attr"
  | "config"
  | "diff-files"
  | "diff-index"
  | "diff-tree"
  | "ls-files"
  | "ls-tree"
  | "merge-base"
  | "rev-list"
  | "rev-parse";

export interface Repository {
  /** Absolute, with the system's separators. */
  readonly root: string;
  readonly run: (command: SafeCommand, args: readonly string[], input?: string) => Promise<GitOutput>;
}

interface GitOutput {
  readonly status: number;
  readonly bytes: Buffer;
  /** Git's own words: to tell failures apart, never to be shown, since they quote names of the repository. */
  readonly complaint: string;
}

/** The repository a folder lies in; `undefined` when it lies in none. */
export async function openRepository(directory: string): Promise<Repository | undefined> {
  const run = runner(directory, []);
  const filters = insideRepository(directory) ? filtersOf(run) : undefined;
  filters?.catch(() => {}); // Heard of where it is awaited.
  const { status, bytes, complaint } = await run("rev-parse", ["--is-bare-repository", "--show-toplevel"]).catch(
    (error: unknown) => {
      if (isMissing(error) && !insideRepository(directory))
        return { status: 128, bytes: Buffer.of(), complaint: "not a git repository" };
      throw isMissing(error)
        ? new UserError("This is a git repository, but git was not found. Install git, or put it on the PATH.")
        : error;
    },
  );
  const [bare, root] = bytes.toString("utf8").split("\n");
  if (status === 0 && root !== undefined && root !== "") {
    const absolute = resolve(root);
    return { root: absolute, run: runner(absolute, await (filters ?? filtersOf(run))) };
  }
  if (bare === "true")
    throw new UserError("This is a bare repository, which has no files to scan. Clone it and scan the clone.");
  if (complaint.includes("dubious ownership"))
    throw new UserError(
      "Git does not trust this repository because another user owns it. If you do, run: git config --global --add safe.directory <folder>",
    );
  if (complaint.includes("not a git repository") || complaint.includes("must be run in a work tree")) return undefined;
  throw new UserError("Git could not open this repository. Run git status in it to see what is wrong.");
}

/** Output that `-z` ends with a NUL each. */
export async function listRecords(
  repository: Repository,
  command: SafeCommand,
  args: readonly string[],
  input?: string,
): Promise<readonly string[]> {
  return (await askForRecords(repository, command, args, input)).records;
}

/** The same, with what git complained of. */
export async function askForRecords(
  repository: Repository,
  command: SafeCommand,
  args: readonly string[],
  input?: string,
): Promise<{ readonly records: readonly string[]; readonly complaint: string }> {
  const { status, bytes, complaint } = await repository.run(command, args, input);
  if (status !== 0)
    throw new UserError("Git could not list this repository's files. Run git status in it to see what is wrong.");
  return { records: bytes.toString("utf8").split("\0").slice(0, -1), complaint };
}

export function firstLine(bytes: Buffer): string {
  return bytes.toString("utf8").split("\n", 1)[0] ?? "";
}

function insideRepository(directory: string): boolean {
  const parent = dirname(directory);
  return existsSync(join(directory, ".git")) || (parent !== directory && insideRepository(parent));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/**
 * To tell whether a file that changed within the index's own second is an edit, git hands it to the clean filter, which
 * is a program. An empty setting takes a filter away; then such a file counts as edited, which does no harm here.
 * https://git-scm.com/docs/racy-git
 */
async function filtersOf(run: Repository["run"]): Promise<readonly string[]> {
  const { bytes } = await run("config", ["-z", "--name-only", "--get-regexp", "^filter\\."]);
  const names = bytes.toString("utf8").split("\0").slice(0, -1);
  return [...new Set(names.map((name) => name.slice(0, name.lastIndexOf("."))))];
}

/** Settings by environment, since a name in `-c name=value` ends at the first `=`, which a filter's name may hold. */
function withoutFilters(filters: readonly string[]): NodeJS.ProcessEnv {
  const settings = filters.flatMap((filter) => [
    ...["clean", "smudge", "process"].map((program) => [`${filter}.${program}`, ""] as const),
    [`${filter}.required`, "false"] as const,
  ]);
  const present = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
  const entries = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${present + index}`, key],
    [`GIT_CONFIG_VALUE_${present + index}`, value],
  ]);
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(present + settings.length) };
}

function runner(cwd: string, filters: readonly string[]): Repository["run"] {
  const env = { ...process.env, ...quiet, ...withoutFilters(filters) };
  return (command, args, input = "") =>
    new Promise((done, fail) => {
      const git = spawn("git", [...safeguards, command, ...args], { cwd, env, windowsHide: true });
      const output: Buffer[] = [];
      const complaint: Buffer[] = [];
      git.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      git.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
      git.on("error", fail);
      git.on("close", (status) => {
        done({
          status: status ?? 1,
          bytes: Buffer.concat(output),
          complaint: Buffer.concat(complaint).toString("utf8"),
        });
      });
      // A git that ends early closes its input; its status tells why.
      git.stdin.on("error", () => {});
      git.stdin.end(input);
    });
}
