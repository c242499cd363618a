import assert from "node:assert/strict";
import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { FileScan } from "../../shared/model/scan.ts";
import type { SourceFile } from "../../shared/model/source.ts";
import { createFileScanner } from "../../shared/node/look.ts";
import { createPool } from "../../shared/node/pool.ts";
import { createInPlaceScanner } from "../../shared/scanner.ts";
import { githubToken } from "../stories.ts";
import { temporaryFolder, writeFiles } from "./temporary.ts";

const failing = new URL("./failing-worker.ts", import.meta.url);

async function scanAll(files: readonly SourceFile[], jobs: number, worker?: URL): Promise<readonly FileScan[]> {
  const pool = createPool({ jobs, options: {}, ...(worker === undefined ? {} : { worker }) });
  try {
    return await Promise.all(files.map((file) => pool.scan(file)));
  } finally {
    await pool.close();
  }
}

const fileOf = (text: string, index: number): SourceFile => ({ path: `f${index}`, text });

/** One mark for each file: `.` scanned, `x` failed. */
async function assertScanned(texts: readonly string[], expected: string, jobs = 2): Promise<void> {
  const scans = await scanAll(texts.map(fileOf), jobs, failing);
  assert.deepEqual(
    scans.map(({ path }) => path),
    texts.map((_, index) => `f${index}`),
  );
  assert.equal(scans.map(({ problems }) => (problems.length === 0 ? "." : "x")).join(""), expected);
  for (const { path, problems } of scans)
    for (const problem of problems) assert.deepEqual(problem, { code: "scan-failed", path, severity: "error" });
}

describe("createPool", () => {
  it("gives back every file in its order", async () => {
    await assertScanned([], "");
    await assertScanned(["a"], ".", 1);
    await assertScanned(Array<string>(500).fill("a"), ".".repeat(500), 3);
    await assertScanned(Array<string>(20).fill("a".repeat(200_000)), ".".repeat(20));
  });

  it("loses only the file that a worker dies over", async () => {
    await assertScanned(["die"], "x", 1);
    await assertScanned(["a", "die", "b"], ".x.", 1);
    await assertScanned(["a", "throw", "b", "die", "c"], ".x.x.", 1);
    await assertScanned(["die", "die", "die", "a"], "xxx.", 2);
  });

  it("fails what is handed in after the end, and never hangs", async () => {
    const pool = createPool({ jobs: 1, options: {}, worker: failing });
    const early = pool.scan({ path: "early", text: "a" });
    await pool.close();
    const late = await pool.scan({ path: "late", text: "a" });
    for (const { problems } of [await early, late]) assert.equal(problems[0]?.code, "scan-failed");
  });

  it("a module that cannot be loaded fails every file", async () => {
    const scans = await scanAll([fileOf("a", 0), fileOf("b", 1)], 1, new URL("./missing.ts", import.meta.url));
    assert.deepEqual(
      scans.map(({ problems }) => problems[0]?.code),
      ["scan-failed", "scan-failed"],
    );
  });

  it("finds what a scan in place finds", async () => {
    const token = `ghp_${"aB3".repeat(12)}`;
    const files = [
      { path: "a.ts", text: `const t = "${token}";\n` },
      {
        path: ".github/workflows/a.yml",
        text: "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${{ secrets.A }}\n",
      },
      { path: "b.txt", text: "nothing\n" },
    ];
    const here = createInPlaceScanner({});
    const expected = [];
    for (const file of files) expected.push(await here.scan(file));
    await here.close();
    assert.deepEqual(await scanAll(files, 2), expected);
    assert.ok(expected[1]?.findings.some(({ kind }) => kind === "credential-use"));
  });

  it("reads files where it scans them, and says of each what a scan in place says", async () => {
    const directory = temporaryFolder();
    writeFiles(directory, {
      "a.ts": `const t = "${githubToken("ghp_", "pool")}";\n`,
      "b.ts": "nothing\n",
      "c.bin": Uint8Array.of(0, 1, 2),
      "d.txt": "much too long for this test\n".repeat(20),
    });
    const files = ["a.ts", "b.ts", "c.bin", "d.txt", "gone.ts", "../outside"].map((path) => ({
      directory,
      path,
      bytes: 10,
      maxFileSize: 200,
    }));
    const here = createFileScanner(createInPlaceScanner({}));
    const pool = createPool({ jobs: 2, options: {} });
    const [expected, pooled] = await Promise.all(
      [here, pool].map((scanner) => Promise.all(files.map((file) => scanner.look(file)))),
    );
    await pool.close();
    assert.deepEqual(pooled, expected);
    assert.deepEqual(
      expected?.map((look) => ("why" in look ? look.why : look.scan.findings.length)),
      [1, 0, "binary", "oversized", "vanished", "vanished"],
    );
  });

  it("gives what waits as failed when it is closed, here as in a pool", async () => {
    const directory = temporaryFolder();
    const files = Array.from({ length: 20 }, (_, n) => ({ directory, path: `${n}.ts`, bytes: 10, maxFileSize: 200 }));
    writeFiles(directory, Object.fromEntries(files.map(({ path }) => [path, "nothing\n"])));
    for (const scanner of [createFileScanner(createInPlaceScanner({})), createPool({ jobs: 1, options: {} })]) {
      const looks = files.map((file) => scanner.look(file));
      await scanner.close();
      const last = (await Promise.all(looks)).at(-1);
      assert.deepEqual(last && "scan" in last && last.scan.problems.map(({ code }) => code), ["scan-failed"]);
    }
  });

  it("sees when a folder has become a link since the last message", async () => {
    const directory = temporaryFolder();
    writeFiles(directory, { "real/a.ts": "nothing\n" });
    const pool = createPool({ jobs: 1, options: {} });
    const look = async () => {
      const seen = await pool.look({ directory, path: "lib/a.ts", bytes: 10, maxFileSize: 200 });
      return "why" in seen ? seen.why : seen.bytes;
    };
    renameSync(join(directory, "real"), join(directory, "lib"));
    assert.equal(await look(), 8);
    renameSync(join(directory, "lib"), join(directory, "real"));
    symlinkSync("real", join(directory, "lib"), "dir");
    assert.equal(await look(), "symlink");
    await pool.close();
  });

  it("fails a file over whose reading a worker dies", async () => {
    const pool = createPool({ jobs: 1, options: {}, worker: failing });
    const look = await pool.look({ directory: "/", path: "die", bytes: 1, maxFileSize: 1 });
    await pool.close();
    assert.equal("scan" in look && look.scan.problems[0]?.code, "scan-failed");
  });
});
