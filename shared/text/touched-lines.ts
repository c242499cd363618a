/** 1-based lines of the new text that the old one does not hold anywhere. */
export function touchedLines(baseText: string, headText: string): ReadonlySet<number> {
  const old = new Set(linesOf(baseText));
  return new Set(linesOf(headText).flatMap((line, index) => (old.has(line) ? [] : [index + 1])));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/);
}
