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
export function anchors(words: readonly string[], alignment: Alignment): readonly string[] {
  const encoded =
    alignment === "hex" ? words.map(hexOf) : [...telling, ...words].map((word) => base64Of(word, alignment));
  return [...new Set(encoded.filter(({ length }) => length >= shortestWord).map((anchor) => anchor.toLowerCase()))];
}

/** Every word that a secret of these types begins with. */
export const beginnings = (entries: readonly TypeEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(beginningsOf)),
];

/** Keywords with which the secret itself begins, in the case in which the pattern has them. */
function beginningsOf({ provider, type }: TypeEntry): readonly string[] {
  const keywords = type.keywords.filter(({ length }) => length >= shortestWord);
  if (provider.issuer === "" || keywords.length === 0) return [];
  const { pattern } = type;
  const written = pattern instanceof RegExp ? pattern.source : `${pattern.name} ${pattern.form}`;
  const source = written.replaceAll(/\\(?=[.-])/g, "");
  const lower = source.toLowerCase();
  return keywords.flatMap((keyword) => {
    const at = lower.indexOf(keyword);
    const word = source.slice(at, at + keyword.length);
    return at >= 0 && !plainWord.test(word) ? [word] : [];
  });
}

const hexOf = (word: string): string =>
  Array.from(word, (character) => character.charCodeAt(0).toString(16).padStart(2, "0")).join("");

const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * The characters all of whose bits are the word's, six each. Its bits begin in the middle of one, which a decoder of
 * whole units cannot say, and there are thousands to make before the first file is read.
 */
function base64Of(word: string, before: 0 | 1 | 2): string {
  const first = Math.ceil((before * 8) / 6);
  const end = Math.floor(((before + word.length) * 8) / 6);
  let encoded = "";
  for (let at = first; at < end; at++) {
    const bit = at * 6 - before * 8;
    const pair = (word.charCodeAt(bit >> 3) << 8) | word.charCodeAt((bit >> 3) + 1);
    encoded += base64Alphabet[(pair >> (10 - (bit & 7))) & 63] ?? "";
  }
  return encoded;
}
