import { base64 } from "@scure/base";
import type { FingerprintKey } from "../shared/model/scan.ts";
import { UserError } from "../shared/node/user-error.ts";

const shortestKey = 16;

/** `k1=<base64>[,k0=<base64>]`; the first key writes. Never quoted in an error: it is a secret. */
export function parseFingerprintKeys(value: string | undefined): readonly FingerprintKey[] {
  if (value === undefined || value === "") return [];
  const refusal = new UserError(
    `KEYHOLDER_FINGERPRINT_KEY must be <id>=<base64>[,<id>=<base64>], each key of at least ${shortestKey} bytes: k1=$(openssl rand -base64 32)`,
  );
  return value.split(",").map((entry) => {
    const [, id, encoded] = /^([A-Za-z0-9_-]{1,32})=([A-Za-z0-9+/]+={0,2})$/.exec(entry.trim()) ?? [];
    if (id === undefined || encoded === undefined) throw refusal;
    let bytes: Uint8Array;
    try {
      bytes = base64.decode(encoded);
    } catch {
      throw refusal;
    }
    if (bytes.length < shortestKey) throw refusal;
    return { id, bytes };
  });
}
