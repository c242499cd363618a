import type { Edit, Remedy } from "../../model/edit.ts";

/** A remedy as people read a change: what goes by its lines, since a report holds no text of a file, and what comes. */
export const remedyLines = ({ edits }: Remedy): readonly string[] => edits.flatMap(editLines);

function editLines({ start, end, newText }: Edit): readonly string[] {
  // A whole line ends where the next one starts.
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const isInsertion = start.line === end.line && start.column === end.column;
  const place = last === start.line ? `line ${start.line}` : `lines ${start.line} to ${last}`;
  const added = newText.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (added.length === 0) return [`take out ${place}`];
  return [
    isInsertion ? `before line ${start.line}, add:` : `replace ${place} by:`,
    ...added.map((line) => `+ ${line}`),
  ];
}
