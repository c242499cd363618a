import { base64, hex, utf8 } from "@scure/base";
import type { TypeEntry } from "./candidate.ts";

/** How many bytes stand before a word in its unit of base64; `hex` for hexadecimal, which has none. */
export type Alignment = 0 | 1 | 2 | "hex";

/** Words that a configuration holds beside a secret, and what other forms of a secret begin with. */
const telling = ["eyJ", "password", "PASSWORD", "Password", "secret", "SECRET", "passwd", '"auths"', "-----BEGIN"];

const shortestWord = 4;
/** A word like any other, which names the issuer beside the secret. */
const plainWord = /^[a-z]+(?:[ _-][a-z]+)*$/;

/**
 * How the words that secrets begin with look in an encoding, lower-case as keywords are. Bits that depend on what
 * stands before and after are left out:
 *
 *     ghp_     Z2hwX|w==     dnaHBf|     xnaHBf   with 0, 1 and 2 bytes before it
 */
export function anchors(entries: readonly TypeEntry[], alignment: Alignment): readonly string[] {
  const found = new Set<string>();
  for (const word of [
    ...telling.slice(0, alignment === "hex" ? 0 : telling.length),
    ...entries.flatMap(beginningsOf),
  ]) {
    const anchor = alignment === "hex" ? hex.encode(utf8.decode(word)) : anchorOf(word, alignment);
    if (anchor.length >= shortestWord) found.add(anchor.toLowerCase());
  }
  return [...found];
}

/** Keywords with which the secret itself begins, in the case in which the pattern has them. */
function beginningsOf({ provider, type }: TypeEntry): readonly string[] {
  if (provider.issuer === "") return [];
  const source = type.pattern.source.replaceAll(/\\(?=[.-])/g, "");
  return type.keywords.flatMap((keyword) => {
    const at = source.toLowerCase().indexOf(keyword);
    const word = source.slice(at, at + keyword.length);
    return at >= 0 && word.length >= shortestWord && !plainWord.test(word) ? [word] : [];
  });
}

const bitsOfByte = 8;
const bitsOfCharacter = 6;

function anchorOf(word: string, before: 0 | 1 | 2): string {
  const encoded = base64.encode(utf8.decode("\0".repeat(before) + word));
  const first = Math.ceil((before * bitsOfByte) / bitsOfCharacter);
  const end = Math.floor(((before + word.length) * bitsOfByte) / bitsOfCharacter);
  return encoded.slice(first, end);
}
