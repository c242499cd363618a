import assert from "node:assert/strict";
import fc from "fast-check";
import { renderDifference } from "../../shared/text/difference.ts";
import { applyChanges, type Change } from "../../shared/text/edits.ts";

const path = "a.yml";
const heading = `--- ${path}\n+++ ${path}\n`;

/** Of `«old→new»`, what stands there and what is to stand there. */
function changesIn(marked: string): { readonly text: string; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  let text = "";
  let at = 0;
  for (const { 0: whole, 1: old = "", 2: newText = "", index } of marked.matchAll(/«([^→]*)→([^»]*)»/g)) {
    text += marked.slice(at, index);
    changes.push({ start: text.length, end: text.length + old.length, newText });
    text += old;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), changes };
}

/** What a program that applies a unified diff makes of the lines before. */
function patched(before: readonly string[], difference: string): readonly string[] {
  const after: string[] = [];
  let at = 0;
  for (const hunk of difference
    .slice(heading.length)
    .split(/^(?=@@ )/m)
    .filter(Boolean)) {
    const [head = "", ...lines] = hunk.replace(/\n$/, "").split("\n");
    const [from = 0, count = 0, to = 0, length = 0] = (/^@@ -(\d+),(\d+) \+(\d+),(\d+) @@$/.exec(head) ?? [])
      .slice(1)
      .map(Number);
    const start = count === 0 ? from : from - 1;
    after.push(...before.slice(at, start));
    assert.equal(after.length, length === 0 ? to : to - 1, head);
    assert.deepEqual(
      lines.filter((line) => !line.startsWith("+")).map((line) => line.slice(1)),
      before.slice(start, start + count),
      head,
    );
    after.push(...lines.filter((line) => !line.startsWith("-")).map((line) => line.slice(1)));
    assert.equal(lines.filter((line) => !line.startsWith("-")).length, length, head);
    at = start + count;
  }
  return [...after, ...before.slice(at)];
}

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

describe("a difference", () => {
  function assertShown(marked: string, expected: string): void {
    const { text, changes } = changesIn(marked);
    const shown = renderDifference({ path, text }, changes);
    assert.equal(shown, expected === "" ? "" : `${heading}${expected}`);
  }

  it("is shown with the lines around it", () => {
    assertShown("a\nb\nc\nd\ne\nf«→\nnew»\ng\n", "@@ -4,4 +4,5 @@\n d\n e\n f\n+new\n g\n");
    assertShown("a: «1→2»\nb\n", "@@ -1,2 +1,2 @@\n-a: 1\n+a: 2\n b\n");
    assertShown("«→new\n»", "@@ -0,0 +1,1 @@\n+new\n");
    assertShown("a\n«b\n→»", "@@ -1,2 +1,1 @@\n a\n-b\n");
    assertShown("a\n", "");
  });

  it("is one hunk where its changes are near, and one change where they share a line", () => {
    assertShown("a«→1»: «b→2»\nc\n", "@@ -1,2 +1,2 @@\n-a: b\n+a1: 2\n c\n");
    assertShown("a«→1»\nb\nc\nd\ne\nf\ng\nh«→2»\n", "@@ -1,8 +1,8 @@\n-a\n+a1\n b\n c\n d\n e\n f\n g\n-h\n+h2\n");
    const far = "@@ -1,4 +1,5 @@\n-a\n+a1\n+a2\n b\n c\n d\n@@ -6,4 +7,4 @@\n f\n g\n h\n-i\n+i2\n";
    assertShown("a«→1\na2»\nb\nc\nd\ne\nf\ng\nh\ni«→2»\n", far);
  });

  it("makes of the text before the text after", () => {
    const lines = fc.array(fc.constantFrom("", "a", "b", "c: d"), { maxLength: 40 });
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(6), fc.constantFrom("", "x", "a\n", "\nb", "\n", "a\nb\n")), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(lines, edits, (written, wanted) => {
        const text = written.map((line) => `${line}\n`).join("");
        let free = 0;
        const changes = wanted
          .toSorted(([one], [other]) => one - other)
          .flatMap(([at, length, newText]) => {
            const start = Math.min(Math.max(at, free), text.length);
            const end = Math.min(start + length, text.length);
            free = end + 1;
            return start === text.length ? [] : [{ start, end, newText }];
          });
        const after = applyChanges(text, changes);
        assert.deepEqual(patched(linesOf(text), renderDifference({ path, text }, changes) || heading), linesOf(after));
      }),
    );
  });
});
