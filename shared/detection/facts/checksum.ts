const polynomial = 0xedb88320;

/** CRC-32 as in ISO 3309, of a text of ASCII characters. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const checksumLength = 6;

/**
 * The six characters that end a GitHub or npm token: CRC-32 of what stands between prefix and checksum, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function base62Checksum(body: string): string {
  let digits = "";
  for (let rest = crc32(body); digits.length < checksumLength; rest = Math.floor(rest / 62)) {
    digits = (base62Digits[rest % 62] ?? "") + digits;
  }
  return digits;
}

/** Judges a token of the form prefix, body, six characters of checksum. */
export function judgeBase62(token: string, prefixLength: number): "valid" | "invalid" {
  const body = token.slice(prefixLength, -checksumLength);
  return token.endsWith(base62Checksum(body)) ? "valid" : "invalid";
}

/** CRC-16 as in XMODEM, which NATS puts at the end of a key. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
