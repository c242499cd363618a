import assert from "node:assert/strict";
import type { Uri } from "vscode";
import { createLooks, type Look } from "../../extension/looks.ts";
import { scan } from "../../shared/scan.ts";
import { examples } from "../../shared/detection/providers/github.ts";

const [exposed = ""] = examples()["github-pat-classic"]?.find ?? [];
const uri = (path: string) => ({ path }) as Uri;

async function lookAt(path: string, text: string): Promise<Look> {
  return { uri: uri(path), size: text.length, outcome: await scan({ path, text }, {}) };
}

/** Files that are forgotten, of four. */
async function assertLeft(forgotten: readonly string[], ...left: readonly string[]): Promise<void> {
  const looks = createLooks();
  for (const path of ["a.ts", "lib/a.ts", "lib/deep/b.ts", "library.ts"]) looks.set(path, await lookAt(path, "12345"));
  assert.equal(looks.forget(forgotten), left.length < 4);
  assert.deepEqual(looks.paths(), left);
  assert.deepEqual(looks.scanned(), { files: left.length, bytes: left.length * 5 });
}

describe("the looks at a folder's files", () => {
  it("hand on only what an audit is about, and count the rest", async () => {
    const looks = createLooks();
    looks.set("a.ts", await lookAt("a.ts", "nothing"));
    looks.set("b.ts", await lookAt("b.ts", `const token = "${exposed}";`));
    looks.set("c.png", { uri: uri("c.png"), size: 0, outcome: "binary" });
    assert.deepEqual(
      looks.scans().map(({ path }) => path),
      ["b.ts"],
    );
    assert.equal(looks.withFindings().length, 1);
    assert.deepEqual(looks.skipped(), [{ path: "c.png", why: "binary" }]);
    assert.equal(looks.scanned().files, 2);
  });

  it("forget what was found with a newer look", async () => {
    const looks = createLooks();
    looks.set("a.ts", await lookAt("a.ts", exposed));
    const before = looks.telling();
    looks.set("a.ts", { uri: uri("a.ts"), size: 0, outcome: "oversized" });
    assert.deepEqual([looks.scans(), looks.why("a.ts")], [[], "oversized"]);
    assert.deepEqual([...before.keys()], ["a.ts"]);
  });

  it("forget a file", () => assertLeft(["a.ts"], "lib/a.ts", "lib/deep/b.ts", "library.ts"));
  it("forget a folder with all that is in it", () => assertLeft(["lib"], "a.ts", "library.ts"));
  it("forget files and folders together", () => assertLeft(["lib/deep", "a.ts"], "lib/a.ts", "library.ts"));
  it("forget nothing that is not there", () => assertLeft(["b.ts"], "a.ts", "lib/a.ts", "lib/deep/b.ts", "library.ts"));
});
