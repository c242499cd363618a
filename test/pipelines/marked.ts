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

/** A text with its marks taken out, and where they stood: a use «so», a slot ‹so›; one may lie within another. */
export function unmarkKinds(marked: string): {
  readonly text: string;
  readonly uses: readonly string[];
  readonly slots: readonly string[];
} {
  const uses: string[] = [];
  const slots: string[] = [];
  const open: number[] = [];
  let text = "";
  for (const piece of marked.split(/(?=[«»‹›])/)) {
    if (/^[«‹]/.test(piece)) open.push(text.length);
    if (piece.startsWith("»")) uses.push(`${open.pop()}-${text.length}`);
    if (piece.startsWith("›")) slots.push(`${open.pop()}-${text.length}`);
    text += piece.replace(/^[«»‹›]/, "");
  }
  return { text, uses, slots };
}

/** `start-end`, as {@link unmarkKinds} gives them. */
export const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;
