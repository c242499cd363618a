import assert from "node:assert/strict";
import { encodingOf } from "../../shared/text/encoding.ts";

function assertEncoding(bytes: Uint8Array, expected: ReturnType<typeof encodingOf>): void {
  assert.equal(encodingOf(bytes), expected, JSON.stringify(Buffer.from(bytes).toString("latin1").slice(0, 100)));
}

const marked = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  Buffer.concat([Buffer.of(0xff, 0xfe), ...parts.map((part) => Buffer.from(part))]);
const wide = (text: string): Buffer => Buffer.from(text, "utf16le");
const secret = `token = "${"aB3".repeat(12)}"\n`;

describe("encoding", () => {
  it("is UTF-8, or none where a NUL stands early", () => {
    assertEncoding(Buffer.of(), "utf-8");
    assertEncoding(Buffer.from("é😀"), "utf-8");
    assertEncoding(Buffer.of(0x61, 0xff), "utf-8");
    assertEncoding(Buffer.of(0x61, 0), undefined);
    assertEncoding(Buffer.concat([Buffer.alloc(8000, "a"), Buffer.of(0)]), "utf-8");
  });

  it("is UTF-16 where the mark and the bytes say so", () => {
    for (const text of ["key é", secret.repeat(100), "名前\n", `${"名前".repeat(5000)}\n`]) {
      assertEncoding(marked(wide(text)), "utf-16le");
      assertEncoding(marked(wide(text)).swap16(), "utf-16be");
    }
  });

  it("is UTF-16 without a mark where it is nearly nothing but ASCII", () => {
    for (const text of [secret, `é${secret}`, secret.repeat(1000)]) {
      assertEncoding(wide(text), "utf-16le");
      assertEncoding(wide(text).swap16(), "utf-16be");
    }
    assertEncoding(wide("key"), undefined);
    assertEncoding(wide("名前".repeat(20) + secret), undefined);
    assertEncoding(Buffer.concat([wide(secret.repeat(200)), Buffer.from(secret)]), undefined);
    assertEncoding(Buffer.concat([wide(secret), Buffer.of(0)]), undefined);
  });

  it("is not UTF-16 where the mark alone says so", () => {
    assertEncoding(marked(secret), "utf-8");
    assertEncoding(Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(secret)]), "utf-8");
    assertEncoding(marked("a few words\n"), "utf-8");
    assertEncoding(marked(wide("名前")), "utf-8");
  });

  it("hides no ASCII behind a mark and some UTF-16", () => {
    assertEncoding(marked(wide("\n"), secret), undefined);
    assertEncoding(marked(wide("x".repeat(5000)), secret, " "), undefined);
    assertEncoding(marked(wide("key"), "a"), undefined);
  });
});
