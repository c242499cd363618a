import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findRoot, listFiles } from "../../shared/node/files.ts";
import type { Listing } from "../../shared/node/files.ts";
import { UserError } from "../../shared/node/user-error.ts";
import { commitAll, git, repositoryOf, temporaryFolder, writeFiles } from "./temporary.ts";

const options = { maxFileSize: 100, exclude: (path: string) => path.endsWith(".skip") };

async function list(folder: string, ...paths: readonly string[]): Promise<Listing> {
  const full = paths.map((path) => join(folder, path));
  return listFiles(await findRoot(full.length === 0 ? [folder] : full), full, options);
}

async function assertListed(folder: string, paths: readonly string[], files: string, skipped = ""): Promise<void> {
  const listing = await list(folder, ...paths);
  assert.equal(listing.files.map(({ path }) => path).join(" "), files);
  assert.equal(listing.skipped.map(({ path, why }) => `${path}:${why}`).join(" "), skipped);
}

describe("listFiles", () => {
  it("takes what git tracks and what is new, sorted by code unit", async () => {
    const folder = repositoryOf({
      "b.ts": "b",
      "a/é.ts": "é",
      "B.ts": "B",
      ".gitignore": "ignored\n",
      "a-b": "",
      "🔑.ts": "k",
    });
    writeFiles(folder, { "new.ts": "n", ignored: "i" });
    rmSync(join(folder, "b.ts"));
    await assertListed(folder, [], ".gitignore B.ts a-b a/é.ts new.ts 🔑.ts");
    assert.equal((await list(folder)).complete, true);
  });

  it("takes everything but .git where there is no repository", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "b/x": "x", a: "a", "node_modules/p/i.js": "i", ".git-credentials": "c" });
    await assertListed(folder, [], ".git-credentials a b/x node_modules/p/i.js");
    writeFiles(folder, { "sub/.git/config": "c", "sub/y": "y" });
    await assertListed(folder, [], ".git-credentials a b/x node_modules/p/i.js sub/y");
  });

  it("takes only what lies below the paths asked for", async () => {
    const folder = repositoryOf({
      "src/a": "a",
      "src/b/c": "c",
      srcfile: "s",
      other: "o",
      ".gitignore": "node_modules\n",
    });
    writeFiles(folder, { "node_modules/p/index.js": "i" });
    await assertListed(folder, ["src"], "src/a src/b/c");
    await assertListed(folder, ["src/b", "other"], "other src/b/c");
    await assertListed(folder, ["src/a"], "src/a");
    await assertListed(folder, ["node_modules"], "node_modules/p/index.js");
    assert.equal((await list(folder, "src")).complete, false);
  });

  it("names what it leaves out, and why", async () => {
    const folder = repositoryOf({ a: "a", big: "x".repeat(101), "x.skip": "x" });
    const inner = repositoryOf({ inside: "i" });
    git(folder, "submodule", "add", "-q", inner, "module");
    git(folder, "clone", "-q", inner, "nested");
    symlinkSync("a", join(folder, "link"));
    symlinkSync(".", join(folder, "loop"));
    symlinkSync("nowhere", join(folder, "dangling"));
    execFileSync("mkfifo", [join(folder, "fifo")]);
    const skipped =
      "big:oversized dangling:symlink fifo:unreadable link:symlink loop:symlink module:submodule nested:submodule x.skip:excluded";
    await assertListed(folder, [], ".gitmodules a", skipped.replace("fifo:unreadable ", ""));
    rmSync(join(folder, "nested"), { recursive: true });
    rmSync(join(folder, "fifo"));
    commitAll(folder);
    await assertListed(
      folder,
      [],
      ".gitmodules a",
      skipped.replace("fifo:unreadable ", "").replace("nested:submodule ", ""),
    );
  });

  it("takes for deleted what became impossible, and lists what cannot be looked at", async () => {
    const folder = repositoryOf({ a: "a", "b/c": "c" });
    rmSync(join(folder, "b"), { recursive: true });
    writeFiles(folder, { b: "a file now" });
    await assertListed(folder, [], "a b");
    const blob = git(folder, "rev-parse", "HEAD:a");
    const long = "x".repeat(300);
    git(folder, "update-index", "--add", "--cacheinfo", `100644,${blob},${long}`);
    await assertListed(folder, [], "a b", `${long}:unreadable`);
  });

  it("looks at nothing that lies behind a link", async () => {
    const outside = temporaryFolder();
    writeFiles(outside, { "e/f": "f", g: "g" });
    const folder = repositoryOf({ a: "a", "d/e/f": "f", "d/g": "g", "dd/h": "h" });
    rmSync(join(folder, "d"), { recursive: true });
    symlinkSync(outside, join(folder, "d"));
    await assertListed(folder, [], "a dd/h", "d:symlink d/e/f:symlink d/g:symlink");
    rmSync(join(outside, "e"), { recursive: true });
    await assertListed(folder, [], "a dd/h", "d:symlink d/e/f:symlink d/g:symlink");
  });

  it("names what a sparse checkout leaves out", async () => {
    const folder = repositoryOf({ a: "a", "far/b": "b", "far/c.skip": "c", gone: "g" });
    symlinkSync("a", join(folder, "far/link"));
    commitAll(folder);
    git(folder, "sparse-checkout", "set", "--no-cone", "/a", "/gone");
    rmSync(join(folder, "gone"));
    await assertListed(folder, [], "a", "far/b:sparse far/c.skip:excluded far/link:sparse");
    assert.equal((await list(folder)).complete, false);
    git(folder, "sparse-checkout", "set", "--no-cone", "/a", "/gone", "/far");
    await assertListed(folder, [], "a far/b", "far/c.skip:excluded far/link:symlink");
    assert.equal((await list(folder)).complete, true);
  });

  it("walks past what git ignores where it is told to, and still names what a sparse checkout leaves out", async () => {
    const folder = repositoryOf({ a: "a", "far/b": "b", ".gitignore": "ignored\n" });
    git(folder, "sparse-checkout", "set", "--no-cone", "/a", "/.gitignore");
    writeFiles(folder, { ignored: "i" });
    const { files, skipped, complete } = await listFiles(await findRoot([folder]), [folder], {
      ...options,
      ignore: false,
    });
    assert.deepEqual(
      files.map(({ path }) => path),
      [".gitignore", "a", "ignored"],
    );
    assert.deepEqual(skipped, [{ path: "far/b", why: "sparse" }]);
    assert.equal(complete, false);
  });

  it("waits for no pipe and follows no loop outside of repositories", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { a: "a" });
    symlinkSync(".", join(folder, "loop"));
    execFileSync("mkfifo", [join(folder, "fifo")]);
    await assertListed(folder, [], "a", "fifo:unreadable loop:symlink");
  });

  it("refuses paths that lie elsewhere or nowhere, in words", async () => {
    const folder = repositoryOf({ a: "a" });
    const root = await findRoot([folder]);
    const refused = async (path: string, words: RegExp): Promise<void> => {
      await assert.rejects(
        listFiles(root, [path], options),
        (error) => error instanceof UserError && words.test(error.message),
      );
    };
    await refused(temporaryFolder(), /outside/);
    await refused(join(folder, ".."), /outside/);
    await refused(join(folder, "missing"), /no .*missing/);
    await assert.rejects(findRoot([join(folder, "missing")]), UserError);
  });

  it("follows a link that is asked for by name", async () => {
    const folder = repositoryOf({ a: "a" });
    const link = join(temporaryFolder(), "link");
    symlinkSync(folder, link);
    const root = await findRoot([link]);
    assert.equal(root.directory, folder);
    assert.deepEqual((await listFiles(root, [link], options)).files, [{ path: "a", bytes: 1 }]);
  });

  it("refuses a work tree that the configuration puts elsewhere", async () => {
    const folder = repositoryOf({ a: "a" });
    git(folder, "config", "core.worktree", temporaryFolder());
    await assert.rejects(findRoot([folder]));
  });
});
