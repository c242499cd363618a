import { isDrawn } from "./words.ts";

const mostWords = 0.7;

/**
 * Code, paths, versions, dates, hosts, addresses, algorithms, digests with their name: long and mixed, yet no secret.
 *
 *     go.acme.io/v2/secrets      a host and what it serves
 *     token_sha256_to_refresh    words, perhaps with a number, between `_` or `-`
 *     acme:providers:my8110      words between colons
 *     AKID/20160628/eu/s3/x      a scope with its day
 *     PBKDF2WithHmacSHA256       an algorithm
 *     Uint32Array                a type
 *     accessToken123             a stand-in that says what it stands for
 *     grant_type=refresh         a name with its value
 *     Acme.Web/sites@2024-01-01  a type with its version
 *     SK5f...                    one of Twilio's resources: https://www.twilio.com/docs/glossary/what-is-a-sid
 *     0x5f...                    an account's address: https://ethereum.org/developers/docs/accounts/
 */
export function isIdentifier(padded: string): boolean {
  const text = padded.replace(/=+$/, "");
  return (
    /^[a-z]+:\/\//i.test(text) ||
    /^(?:sha\d*|md5|arn|urn|data|refs|file|projects|secrets?|env|process|self|this|config|settings)[-:.]/i.test(text) ||
    /^[\w-]+\.[a-z]{2,6}$/i.test(text) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/\w/.test(text) ||
    /^[a-z]+\d{0,4}[a-z]{0,4}(?:[_-](?:[a-z]+\d{0,4}|\d{1,4})){2,}$/.test(text) ||
    /^[a-z]+(?::[a-z]+)+:[\w-]+$/.test(text) ||
    /\/20\d{6}\//.test(text) ||
    /^\d{4}-\d\d-\d\d/.test(text) ||
    /^v?\d+\.\d+/.test(text) ||
    /@[\w-]+\.[a-z]{2,}$/i.test(text) ||
    /^[./~$#&*!-]|\/\.|\.\.|::|->|&&|\|\||\(\)|==|^[a-z_][\w.-]*=[^=]*&/i.test(text) ||
    (/^[a-z_.-]+=[^=]/i.test(text) && !isDrawn(text)) ||
    /@\d{4}-\d\d-\d\d/.test(text) ||
    /^0x[0-9a-f]{40}$/i.test(text) ||
    /^(?:AC|SK|MG|PN|SM|MM|CA|VA|IS|AP|OR)[0-9a-f]{32}$/.test(text) ||
    /^[a-z]+[A-Za-z]*\.[a-z]+\w*$/.test(text) ||
    /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text) ||
    /^(?:[A-Z0-9]+With)?(?:Hmac|HMAC|PBKDF2|PBE|AES|DES|RSA|SHA|MD|EC|ISO|UTF|HS|RS|ES|PS)[\w/-]{0,4}\d{1,4}[\w-]{0,12}$/.test(
      text,
    ) ||
    /^(?:[A-Z][a-z]+)+\d{1,3}(?:[A-Z][a-z]+)?(?:Array|Buffer|List|Map|Set|Type|Value|Vector)s?$/.test(text) ||
    /^[a-z]*(?:Token|Secret|Key|Credentials?)\d{0,5}$/i.test(text) ||
    (shareOfWords(text) >= mostWords && !isDrawn(text))
  );
}

const mostDigitsInWords = 0.15;

/** How much of `someWords-like_these` is words; a text with many digits has none. */
function shareOfWords(text: string): number {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits / text.length >= mostDigitsInWords || /^[a-z0-9]+$/.test(text)) return 0;
  const words = text.match(/[A-Z][a-z]{2,}|[a-z]{3,}|[A-Z]{4,}/g) ?? [];
  return words.join("").length / text.length;
}
