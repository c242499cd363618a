import assert from "node:assert/strict";
import { createConcealment } from "../../shared/detection/concealment.ts";
import { createExcerpts } from "../../shared/detection/excerpt.ts";
import { createLines } from "../../shared/text/lines.ts";

/** «...» marks secrets, which are shown as `<>`; the excerpt is taken around the first of them. */
function excerptOf(marked: string, focus = 0): string {
  const ranges: { start: number; end: number; masked: string }[] = [];
  let text = "";
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: text.length, end: text.length + part.length, masked: "<>" });
    text += part;
  }
  const concealment = createConcealment(ranges.map(({ start, end }) => text.slice(start, end)));
  const range = ranges[focus] ?? { start: 0, end: 0 };
  return createExcerpts(text, createLines(text), ranges, concealment).around(range);
}

function assertExcerpt(marked: string, expected: string, focus = 0): void {
  assert.equal(excerptOf(marked, focus), expected, marked);
}

describe("excerpts", () => {
  it("show the line with every secret masked", () => {
    assertExcerpt("a\n  b = '«secret»';\nc", "b = '<>';");
    assertExcerpt("x=«one1» y=«two2»", "x=<> y=<>", 1);
    assertExcerpt("«a\nb\nc» d", "<>");
    assertExcerpt("«a\nb» «c»", "… <>", 1);
  });

  it("hide what repeats a secret elsewhere on the line", () => {
    assertExcerpt("Abcdefgh123 = «Abcdefgh123»", "… = <>");
    assertExcerpt("bcdefgh12 = «Abcdefgh123»", "… = <>");
    assertExcerpt("Abcdefg = «Abcdefgh123»", "Abcdefg = <>");
  });

  it("spell out what would act on a terminal", () => {
    assertExcerpt("\u001b[31m«x»\u202e\u0000", "\\u{1b}[31m<>\\u{202e}\\u{0}");
    assertExcerpt("a\u2028\uD800«x»\tb", "a\\u{2028}\\u{d800}<> b");
  });

  it("stay short", () => {
    const excerpt = excerptOf(`${"a b ".repeat(500_000)}«secret»${" c d".repeat(500_000)}`);
    assert.equal(excerpt.length, 162);
    assert.match(excerpt, /^….* <> .*…$/);
    assert.doesNotMatch(excerptOf(`${"😀".repeat(400)}«x»${"😀".repeat(400)}`), /\\u/);
  });

  it("cut no pair of surrogates", () => {
    const excerpt = excerptOf(`${"😀".repeat(400)}b«x»a${"😀".repeat(400)}`);
    assert.doesNotMatch(excerpt, /\p{Cs}/u);
  });
});
