import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { isBundleName, parseManifest, renderManifest, verify } from "../../shared/containment/manifest.ts";

const files = new Map([
  ["plan.md", "# plan\n"],
  ["findings.json", "{}\n"],
]);
const manifest = renderManifest(files);
const hashes = (text: string) => {
  const reading = parseManifest(text);
  assert.ok("hashes" in reading, text);
  return reading.hashes;
};

describe("the manifest of a bundle", () => {
  it("is what sha256sum writes, in the order of the names", () => {
    const line = (name: string) =>
      `${createHash("sha256")
        .update(files.get(name) ?? "")
        .digest("hex")}  ${name}\n`;
    assert.equal(manifest, line("findings.json") + line("plan.md"));
    assert.equal(renderManifest(new Map([...files].toReversed())), manifest);
    assert.deepEqual([...hashes(manifest).keys()], ["findings.json", "plan.md"]);
  });

  it("tells what was changed, what is missing and what was added", () => {
    const written = hashes(manifest);
    assert.deepEqual(verify(written, written), {
      intact: ["findings.json", "plan.md"],
      changed: [],
      missing: [],
      added: [],
    });
    const there = new Map([
      ["plan.md", "0".repeat(64)],
      ["new.txt", ""],
    ]);
    assert.deepEqual(verify(written, there), {
      intact: [],
      changed: ["plan.md"],
      missing: ["findings.json"],
      added: ["new.txt"],
    });
  });

  function assertRefused(text: string, fault: string): void {
    assert.deepEqual(parseManifest(text), { fault });
  }
  const hash = "0".repeat(64);

  it("is refused where it leads out of the bundle", () => {
    for (const name of ["../a", "/etc/passwd", "a/b", "a\\b", ".hidden", "..", "c:a", "a\u0000b", "manifest.sha256"])
      assertRefused(`${hash}  ${name}\n`, "unsafe-name");
    assert.ok(isBundleName("plan.json") && !isBundleName("a".repeat(101)) && !isBundleName(""));
  });

  it("is refused where it is none, or too long", () => {
    for (const text of [
      "",
      "{}",
      `${hash}  a`,
      `${hash} a\n`,
      `${hash}  a\n${hash}  a\n`,
      `${hash}\n`,
      `${"g".repeat(64)}  a\n`,
    ])
      assertRefused(text, "no-manifest");
    assertRefused(Array.from({ length: 101 }, (_, index) => `${hash}  a${index}\n`).join(""), "too-many-files");
  });
});
