const asciiSize = 128;
const counts = new Uint32Array(asciiSize);

/** Shannon's entropy of a text's characters, in bits for each; 0 for an empty text. Characters outside ASCII count as one. */
export function bitsPerCharacter(text: string): number {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) {
    const code = Math.min(text.charCodeAt(at), asciiSize - 1);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let bits = 0;
  for (const count of counts) if (count > 0) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
