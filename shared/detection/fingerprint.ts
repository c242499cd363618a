import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Fingerprint } from "../model/finding.ts";
import type { FingerprintKey } from "../model/scan.ts";

type Fingerprints = readonly [Fingerprint, ...Fingerprint[]];

/** What tells apart two secrets that may not be hashed: where they stand. */
export interface SecretPlace {
  readonly path: string;
  readonly name: string | undefined;
  /** 0-based, among the findings of this type and name in this file. */
  readonly ordinal: number;
}

export interface SecretIdentity {
  readonly type: string;
  readonly value: string;
  /** At least 112 random bits, so that the hash alone gives nothing away. */
  readonly strong: boolean;
  readonly place: SecretPlace;
}

/**
 * A strong secret's fingerprint never depends on a key: forks have none, and must name the same credential. A weak one
 * has one for each key, the writing key's first; without keys only its place is named.
 */
export function fingerprintSecret(
  { type, value, strong, place }: SecretIdentity,
  keys: readonly FingerprintKey[] = [],
): Fingerprints {
  const message = join("nhi-fp/1", type, normalise(value));
  if (strong) return [`s1:${digest(sha256(message))}`];
  const [first, ...others] = keys;
  if (first) return [keyed(first, message), ...others.map((key) => keyed(key, message))];
  return [fingerprintPlace(type, place)];
}

/** Names a place instead of a value, for secrets that may not be hashed without a key. */
export function fingerprintPlace(type: string, { path, name, ordinal }: SecretPlace): Fingerprint {
  return `p1:${digest(sha256(join("nhi-place/1", type, path, name ?? "", String(ordinal))))}`;
}

export function fingerprintUse(system: string, scope: string, name: string): Fingerprint {
  return `u1:${digest(sha256(join("nhi-use/1", system, scope, name)))}`;
}

export function fingerprintIssuance(path: string, address: string): Fingerprint {
  return `i1:${digest(sha256(join("nhi-issuance/1", path, address)))}`;
}

function keyed(key: FingerprintKey, message: Uint8Array): Fingerprint {
  return `h1:${key.id}:${digest(hmac(sha256, key.bytes, message))}`;
}

function join(...parts: readonly string[]): Uint8Array {
  return utf8ToBytes(parts.join("\0"));
}

const digestBytes = 16;

function digest(hash: Uint8Array): string {
  return bytesToHex(hash.subarray(0, digestBytes));
}

/**
 * One spelling for one secret, so that a key file, the same key in a JSON string and the same key in a YAML block are
 * one credential: no quotes, no blanks around it, and of PEM only its base64 body.
 */
export function normalise(secret: string): string {
  const bare = secret.trim().replace(/^(["'`])(.*)\1$/s, "$2");
  return isPem(bare) ? pemBody(bare) : bare;
}

export const isPem = (secret: string): boolean => secret.includes("-----BEGIN ");

/** The base64 between a PEM block's first two boundaries, without header lines such as `DEK-Info: ...`. */
export function pemBody(pem: string): string {
  const [, body = ""] = pem.split(/-----(?:BEGIN|END) [A-Z0-9 ]+-----/, 3);
  return body
    .replaceAll(/\\[nrt]/g, "\n")
    .replaceAll(/^[\s>|*#/"'+-]*[A-Za-z][\w-]*: .*$/gm, "")
    .replaceAll(/^[\s>|*#/"'+-]*=[A-Za-z0-9+/]{4}["',+\s]*$/gm, "")
    .replaceAll(/[^A-Za-z0-9+/=]+/g, "");
}

/** A URL's password as its reader sees it; unchanged when its percent-encoding is broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
