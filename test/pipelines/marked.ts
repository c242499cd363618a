/** Takes «...» out of a text and says where it stood. Ranges may nest; they come in the order in which they open. */
export function unmark(marked: string): {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
} {
  const ranges: [number, number][] = [];
  let text = "";
  for (const piece of marked.split(/(?=[«»])/)) {
    if (piece.startsWith("«")) ranges.push([text.length, -1]);
    if (piece.startsWith("»")) {
      const open = ranges.findLast(([, end]) => end < 0);
      if (open !== undefined) open[1] = text.length;
    }
    text += piece.replace(/^[«»]/, "");
  }
  return { text, ranges };
}
