import assert from "node:assert/strict";
import type { Uri } from "vscode";
import { createBases } from "../../extension/bases.ts";
import { createInPlaceScanner } from "../../shared/scanner.ts";

const uri = { fsPath: "/a.ts" } as Uri;
const scanner = createInPlaceScanner({});

/** Git, counting how often it is asked for a text. */
function aGit({ commit = "c1", isIgnored = false }) {
  const git = { now: commit, asked: 0 };
  return {
    git,
    commit: () => git.now,
    text: async () => {
      git.asked += 1;
      return "old\n";
    },
    ignored: async () => new Set(isIgnored ? [uri.fsPath] : []),
  };
}

const compare = (bases: ReturnType<typeof createBases>, text: string) =>
  bases.compare(uri, { path: "a.ts", text }, scanner);

describe("what the commit has of a file", () => {
  it("is asked for once, however often the file is typed in", async () => {
    const it = aGit({});
    const bases = createBases(it);
    assert.deepEqual((await compare(bases, "old\nnew\n"))?.touched, new Set([2]));
    assert.deepEqual((await compare(bases, "new\nold\n"))?.touched, new Set([1]));
    assert.equal(it.git.asked, 1);
  });

  it("is asked for anew when the commit is another, or when somebody says so", async () => {
    const it = aGit({});
    const bases = createBases(it);
    await compare(bases, "new\n");
    it.git.now = "c2";
    assert.equal((await compare(bases, "new\n"))?.commit, "c2");
    bases.forget();
    await compare(bases, "new\n");
    assert.equal(it.git.asked, 3);
  });

  it("says of what git ignores that nothing is new", async () =>
    assert.deepEqual(await compare(createBases(aGit({ isIgnored: true })), "new\n"), { commit: "c1" }));

  it("is nothing without git", async () => assert.equal(await compare(createBases(undefined), "new\n"), undefined));
});
