import { sha256 } from "@noble/hashes/sha2.js";
import { base64nopad } from "@scure/base";
import { pemBody } from "../fingerprint.ts";
import { decodeBase64, toText } from "./decode.ts";

const magic = "openssh-key-v1\0";

/**
 * The SHA256 fingerprint of the public half, as `ssh-keygen -l` prints it; it stands unencrypted in the file:
 * https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key. Undefined for anything else.
 */
export function opensshKeyId(pem: string): string | undefined {
  const bytes = decodeBase64(pemBody(pem));
  if (!bytes || toText(bytes.subarray(0, magic.length)) !== magic) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = magic.length;
  for (let skipped = 0; skipped < 3; skipped++) at += 4 + readLength(view, at);
  at += 4;
  const length = readLength(view, at);
  if (length === 0 || at + 4 + length > bytes.length) return undefined;
  return `SHA256:${base64nopad.encode(sha256(bytes.subarray(at + 4, at + 4 + length)))}`;
}

function readLength(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}
