import { base64 } from "@scure/base";
import type { FingerprintKey } from "../model/scan.ts";

/** Bytes of a key, at least. */
export const shortestKey = 16;

/** `k1=<base64>[,k0=<base64>]`; the first key writes. `undefined` when the text is none: it is a secret, and nothing quotes it. */
export function parseFingerprintKeys(text: string): readonly FingerprintKey[] | undefined {
  const keys = text.split(",").flatMap((entry) => parseKey(entry.trim()) ?? []);
  return keys.length === text.split(",").length ? keys : undefined;
}

function parseKey(entry: string): FingerprintKey | undefined {
  const [, id, encoded] = /^([A-Za-z0-9_-]{1,32})=([A-Za-z0-9+/]+={0,2})$/.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) return undefined;
  try {
    const bytes = base64.decode(encoded);
    return bytes.length < shortestKey ? undefined : { id, bytes };
  } catch {
    return undefined;
  }
}
