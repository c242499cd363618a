import { decodeText } from "../facts/decode.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isDrawn } from "../words.ts";

const fewestDigits = 4;

/** Digits with letters of both cases, hexadecimal, many digits, or drawn by lot: what a generator makes and a person does not type. */
export function isMixed(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits === 0) return false;
  return (
    digits >= fewestDigits || /^[0-9a-f-]+$/i.test(text) || (/[a-z]/.test(text) && /[A-Z]/.test(text)) || isDrawn(text)
  );
}

/** Mixed, and no reference to a value: `settings.apiKey2`, `MISTRAL_TOKEN_2026` say what they stand for. */
export function isGenerated(text: string): boolean {
  return isMixed(text) && !/key|token|secret|env|config|setting/i.test(text);
}

const wordsForPasswords =
  /^(?:pass|passw(?:or)?d|pwd|passwort|secret|user|username|admin|root|guest|test|foo|bar|baz|abc|123|1234|12345|123456|pw|p|postgres|mysql|redis|mongo|rabbitmq|example|hunter2|p@ssw[o0]rd|my_?(?:password|pass|pwd|secret)|s3cr3t|token|key|api_?key|access_?token|x-oauth-basic|x-token-auth|password\d{0,3}|pass\d{0,3}|changeit)$/i;

/** What examples put in a password's place, with a number or without: `hunter2`, `password123`. */
export const isWordForPassword = (password: string): boolean => wordsForPasswords.test(password);

/** `x-$NAME`; a dollar among drawn characters is one of them. */
const reference = /\$(?:\(|[A-Z_][A-Z0-9_]*(?![A-Za-z0-9])|[A-Za-z_]+(?![A-Za-z0-9]))/;

/** Filling of every kind: words that stand for a password, references to one, masks, short numbers. */
export function isExamplePassword(password: string): boolean {
  return (
    isWordForPassword(password) ||
    isPlaceholder(password) ||
    /^[*.x]+$/i.test(password) ||
    /^[<{[$%(]|[>}\])%]$|[\\<>{}]/.test(password) ||
    reference.test(password) ||
    /^\d{1,5}$/.test(password)
  );
}

/** Base64 of something to read. */
export const holdsText = (secret: string): boolean => /^[\t\n\r\x20-\x7e]+$/.test(decodeText(secret) ?? "");

/** Base64 of nothing but words, or of filling. */
export function saysWords(secret: string): boolean {
  const text = decodeText(secret);
  return (
    text !== undefined &&
    (/^[A-Za-z][A-Za-z :,._-]{5,}$/.test(text) || (/^[\x20-\x7e]{6,}$/.test(text) && isPlaceholder(text)))
  );
}
