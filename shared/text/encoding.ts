/** Bytes in which a NUL makes a file binary, as git has it. */
const sniffed = 8000;

/** Printable ASCII of so many bytes in a row is no accident in UTF-16. */
const longestAscii = 32;

/**
 * How to decode a file's bytes; `undefined` for binary content. A byte order mark of UTF-16 is believed where a NUL byte
 * speaks for it, since without one no character is ASCII and no secret can be in it, and where no ASCII text stands behind
 * it, which the mark would hide from whoever searches the decoded text.
 */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | undefined {
  const start = bytes.subarray(0, sniffed);
  const holdsNul = start.includes(0);
  const wide = markOf(bytes) ?? (holdsNul ? pairsOf(start) : undefined);
  if (wide !== undefined && bytes.length % 2 === 0 && bytes.includes(0) && !holdsAscii(bytes)) return wide;
  return holdsNul ? undefined : "utf-8";
}

const shortestUnmarked = 16;
const fewestAscii = 0.9;

/** UTF-16 of nearly nothing but ASCII tells by itself which byte of each pair comes first: the other is NUL. */
function pairsOf(start: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (start.length < shortestUnmarked) return undefined;
  const [first, second] = [shareOfNul(start, 0), shareOfNul(start, 1)];
  if (first === 0 && second >= fewestAscii) return "utf-16le";
  return second === 0 && first >= fewestAscii ? "utf-16be" : undefined;
}

/** Of every other byte. */
function shareOfNul(bytes: Uint8Array, from: 0 | 1): number {
  let count = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count++;
  return count / (bytes.length / 2);
}

function markOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function holdsAscii(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x20 && byte < 0x7f ? run + 1 : 0;
    if (run === longestAscii) return true;
  }
  return false;
}
