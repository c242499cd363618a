import { crc32 } from "../facts/checksum.ts";

const alphabets: Readonly<Record<string, string>> = {
  d: "0123456789",
  h: "0123456789abcdef",
  l: "0123456789abcdefghijklmnopqrstuvwxyz",
  a: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  u: "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
  t: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  w: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
  b: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_",
  s: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/",
  g: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~",
  x: "x",
  z: "0",
};

/**
 * Makes up an example out of a template, so that no file of ours holds anything with the shape of a secret:
 * `fill("ghp_{w:36}")`. A letter names the alphabet: d digits, h hexadecimal, l lower case and digits, a letters, u upper
 * case and digits, t base32, w word characters, b base64url, s base64, g those of a password generator, x and z themselves.
 * The same template always gives the same text.
 */
export function fill(template: string): string {
  let state = crc32(template);
  return template.replaceAll(/\{([a-z]):(\d+)\}/g, (_, alphabet: string, length: string) => {
    const characters = alphabets[alphabet] ?? "";
    let text = "";
    while (text.length < Number(length)) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      text += characters[((state >>> 8) * characters.length) >>> 24] ?? "";
    }
    return text;
  });
}
