import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { temporaryFolder } from "../node/temporary.ts";

const compiled = join(import.meta.dirname, "../../action/compiled.ts");

/** Whether a process that keeps what it compiled leaves something in the cache folder below `home`. */
function keeps(home: string, cwd: string, args: readonly string[]): boolean {
  const env = { XDG_CACHE_HOME: join(home, "cache") };
  const program = `
    const { keepCompiled } = await import(${JSON.stringify(compiled)});
    keepCompiled(${JSON.stringify(args)}, ${JSON.stringify(cwd)}, ${JSON.stringify(env)});
    const { getCompileCacheDir } = await import("node:module");
    process.stdout.write(getCompileCacheDir() ?? "");
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: {},
  });
  assert.equal(stderr, "");
  return stdout.startsWith(join(home, "cache/keyholder/compiled"));
}

describe("keepCompiled", function () {
  if (process.platform === "win32") return;

  it("keeps it in the user's cache folder", () => {
    assert.ok(keeps(temporaryFolder(), temporaryFolder(), ["scan"]));
  });

  it("not where it may be audited", () => {
    const home = temporaryFolder();
    assert.ok(!keeps(home, home, ["scan"]));
    assert.ok(!keeps(home, temporaryFolder(), ["scan", home]));
    assert.ok(!keeps(home, join(home, "cache/keyholder"), []));
    mkdirSync(join(home, ".git"));
    assert.ok(!keeps(home, temporaryFolder(), ["scan"]));
    assert.deepEqual(readdirSync(home), [".git"]);
  });

  it("not where others may write, for what is kept is run", () => {
    const home = temporaryFolder();
    const caches = join(home, "cache/keyholder");
    mkdirSync(caches, { recursive: true });
    chmodSync(caches, 0o777);
    assert.ok(!keeps(home, temporaryFolder(), ["scan"]));
  });

  it("not for somebody who wants no cache", () => {
    const home = temporaryFolder();
    assert.ok(!keeps(home, temporaryFolder(), ["scan", "--no-cache"]));
    assert.deepEqual(readdirSync(home), []);
  });
});
