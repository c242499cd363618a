import assert from "node:assert/strict";
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findChanges } from "../../action/changes.ts";
import type { Changes, Since } from "../../action/changes.ts";
import { openRepository } from "../../shared/node/repository.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "../node/temporary.ts";

async function changesIn(folder: string, since: Since): Promise<Changes> {
  const repository = await openRepository(folder);
  assert.ok(repository);
  return findChanges(repository, since);
}

/** One word for each changed file: `path:status`, with `<old` when the base has it elsewhere. */
async function assertChanges(folder: string, since: Since, expected: string): Promise<Changes> {
  const changes = await changesIn(folder, since);
  const words = changes.changed.map(
    ({ path, basePath, status }) =>
      `${path}:${status}${basePath === undefined || basePath === path ? "" : `<${basePath}`}`,
  );
  assert.equal(words.join(" "), expected);
  return changes;
}

/** The text as the change has it, or why there is none. */
async function headOf(changes: Changes, path: string): Promise<string> {
  const file = await changes.readHead(path, 1_000_000);
  return "text" in file ? file.text : file.why;
}

const long = (word: string): string => Array.from({ length: 30 }, (_, line) => `${word} ${line}\n`).join("");

describe("findChanges", () => {
  it("sees commits, the index, the working tree and new files together", async () => {
    const folder = repositoryOf({ a: "a", b: "b", c: "c", d: "d", same: "s" });
    const base = git(folder, "rev-parse", "HEAD");
    writeFiles(folder, { a: "a2", added: "x" });
    commitAll(folder);
    writeFiles(folder, { b: "b2" });
    git(folder, "add", "b");
    writeFiles(folder, { c: "c2", fresh: "f", a: "a3" });
    rmSync(join(folder, "d"));
    const changes = await assertChanges(
      folder,
      { since: base },
      "a:modified added:added b:modified c:modified d:deleted fresh:added",
    );
    assert.equal(changes.base, base);
    assert.equal(changes.staged, false);
    assert.deepEqual([await changes.readBase("a"), await headOf(changes, "a")], ["a", "a3"]);
    assert.deepEqual([await changes.readBase("c"), await headOf(changes, "c")], ["c", "c2"]);
    assert.deepEqual([await changes.readBase("d"), await headOf(changes, "d")], ["d", "vanished"]);
    assert.deepEqual([await changes.readBase("fresh"), await headOf(changes, "fresh")], [undefined, "f"]);
    assert.deepEqual([await changes.readBase("same"), await headOf(changes, "same")], ["s", "s"]);
    assert.equal(await changes.readBase("nowhere"), undefined);
  });

  it("follows renames, also those that git was not told of", async () => {
    const folder = repositoryOf({ old: long("x"), plain: long("y"), edited: long("z") });
    const base = git(folder, "rev-parse", "HEAD");
    git(folder, "mv", "old", "sub-new");
    writeFiles(folder, { "sub-new": `${long("x")}more\n` });
    commitAll(folder);
    renameSync(join(folder, "plain"), join(folder, "moved"));
    const changes = await assertChanges(folder, { since: base }, "moved:renamed<plain sub-new:renamed<old");
    assert.equal(await changes.readBase("sub-new"), long("x"));
    assert.equal(await changes.readBase("moved"), long("y"));
  });

  it("leaves out what the other side did", async () => {
    const folder = repositoryOf({ a: "a" });
    git(folder, "checkout", "-q", "-b", "topic");
    writeFiles(folder, { mine: "m" });
    commitAll(folder);
    git(folder, "checkout", "-q", "main");
    writeFiles(folder, { theirs: "t" });
    commitAll(folder);
    git(folder, "checkout", "-q", "topic");
    await assertChanges(folder, { since: "main" }, "mine:added");
    git(folder, "merge", "-q", "main", "-m", "merge");
    await assertChanges(folder, { since: "main" }, "mine:added");
  });

  it("reads what is staged from the index", async () => {
    const folder = repositoryOf({ a: "a", b: "b", c: "c" });
    writeFiles(folder, { a: "staged", n: "new" });
    git(folder, "add", "a", "n");
    writeFiles(folder, { a: "edited after", b: "not staged", u: "untracked" });
    git(folder, "rm", "-q", "c");
    const changes = await assertChanges(folder, { staged: true }, "a:modified c:deleted n:added");
    assert.equal(changes.staged, true);
    assert.equal(changes.base, git(folder, "rev-parse", "HEAD"));
    assert.deepEqual([await changes.readBase("a"), await headOf(changes, "a")], ["a", "staged"]);
    assert.equal(await headOf(changes, "c"), "vanished");
    assert.deepEqual([await changes.readBase("b"), await headOf(changes, "b")], ["b", "b"]);
  });

  it("reads many files in any order", async () => {
    const names = Array.from({ length: 450 }, (_, index) => `f${index}`);
    const folder = repositoryOf(Object.fromEntries(names.map((name) => [name, `old ${name}`])));
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, `new ${name}`])));
    git(folder, "add", "-A");
    const changes = await changesIn(folder, { staged: true });
    for (const name of [...names, "f3", "f449", "f0"]) {
      assert.equal(await changes.readBase(name), `old ${name}`);
      assert.equal(await headOf(changes, name), `new ${name}`);
    }
  });

  it("works before the first commit", async () => {
    const folder = temporaryFolder();
    git(folder, "init", "-q");
    writeFiles(folder, { a: "a" });
    git(folder, "add", "a");
    const changes = await assertChanges(folder, { staged: true }, "a:added");
    assert.equal(await headOf(changes, "a"), "a");
    assert.equal(await changes.readBase("a"), undefined);
  });

  it("notes links and submodules apart, and leaves alone what is undone", async () => {
    const folder = repositoryOf({ a: "a", file: "f" });
    symlinkSync("a", join(folder, "old"));
    symlinkSync("a", join(folder, "kept"));
    symlinkSync("a", join(folder, "turns"));
    commitAll(folder);
    const base = git(folder, "rev-parse", "HEAD");
    const assertNoFiles = ({ noFiles }: Changes, expected: string): void =>
      assert.equal([...noFiles].map(([path, what]) => `${path}:${what ?? "gone"}`).join(" "), expected);
    symlinkSync("a", join(folder, "link"));
    for (const path of ["file", "old", "turns"]) rmSync(join(folder, path));
    symlinkSync("a", join(folder, "file"));
    writeFiles(folder, { turns: "t" });
    git(folder, "clone", "-q", folder, "module");
    const open = await assertChanges(folder, { since: base }, "file:deleted link:added turns:added");
    assertNoFiles(open, "file:symlink old:gone turns:gone module:submodule");
    git(folder, "add", "-A");
    for (const since of [{ since: base }, { staged: true }] as const) {
      const changes = await assertChanges(folder, since, "file:deleted turns:added");
      assertNoFiles(changes, "file:symlink old:gone link:symlink module:submodule turns:gone");
    }
    writeFiles(folder, { gone: "g" });
    git(folder, "add", "gone");
    rmSync(join(folder, "gone"));
    await assertChanges(folder, { since: base }, "file:deleted turns:added");
  });

  it("reads paths of every kind", async () => {
    const folder = repositoryOf({ x: "x" });
    writeFiles(folder, { "a b": "1", 'é\t"q"': "2", "line\nbreak": "3", "-dash": "4", ":colon": "5" });
    commitAll(folder);
    writeFiles(folder, { "line\nbreak": "edited", "-dash": "edited" });
    const changes = await changesIn(folder, { since: "HEAD" });
    assert.deepEqual(
      changes.changed.map(({ path }) => path),
      ["-dash", "line\nbreak"],
    );
    assert.equal(await changes.readBase("line\nbreak"), "3");
    assert.equal(await changes.readBase("-dash"), "4");
    const staged = await changesIn(folder, { staged: true });
    assert.deepEqual([await headOf(staged, "-dash"), await headOf(staged, "line\nbreak")], ["4", "unreadable"]);
  });

  it("compares what is in conflict with the base, not with our side", async () => {
    const folder = repositoryOf({ a: "base\n" });
    const base = git(folder, "rev-parse", "HEAD");
    git(folder, "checkout", "-q", "-b", "theirs");
    writeFiles(folder, { a: "theirs\n", both: "theirs\n" });
    commitAll(folder);
    git(folder, "checkout", "-q", "main");
    writeFiles(folder, { a: "ours\n", both: "ours\n" });
    commitAll(folder);
    assert.throws(() => git(folder, "merge", "-q", "theirs"));
    const changes = await assertChanges(folder, { since: base }, "a:modified both:added");
    assert.deepEqual([await changes.readBase("a"), await changes.readBase("both")], ["base\n", undefined]);
    assert.match(await headOf(changes, "a"), /ours[^]*theirs/);
    const staged = await assertChanges(folder, { staged: true }, "a:modified both:modified");
    assert.equal(await headOf(staged, "a"), "vanished");
  });
});
