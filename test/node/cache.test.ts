import assert from "node:assert/strict";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { failedScan } from "../../shared/scan-of-nothing.ts";
import type { ScanOptions } from "../../shared/model/scan.ts";
import { liesInside } from "../../shared/node/cache-folder.ts";
import { withCache } from "../../shared/node/cache.ts";
import { createFileScanner, type FileScanner, type Look } from "../../shared/node/look.ts";
import { createInPlaceScanner } from "../../shared/scanner.ts";
import { githubToken } from "../stories.ts";
import { temporaryFolder, writeFiles } from "./temporary.ts";

const clean = (path: string): Look => ({ scan: { ...failedScan(path), problems: [] }, bytes: 1 });

/** Says which paths it was asked for. */
function spy(answer: (path: string) => Look = clean): FileScanner & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...createFileScanner(createInPlaceScanner({})),
    asked,
    async look({ path }) {
      asked.push(path);
      return answer(path);
    },
  };
}

interface Run {
  /** `path=blob`, or only a path that git knows nothing of. */
  readonly files: string;
  readonly bytes?: number;
  readonly options?: ScanOptions;
  readonly answer?: (path: string) => Look;
  /** As `files`, when the run is over; absent: as they were. */
  readonly after?: string;
}

const blobsOf = (files: string): ReadonlyMap<string, string> =>
  new Map(
    files
      .split(" ")
      .map((file) => file.split("="))
      .flatMap(([path = "", blob]) => (blob === undefined ? [] : [[path, blob] as const])),
  );

async function look(folder: string, { files, bytes = 1, options = {}, answer, after = files }: Run): Promise<string> {
  const entries = files.split(" ").map((file) => file.split("="));
  const scanner = spy(answer);
  const listings = [files, after];
  const listBlobs = async () => blobsOf(listings.shift() ?? "");
  const cached = await withCache(scanner, { folder, root: "/tree", options, listBlobs });
  for (const [path = ""] of entries) {
    const seen = await cached.look({ directory: "/tree", path, bytes, maxFileSize: 100 });
    assert.deepEqual(seen, (answer ?? clean)(path));
  }
  await cached.close();
  return scanner.asked.join(" ");
}

/** The paths that are looked at in each of several runs. */
async function assertLooks(runs: readonly Run[], ...expected: readonly string[]): Promise<void> {
  const folder = join(temporaryFolder(), "cache");
  const asked = [];
  for (const run of runs) asked.push(await look(folder, run));
  assert.deepEqual(asked, expected);
}

/** What is looked at after something befell the cache's only file. */
async function assertForgets(harm: (file: string) => void): Promise<void> {
  const folder = temporaryFolder();
  await look(folder, { files: "a=1" });
  const [name = ""] = readdirSync(folder);
  harm(join(folder, name));
  assert.equal(await look(folder, { files: "a=1" }), "a");
}

describe("withCache", () => {
  it("looks again only where something may have changed", async () => {
    await assertLooks([{ files: "a=1 b=2" }, { files: "a=1 b=2" }], "a b", "");
    await assertLooks([{ files: "a=1 b=2" }, { files: "a=1 b=3" }, { files: "a=1 b=3" }], "a b", "b", "");
    await assertLooks([{ files: "a=1" }, { files: "a=1", bytes: 2 }], "a", "a");
    await assertLooks([{ files: "a" }, { files: "a" }], "a", "a");
    await assertLooks([{ files: "a=1" }, { files: "a" }, { files: "a=1" }], "a", "a", "a");
    await assertLooks([{ files: "a=1" }, { files: "b=1" }], "a", "b");
  });

  it("keeps nothing of a file that was edited while it was looked at", async () => {
    await assertLooks([{ files: "a=1 b=2", after: "b=2" }, { files: "a=1 b=2" }], "a b", "a");
    await assertLooks([{ files: "a=1 b=2", after: "a=3 b=2" }, { files: "a=1 b=2" }], "a b", "a");
  });

  it("keeps nothing of a file whose name holds a secret", async () => {
    const files = `${githubToken("ghp_", "name")}=1 b=2`;
    await assertLooks([{ files }, { files }], files.replaceAll(/=\d/g, ""), githubToken("ghp_", "name"));
  });

  it("is another for other options", async () => {
    const fingerprintKeys = [{ id: "k", bytes: Uint8Array.of(1) }];
    await assertLooks([{ files: "a=1" }, { files: "a=1", options: { fingerprintKeys } }], "a", "a");
  });

  it("keeps what was found and what is binary, and nothing that broke down", async () => {
    const kept = (answer: (path: string) => Look) => [
      { files: "a=1", answer },
      { files: "a=1", answer },
    ];
    await assertLooks(
      kept((path) => ({ path, why: "binary" })),
      "a",
      "",
    );
    await assertLooks(
      kept((path) => ({ scan: { ...failedScan(path), problems: [], notCredentials: ["REGION"] }, bytes: 3 })),
      "a",
      "",
    );
    for (const why of ["unreadable", "vanished", "symlink", "oversized"] as const)
      await assertLooks(
        kept((path) => ({ path, why })),
        "a",
        "a",
      );
    await assertLooks(
      kept((path) => ({ scan: failedScan(path), bytes: 0 })),
      "a",
      "a",
    );
  });

  it("takes a broken cache for none", async () => {
    await assertForgets((file) => writeFileSync(file, ""));
    await assertForgets((file) => writeFileSync(file, readFileSync(file, "utf8").replace('"a"', '"b"')));
    await assertForgets((file) => writeFileSync(file, readFileSync(file).subarray(0, -1)));
    await assertForgets((file) => rmSync(file));
    await assertForgets((file) => {
      rmSync(file);
      mkdirSync(file);
    });
  });

  it("does without a folder that cannot be made", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { file: "x" });
    assert.equal(await look(join(folder, "file/cache"), { files: "a=1" }), "a");
  });

  it("stands two writers", async () => {
    const folder = temporaryFolder();
    await Promise.all([look(folder, { files: "a=1" }), look(folder, { files: "b=1" })]);
    assert.equal(readdirSync(folder).length, 1);
    assert.equal((await look(folder, { files: "a=1 b=1" })).length, 1);
  });

  it("keeps the newest two hundred, and leaves alone what is not its own", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "notes.txt": "mine" });
    const past = new Date(0);
    for (let index = 0; index < 201; index++) {
      const file = join(folder, `${index.toString(16).padStart(64, "0")}.json`);
      writeFileSync(file, "x");
      utimesSync(file, past, past);
    }
    await look(folder, { files: "a=1" });
    assert.equal(readdirSync(folder).length, 201);
    assert.ok(readdirSync(folder).includes("notes.txt"));
    assert.equal(await look(folder, { files: "a=1" }), "");
  });

  it("holds no secret, and is its owner's alone", async () => {
    const [root, folder] = [temporaryFolder(), join(temporaryFolder(), "cache")];
    const token = githubToken("ghp_", "cache");
    writeFiles(root, { "a.ts": `const t = "${token}";\nconst password = "${token.slice(4, 20)}";\n` });
    const scanner = createFileScanner(createInPlaceScanner({}));
    const listBlobs = async () => new Map([["a.ts", "1"]]);
    const cached = await withCache(scanner, { folder, root, options: {}, listBlobs });
    const seen = await cached.look({ directory: root, path: "a.ts", bytes: 100, maxFileSize: 1000 });
    assert.ok("scan" in seen && seen.scan.findings.length > 0);
    await cached.close();
    const [name = ""] = readdirSync(folder);
    const text = readFileSync(join(folder, name), "utf8");
    for (let at = 4; at + 8 <= token.length; at++) assert.ok(!text.includes(token.slice(at, at + 8)));
    if (process.platform !== "win32") assert.equal(statSync(join(folder, name)).mode & 0o077, 0);
  });
});

describe("liesInside", () => {
  it("sees through links and folders that are still to be made", () => {
    const [root, other] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(root, join(other, "link"));
    const assertInside = (folder: string, expected: boolean) =>
      assert.equal(liesInside(folder, root), expected, folder);
    assertInside(root, true);
    assertInside(join(root, "a/b"), true);
    assertInside(join(other, "link/a"), true);
    assertInside(other, false);
    assertInside(`${root}-beside`, false);
    assertInside(join(root, ".."), false);
  });
});
