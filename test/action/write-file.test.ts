import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../action/write-file.ts";
import { temporaryFolder, writeFiles } from "../node/temporary.ts";

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

  it("stays as it is where somebody else was faster", () => {
    assertLeft(folderWith("theirs\n"), "theirs\n", /changed meanwhile/, before);
    assertLeft(folderWith("theirs\n"), "theirs\n", /changed meanwhile/, undefined);
    const removed = temporaryFolder();
    writeFiles(removed, { ".keyholder/policy.yml": "" });
    assertLeft(removed, undefined, /changed meanwhile/, before);
  });

  it("says where it cannot be written", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".keyholder"), "a file");
    assertLeft(folder, undefined, /could not be written\. Check/, undefined);
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
