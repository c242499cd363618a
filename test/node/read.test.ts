import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../shared/node/read.ts";
import { temporaryFolder, writeFiles } from "./temporary.ts";

describe("readText", () => {
  const folder = temporaryFolder();

  function assertRead(content: Uint8Array | string, expected: string): void {
    writeFiles(folder, { file: content });
    const read = readText(folder, "file", 100);
    assert.equal("text" in read ? read.text : read.why, expected);
  }

  it("decodes text and leaves the byte order mark out", () => {
    assertRead("", "");
    assertRead("a\r\nb", "a\r\nb");
    assertRead("\uFEFFa", "a");
    assertRead(Buffer.from("é😀"), "é😀");
    assertRead(Buffer.of(0x61, 0xff, 0x62), "a\uFFFDb");
    assertRead(Buffer.from("\uFEFFkey é", "utf16le"), "key é");
    assertRead(Buffer.from("\uFEFFkey é", "utf16le").swap16(), "key é");
    assertRead(Buffer.of(0xff, 0xfe, 0x61, 0x62), "\uFFFD\uFFFDab");
  });

  it("counts bytes on disk", () => {
    writeFiles(folder, { file: "\uFEFFé" });
    assert.deepEqual(readText(folder, "file", 100), { path: "file", text: "é", bytes: 5 });
  });

  it("says why it did not read", () => {
    assertRead(Buffer.of(0x61, 0, 0x62), "binary");
    assertRead("x".repeat(101), "oversized");
    assertRead("x".repeat(100), "x".repeat(100));
    writeFiles(folder, { "sub/inner": "" });
    execFileSync("mkfifo", [join(folder, "fifo")]);
    symlinkSync("file", join(folder, "link"));
    assert.deepEqual(readText(folder, "missing", 100), { path: "missing", why: "vanished" });
    assert.deepEqual(readText(folder, "file/below", 100), { path: "file/below", why: "vanished" });
    assert.deepEqual(readText(folder, "sub", 100), { path: "sub", why: "unreadable" });
    assert.deepEqual(readText(folder, "fifo", 100), { path: "fifo", why: "unreadable" });
    assert.deepEqual(readText(folder, "link", 100), { path: "link", why: "symlink" });
    symlinkSync("sub", join(folder, "linked"));
    assert.deepEqual(readText(folder, "linked/inner", 100), { path: "linked/inner", why: "symlink" });
    writeFiles(folder, { "sub/deep/inner": "" });
    assert.deepEqual(readText(folder, "linked/deep/inner", 100), { path: "linked/deep/inner", why: "symlink" });
    assert.deepEqual(readText(folder, "linked/missing", 100), { path: "linked/missing", why: "symlink" });
    assert.deepEqual(readText(folder, "a\0b/c", 100), { path: "a\0b/c", why: "unreadable" });
    assert.deepEqual(readText(folder, "a\0b", 100), { path: "a\0b", why: "unreadable" });
  });
});
