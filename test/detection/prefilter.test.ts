import assert from "node:assert/strict";
import fc from "fast-check";
import { createPrefilter } from "../../shared/detection/prefilter.ts";

function hits(keywords: readonly string[], text: string): readonly string[] {
  const [found, inBytes]: [string[], string[]] = [[], []];
  const prefilter = createPrefilter(keywords);
  const note = (into: string[], index: number, end: number) => void into.push(`${keywords[index]}@${end}`);
  prefilter.search({ text }, found, note);
  // What is no ASCII is another byte at the same place.
  prefilter.search({ text, ascii: Buffer.from(text.replaceAll(/[^\0-\x7f]/g, "é"), "latin1") }, inBytes, note);
  assert.deepEqual(inBytes, found, text);
  return found;
}

function assertHits(keywords: readonly string[], text: string, ...expected: readonly string[]): void {
  assert.deepEqual(hits(keywords, text).toSorted(), expected.toSorted(), text);
}

describe("prefilter", () => {
  it("reports each keyword with the offset after it", () => {
    assertHits(["ghp_"], "ghp_", "ghp_@4");
    assertHits(["ghp_"], "x GHP_ gHp_", "ghp_@6", "ghp_@11");
    assertHits(["he", "she", "his", "hers"], "ushers", "she@4", "he@4", "hers@6");
    assertHits(["a", "aa"], "aaa", "a@1", "a@2", "a@3", "aa@2", "aa@3");
    assertHits(["bcd", "abce"], "abcd", "bcd@4");
    assertHits(["sk-"], "");
    assertHits([], "anything");
  });

  it("keeps offsets right around characters outside ASCII", () => {
    assertHits(["token"], "İ😀é token", "token@10");
    assertHits(["k"], "\u212A");
  });

  it("refuses keywords it could not find", () => {
    assert.throws(() => createPrefilter(["Ghp_"]), RangeError);
    assert.throws(() => createPrefilter(["ghp_", "Ghp_"]), RangeError);
    assert.throws(() => createPrefilter(["é"]), RangeError);
  });

  it("agrees with indexOf", () => {
    const word = fc.stringMatching(/^[ab_]{1,4}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[abAB_x]{0,30}$/),
        (keywords, text) => {
          const expected = keywords.flatMap((keyword) =>
            Array.from({ length: text.length }, (_, start) => start)
              .filter((start) => text.toLowerCase().startsWith(keyword, start))
              .map((start) => `${keyword}@${start + keyword.length}`),
          );
          assert.deepEqual(hits(keywords, text).toSorted(), expected.toSorted());
        },
      ),
    );
  });
});
