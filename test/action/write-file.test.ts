import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../action/write-file.ts";
import { git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";
import { secrets } from "../register/listings.ts";
import { keyholder } from "./doors.ts";

const path = ".keyholder/register.yml";
const before = "identities: []\n";

function folderWith(text?: string): string {
  const folder = temporaryFolder();
  if (text !== undefined) writeFiles(folder, { [path]: text });
  return folder;
}

/** What stands in the folder, drafts too. */
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();

/** Whoever runs the tests as root may write everywhere, and steps down for a moment. */
function asNobody(work: () => void): void {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("a file that is replaced", () => {
  function assertLeft(folder: string, expected: string | undefined, said: RegExp, known: string | undefined): void {
    const there = files(folder);
    assert.throws(() => replaceFile(folder, path, known, "identities: [a]\n"), { name: "UserError", message: said });
    if (expected !== undefined) assert.equal(readFileSync(join(folder, path), "utf8"), expected);
    assert.deepEqual(files(folder), there, "no draft is left");
  }

  it("begins where there was none, and takes the place of what was read", () => {
    const folder = folderWith();
    replaceFile(folder, path, undefined, before);
    chmodSync(join(folder, path), 0o640);
    replaceFile(folder, path, before, "identities:\n");
    assert.equal(readFileSync(join(folder, path), "utf8"), "identities:\n");
    assert.deepEqual(files(folder), [".keyholder", path]);
  });

  it("keeps its byte order mark, and stays as it is where it is no UTF-8", () => {
    const marked = folderWith(`\uFEFF${before}`);
    replaceFile(marked, path, before, "identities:\n");
    assert.equal(readFileSync(join(marked, path), "utf8"), "\uFEFFidentities:\n");
    const latin = folderWith();
    writeFiles(latin, { [path]: Buffer.from([0x23, 0xe4, 0x0a]) });
    assertLeft(latin, undefined, /register\.yml is no UTF-8, and is left alone\. Save it as UTF-8/, "#\uFFFD\n");
  });

  it("stays as it is where somebody else was faster", () => {
    assertLeft(folderWith("theirs\n"), "theirs\n", /changed meanwhile/, before);
    assertLeft(folderWith("theirs\n"), "theirs\n", /changed meanwhile/, undefined);
    const removed = temporaryFolder();
    writeFiles(removed, { ".keyholder/policy.yml": "" });
    assertLeft(removed, undefined, /changed meanwhile/, before);
  });

  it("says why it cannot be written, and what to do", function () {
    const inTheWay = temporaryFolder();
    writeFileSync(join(inTheWay, ".keyholder"), "a file");
    assertLeft(
      inTheWay,
      undefined,
      /^\.keyholder\/register\.yml could not be written\. A file stands where a folder/,
      undefined,
    );
    if (process.platform === "win32") return this.skip();
    for (const known of [before, undefined]) {
      const folder = folderWith(known);
      const closed = join(folder, known === undefined ? "." : ".keyholder");
      chmodSync(folder, 0o755);
      chmodSync(closed, 0o555);
      asNobody(() => assertLeft(folder, known, /could not be written\. You may not write there/, known));
      chmodSync(closed, 0o755);
    }
  });

  it("is never half written, though the disk be full", function () {
    if (process.platform === "win32") return this.skip();
    const folder = folderWith(before);
    const module = new URL("../../action/write-file.ts", import.meta.url).href;
    const write = `import(${JSON.stringify(module)}).then(({ replaceFile }) => replaceFile(process.cwd(), ${JSON.stringify(path)}, ${JSON.stringify(before)}, "x".repeat(100_000)))`;
    // The most that a file may hold here stands in for the most that a disk may.
    const { status, stderr } = spawnSync("sh", ["-c", 'ulimit -f 8 && exec "$0" -e "$1"', process.execPath, write], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.notEqual(status, 0);
    assert.match(stderr, /could not be written.*the disk is not full/);
    assert.equal(readFileSync(join(folder, path), "utf8"), before);
    assert.deepEqual(files(folder), [".keyholder", path]);
    assert.ok(!existsSync(join(folder, "core")));
  });
});

describe("a command that cannot write", () => {
  const workflow =
    "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        env:\n          A_TOKEN: ${{ secrets.A_TOKEN }}\n";
  const place = ".github/workflows/a.yml:8";
  const tree = repositoryOf({ [place.slice(0, -2)]: workflow, "list.json": secrets, ".keyholder": "a file" });

  async function assertRefused(line: string, file: string): Promise<void> {
    const { code, out, err } = await keyholder(tree, line.split(" "));
    assert.equal(code, 2, `${line}\n${out}${err}`);
    assert.ok(
      err.includes(`${file} could not be written. A file stands where a folder on the way to it should be`),
      err,
    );
    assert.equal(git(tree, "status", "--porcelain", "--ignored"), "", line);
  }

  for (const [line, file] of [
    [`register add ${place}`, path],
    ["register init", path],
    ["register import list.json --yes", path],
    [`exception add ${place} --rule unowned --until 2026-12-01 --approved-by @a --reason why`, ".keyholder/policy.yml"],
    ["scan --write-baseline", ".keyholder/baseline.json"],
    ["scan --output list.json/report", "list.json/report"],
    ["scan --report sarif=list.json/report", "list.json/report"],
    [`contain ${place} --evidence list.json/case`, "list.json/case"],
  ] as const)
    it(line, () => assertRefused(line, file));
});
