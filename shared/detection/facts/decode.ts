import { base64, utf8 } from "@scure/base";

/** The bytes of base64 in either alphabet, padded or not; undefined when it is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const body = text.replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  try {
    return base64.decode(body + "=".repeat((4 - (body.length % 4)) % 4));
  } catch {
    return undefined;
  }
}

/** The text that base64 holds; undefined when it is none. */
export function decodeText(text: string): string | undefined {
  const bytes = decodeBase64(text);
  return bytes && toText(bytes);
}

/** UTF-8; malformed bytes become U+FFFD. */
export function toText(bytes: Uint8Array): string {
  return utf8.encode(bytes);
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON object; undefined for anything else. */
export function parseObject(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const longestPublicText = 200;

/** A text short enough to be an identifier; undefined for anything else. */
export function publicText(value: unknown): string | undefined {
  return typeof value === "string" && value.length > 0 && value.length <= longestPublicText ? value : undefined;
}
