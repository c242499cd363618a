import { parseFingerprintKeys, shortestKey } from "../shared/detection/fingerprint-keys.ts";
import type { FingerprintKey } from "../shared/model/scan.ts";
import { UserError } from "../shared/node/user-error.ts";

/** The keys of `KEYHOLDER_FINGERPRINT_KEY`; none when it is not set. Never quoted in an error: it is a secret. */
export function readFingerprintKeys(value: string | undefined): readonly FingerprintKey[] {
  if (value === undefined || value === "") return [];
  const keys = parseFingerprintKeys(value);
  if (keys) return keys;
  throw new UserError(
    `KEYHOLDER_FINGERPRINT_KEY must be <id>=<base64>[,<id>=<base64>], each key of at least ${shortestKey} bytes: k1=$(openssl rand -base64 32)`,
  );
}
