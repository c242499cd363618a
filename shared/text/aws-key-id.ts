const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Ids from before 2019 hold no account; their fifth character tells them. */
const withAccount = /^[A-Z]{4}[A-HK-Z2-7][A-Z2-7]{15}$/;

/**
 * The twelve digits of the account that an access key id belongs to, which are the 40 bits after its first one:
 * https://awsteele.com/blog/2020/09/26/aws-access-key-format.html. Undefined for ids that hold none.
 */
export function accountOfKeyId(keyId: string): string | undefined {
  if (!withAccount.test(keyId)) return undefined;
  let bits = 0n;
  for (const character of keyId.slice(4, 14)) {
    bits = (bits << 5n) | BigInt(base32.indexOf(character));
  }
  return String(((bits >> 2n) & 0x7fffffffff80n) >> 7n).padStart(12, "0");
}
