import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { findChanges } from "../../action/changes.ts";
import { findRoot, listFiles } from "../../shared/node/files.ts";
import { originOf } from "../../shared/node/remote.ts";
import { openRepository, type Repository } from "../../shared/node/repository.ts";
import { headCommit, mergeBase } from "../../shared/node/revisions.ts";
import { listIndex, listUnchanged, listUntracked, readBlobs, showAt } from "../../shared/node/tracked-files.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "./temporary.ts";

async function open(folder: string): Promise<Repository> {
  const repository = await openRepository(folder);
  assert.ok(repository);
  return repository;
}

async function assertRefused(work: Promise<unknown>, words: RegExp): Promise<void> {
  await assert.rejects(work, (error) => error instanceof UserError && words.test(error.message));
}

describe("listUnchanged", () => {
  it("names what stands as the index has it, and nothing that only may", async () => {
    const folder = repositoryOf({ same: "s", edited: "1", touched: "t", assumed: "a", skipped: "k", "a/é": "é" });
    git(folder, "update-index", "--assume-unchanged", "assumed");
    git(folder, "update-index", "--skip-worktree", "skipped");
    git(folder, "config", "core.trustctime", "false");
    const past = new Date(Date.now() - 100_000);
    for (const path of ["same", "a/é", "touched"]) utimesSync(join(folder, path), past, past);
    git(folder, "update-index", "--refresh");
    const before = statSync(join(folder, "touched"));
    // Git notes whole seconds.
    await setTimeout(1100);
    writeFiles(folder, { edited: "2", touched: "T", assumed: "A", skipped: "K", untracked: "u" });
    utimesSync(join(folder, "touched"), before.atime, before.mtime);
    symlinkSync("same", join(folder, "link"));
    git(folder, "add", "link");
    assert.deepEqual(
      [...(await listUnchanged(await open(folder)))],
      ["a/é", "same"].map((path) => [path, git(folder, "rev-parse", `HEAD:${path}`)]),
    );
  });
});

describe("git", () => {
  it("finds the repository a folder lies in", async () => {
    const folder = repositoryOf({ "a/b": "b" });
    assert.equal((await open(join(folder, "a"))).root, folder);
    assert.equal(await openRepository(temporaryFolder()), undefined);
  });

  it("knows HEAD, the origin's name and what the index holds", async () => {
    const folder = repositoryOf({ "a b": "1", "c\nd": "2" });
    const repository = await open(folder);
    assert.equal(await headCommit(repository), git(folder, "rev-parse", "HEAD"));
    assert.equal(await originOf(repository), undefined);
    git(folder, "remote", "add", "origin", "https://user:pass@example.com/acme/web.git");
    assert.deepEqual(await originOf(repository), { host: "example.com", name: "acme/web" });
    assert.deepEqual(
      (await listIndex(repository)).map(({ path }) => path),
      ["a b", "c\nd"],
    );
    const empty = temporaryFolder();
    git(empty, "init", "-q");
    assert.equal(await headCommit(await open(empty)), undefined);
  });

  it("reads blobs in one go, in the order asked", async () => {
    const folder = repositoryOf({ a: "A\n", "b/c": "", d: Buffer.of(0, 10, 255) });
    const repository = await open(folder);
    const names = ["HEAD:d", "HEAD:missing", "HEAD:b/c", "HEAD:b", "bad\nname", "HEAD:a", "HEAD:a"];
    const blobs = await readBlobs(repository, names);
    assert.deepEqual(
      blobs.map((blob) => (blob === undefined ? undefined : [...blob])),
      [[0, 10, 255], undefined, [], undefined, undefined, [65, 10], [65, 10]],
    );
    const shown = await showAt(repository, "HEAD", ["a", "none"]);
    assert.deepEqual([...shown.keys()], ["a"]);
    assert.deepEqual(await readBlobs(repository, []), []);
  });

  it("says of a link or a submodule that it is one, also of what would lie behind it", async () => {
    const folder = repositoryOf({ "real/x": "x", ":odd": "o", "*": "s" });
    symlinkSync("real", join(folder, "link"));
    git(folder, "clone", "-q", folder, "module");
    commitAll(folder);
    const repository = await open(folder);
    const paths = ["real/x", "link", "link/x", "link/y/z", "module/a", "real", "none/x", ":odd", "*", "*/x", ""];
    const shown = await showAt(repository, "HEAD", paths);
    assert.deepEqual(
      [...shown].map(([path, what]) => `${path}:${typeof what === "string" ? what : Buffer.from(what).toString()}`),
      ["real/x:x", "link:symlink", "link/x:symlink", "link/y/z:symlink", "module/a:submodule", ":odd:o", "*:s"],
    );
    const entries = await listIndex(repository, ["link", "module", "*"]);
    assert.deepEqual(
      entries.map(({ path, kind, sparse }) => `${path}:${kind}:${sparse}`),
      ["*:file:false", "link:symlink:false", "module:submodule:false"],
    );
  });

  it("finds where a change began", async () => {
    const folder = repositoryOf({ a: "1" });
    const base = git(folder, "rev-parse", "HEAD");
    git(folder, "checkout", "-q", "-b", "topic");
    writeFiles(folder, { b: "2" });
    commitAll(folder);
    git(folder, "checkout", "-q", "main");
    writeFiles(folder, { c: "3" });
    commitAll(folder);
    git(folder, "checkout", "-q", "topic");
    assert.equal(await mergeBase(await open(folder), "main"), base);
  });

  it("says what is wrong and what to do", async () => {
    const folder = repositoryOf({ a: "1" });
    const repository = await open(folder);
    await assertRefused(mergeBase(repository, "--help"), /dash/);
    await assertRefused(mergeBase(repository, "nowhere"), /does not exist/);
    const bare = temporaryFolder();
    git(bare, "init", "-q", "--bare");
    await assertRefused(openRepository(bare), /bare/);
    git(folder, "checkout", "-q", "--orphan", "other");
    commitAll(folder, "Another beginning");
    await assertRefused(mergeBase(repository, "main"), /no commit in common/);
  });

  it("says how to deepen a shallow clone", async () => {
    const origin = repositoryOf({ a: "1" });
    git(origin, "checkout", "-q", "-b", "topic");
    writeFiles(origin, { a: "2" });
    commitAll(origin);
    git(origin, "checkout", "-q", "main");
    writeFiles(origin, { b: "2" });
    commitAll(origin);
    const clone = temporaryFolder();
    git(clone, "clone", "-q", "--depth=1", "--no-single-branch", "-b", "topic", `file://${origin}`, "work");
    const repository = await open(join(clone, "work"));
    await assertRefused(mergeBase(repository, "origin/main"), /--deepen.*fetch-depth: 0/);
    await assertRefused(mergeBase(repository, "nowhere"), /shallow/);
  });

  it("runs nothing that the repository's configuration names", async () => {
    const encoded = { ".gitattributes": "d.txt working-tree-encoding=IBM037\n" };
    const folder = repositoryOf({ "a.txt": "1", "b.txt": "2", "c.txt": "3", ...encoded });
    const marks = temporaryFolder();
    const program = (name: string): string => {
      const file = join(marks, `${name}.sh`);
      writeFileSync(file, `#!/bin/sh\ntouch ${join(marks, name)}.ran\ncat\n`);
      chmodSync(file, 0o755);
      return file;
    };
    const inner = join(folder, "module");
    git(folder, "clone", "-q", folder, "module");
    git(folder, "add", "module");
    commitAll(folder);
    for (const where of [folder, inner]) {
      for (const [key, name] of Object.entries({
        "core.fsmonitor": "fsmonitor",
        "diff.external": "external",
        "diff.evil.textconv": "textconv",
        "diff.evil.command": "command",
        "filter.evil.clean": "clean",
        "filter.evil.smudge": "smudge",
        "filter.evil.process": "process",
        "filter.a=b.clean": "odd",
        "core.sshCommand": "ssh",
        "core.pager": "pager",
        "core.editor": "editor",
        "credential.helper": "credential",
        "core.askPass": "askpass",
        "remote.origin.uploadpack": "uploadpack",
      }))
        git(where, "config", key, program(name));
      git(where, "config", "remote.origin.url", "ssh://example.invalid/acme/web.git");
      git(where, "config", "core.hooksPath", marks);
      writeFiles(where, {
        ".gitattributes": "*.txt filter=evil diff=evil\nc.txt filter=a=b\n",
        "a.txt": "edited",
        "new.txt": "new",
      });
    }
    for (const hook of ["post-index-change", "pre-commit", "post-checkout", "reference-transaction"]) {
      writeFileSync(join(marks, hook), `#!/bin/sh\ntouch ${join(marks, hook)}.ran\n`);
      chmodSync(join(marks, hook), 0o755);
    }
    const ran = (): readonly string[] => readdirSync(marks).filter((name) => name.endsWith(".ran"));
    const repository = await open(folder);
    await headCommit(repository);
    await originOf(repository);
    await listIndex(repository);
    await listUntracked(repository);
    await listUnchanged(repository);
    await mergeBase(repository, "HEAD~1");
    await showAt(repository, "HEAD", ["a.txt", "missing"]);
    await readBlobs(repository, ["0".repeat(39).concat("1")]);
    await listFiles(await findRoot([folder]), [folder], { maxFileSize: 1e6, exclude: () => false });
    for (const since of [{ since: "HEAD~1" }, { staged: true }] as const) {
      const changes = await findChanges(repository, since);
      for (const { path } of changes.changed) {
        await changes.readBase(path);
        await changes.readHead(path, 1e6);
      }
    }
    assert.deepEqual(ran(), []);
    git(folder, "status");
    assert.ok(ran().length > 0, "the trap works: git status falls into it");
  });

  it("does not write to the repository", async () => {
    const folder = repositoryOf({ a: "1" });
    mkdirSync(join(folder, "sub"));
    writeFiles(folder, { a: "2" });
    const repository = await open(folder);
    const index = join(folder, ".git/index");
    const before = readdirSync(join(folder, ".git")).toSorted();
    await findChanges(repository, { since: "HEAD" });
    await listUntracked(repository);
    assert.deepEqual(readdirSync(join(folder, ".git")).toSorted(), before);
    assert.ok(existsSync(index));
  });
});
