import assert from "node:assert/strict";
import fc from "fast-check";
import { alwaysHolds, leastBits, lengthOf, weigh } from "../../shared/text/pattern-weight.ts";
import { parsePattern, type Part } from "../../shared/text/pattern.ts";
import { countSteps } from "../detection/backtracking.ts";

function read(source: string): Part {
  const parsed = parsePattern(source, false);
  assert.ok(parsed, source);
  return parsed.whole;
}

function assertWays(source: string, expected: number): void {
  assert.equal(weigh(read(source)).ways, expected, source);
}

function assertLength(source: string, least: number, most: number): void {
  assert.deepEqual(lengthOf(read(source)), { least, most }, source);
}

function assertBits(source: string, expected: number): void {
  assert.equal(Math.round(leastBits(read(source))), expected, source);
}

function assertHolds(source: string, word: string, expected: boolean): void {
  assert.equal(alwaysHolds(read(source), [word]), expected, `${word} in ${source}`);
}

function assertUnread(...sources: readonly string[]): void {
  for (const source of sources) assert.equal(parsePattern(source, false), undefined, source);
}

/** Patterns of every shape, over few characters, so that their parts often begin alike. */
const patterns = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("a", "b", "[ab]", "[^a]", "\\w", "."),
    tie("pattern").map((inner) => `(?:${inner})`),
    fc.tuple(tie("pattern"), tie("pattern")).map((options) => `(?:${options.join("|")})`),
    fc.tuple(fc.constantFrom("?=", "?!", "?<=", "?<!"), tie("pattern")).map(([look, inner]) => `(${look}${inner})`),
    fc.constant("\\b"),
  ),
  pattern: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "?", "{2}", "{0,3}", "{1,4}?", "{1,6}")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map(([atom, times]) => (/^(?:\(\?<?[=!]|\\b)/.test(atom) ? atom : atom + times)).join("")),
})).pattern;

describe("a pattern's weight", () => {
  it("counts the ways to what follows", () => {
    assertWays("[a-z]{1,80}=", 1);
    assertWays("[a-z]{1,80}[a-f]", 80);
    assertWays("(?:[a-z]{1,9}-){1,5}=", 1);
    assertWays("(?:[a-z]{1,9}){1,3}=", 9 ** 3);
    assertWays("[a-z]{1,80}", 1);
    assertWays("[a-z]{1,80}(?![a-z])", 80);
    assertWays("(?:live|test)_", 1);
    assertWays("(?:live|lab)_", 2);
    assertWays(String.raw`key\s{0,5}[:=]\s{0,5}["']?[0-9a-f]{32}`, 1);
    assertWays("(?<![a-z])a{3}", 1);
  });

  it("is never less than what an engine takes", () => {
    const texts = ["a".repeat(40), "ab".repeat(20), `${"a".repeat(20)}!`, `${"aab ".repeat(10)}`];
    fc.assert(
      fc.property(patterns, (source) => {
        const part = read(source);
        const { steps } = weigh(part);
        if (steps > 20_000) return;
        for (const text of texts) {
          const taken = countSteps(part, text, false, Infinity).steps;
          assert.ok(taken <= steps * (text.length + 1), `${taken} steps of ${source} in ${text}, ${steps} a place`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("knows lengths and bits", () => {
    assertLength("ab{2,5}(?:c|dd)?", 3, 8);
    assertLength("a(?=bc)", 1, 3);
    assertLength("a*", 0, Infinity);
    assertBits("acme_[0-9a-f]{32}", 128);
    assertBits("(?:[01]{8}|[01]{4})", 4);
    assertBits("[01]{0,9}", 0);
  });

  it("knows words that every match holds", () => {
    assertHolds("acme_[0-9]{9}", "acme_", true);
    assertHolds("[Aa][Cc]me", "acme", true);
    assertHolds("(?:acme|ACME)_[0-9]{9}", "acme", true);
    assertHolds("(?:acme|other)_[0-9]{9}", "acme", false);
    assertHolds("(?:acme)?[0-9]{9}", "acme", false);
    assertHolds("[a-z]{4}", "acme", false);
    assertHolds("(?=acme)[a-z]{4}", "acme", false);
  });
});

describe("a pattern", () => {
  it("is not read where its syntax is not known to the letter", () => {
    assertUnread("(", "a{3}{3}", "[b", "é", "\\u00e9", "\\xe9", "[\\xe9]", "\\1(a)", "(?<n>a)\\k<n>", "(?i:a)");
    assertUnread("\\cA", "\\p{L}", "(?=a)*", "[\\b]", "\\B", "(?<secret>a){2}", "(?=(?<secret>a))b", "\\X41");
  });

  it("tells its groups", () => {
    assert.equal(parsePattern("(?:a)(?=b)", false)?.captures, 0);
    assert.equal(parsePattern("(a)(?<secret>b)", false)?.captures, 2);
    assert.equal(parsePattern("a(?<secret>[01]{3})", false)?.secret?.kind, "sequence");
  });
});
