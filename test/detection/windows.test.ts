import assert from "node:assert/strict";
import fc from "fast-check";
import { fill } from "../../shared/detection/providers/fill.ts";
import { findCandidates, sharePatterns } from "../../shared/detection/matching.ts";
import { typeEntries } from "../../shared/detection/providers/index.ts";
import { createWindowFinder } from "../../shared/detection/windows.ts";
import { exampleTexts as planted } from "./examples.ts";

/** Types whose keyword stands around what they match, and makes it one: without it, the same text is none. */
const byContext = new Set(["kubernetes-secret-value"]);

const patterns = sharePatterns(typeEntries.filter(({ type }) => !byContext.has(type.id)));
const findWindows = createWindowFinder(patterns);

/** What every pattern finds when it runs over the whole text. */
function findEverywhere(text: string): readonly string[] {
  const everywhere = [{ start: 0, end: text.length }];
  return places(text, new Map(patterns.map((pattern) => [pattern, everywhere])));
}

function places(text: string, windows: ReturnType<typeof findWindows>): readonly string[] {
  const found = [...findCandidates({ path: "src/a.txt", text }, windows, () => Infinity)];
  return found.map(({ type, range }) => `${type.id} ${range.start}-${range.end}`).toSorted();
}

/** A text in which `parts` stand side by side loses nothing to windows. */
function assertSame(...parts: readonly string[]): void {
  const text = parts.join("");
  const found = new Set(places(text, findWindows({ text })));
  assert.deepEqual(
    findEverywhere(text).filter((place) => !found.has(place)),
    [],
    text,
  );
}

const keywords = patterns.flatMap((pattern) => pattern.keywords);

describe("windows", () => {
  it("lose nothing of an example, wherever it stands", () => {
    const far = "lorem ipsum\n".repeat(120);
    for (const example of planted) assertSame(example, far, "é😀\r\n", example, "\r\n", example);
  });

  it("lose nothing within what only their edge makes a match", () => {
    assertSame(`x==SOMETHING_CLIENT_SECRET=ab1THEIR_KEY=${fill("{w:296}")}`);
  });

  it("lose nothing of any text", () => {
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...planted) },
      { weight: 3, arbitrary: fc.constantFrom(...keywords) },
      fc.constantFrom(...keywords).map((keyword) => keyword.toUpperCase()),
      fc.constantFrom("\n", "\r\n", " ", "\t", '"', "'", "=", ": ", ", ", "_", "-", "é", "😀", "\u2028"),
      fc.stringMatching(/^[\w =:"'/+.\n-]{0,60}$/),
      fc.integer({ min: 1, max: 3000 }).map((length) => "x y\n".repeat(length)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => assertSame(...parts)),
      { numRuns: 400 },
    );
  });
});
