import { sha256 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";
import type { CredentialFacts } from "../../model/finding.ts";
import { pemBody } from "../fingerprint.ts";
import { decodeBase64, decodeText } from "./decode.ts";
import { childrenOf, encode, type Element } from "./der.ts";

const tags = { integer: 0x02, bitString: 0x03, octetString: 0x04, sequence: 0x30, explicit0: 0xa0, explicit1: 0xa1 };
const noUnusedBits = new Uint8Array([0]);
/** rsaEncryption with NULL parameters, RFC 8017 appendix C. */
const rsaAlgorithm = new Uint8Array([
  0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
]);
/** id-ecPublicKey, RFC 5480 section 2.1.1. */
const ecAlgorithm = new Uint8Array([0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]);

/**
 * The SHA-256 of the public half of a private key, as GitHub shows it for the keys of an App and `openssl` prints it:
 * `SHA256:` and base64 of the hash of the SubjectPublicKeyInfo. Undefined for keys that do not hold their public half
 * (most of Ed25519) and for what is no key.
 *
 *     PKCS#8   { version, algorithm { id, parameters }, OCTET STRING { PKCS#1 or SEC 1 } }    RFC 5958
 *     PKCS#1   { 0, modulus, publicExponent, ... }                                           RFC 8017
 *     SEC 1    { 1, OCTET STRING, [0] curve?, [1] BIT STRING public? }                       RFC 5915
 */
export function publicKeyId(der: Uint8Array): string | undefined {
  const info = publicKeyInfo(der);
  return info && `SHA256:${base64.encode(sha256(info))}`;
}

/** The id of a private key in PEM; empty for one under a passphrase. */
export function pemFacts(pem: string): CredentialFacts {
  const der = decodeBase64(pemBody(pem));
  const keyId = der && publicKeyId(der);
  return keyId === undefined ? {} : { keyIds: [keyId] };
}

/** Likewise for PEM inside base64. */
export const encodedPemFacts = (encoded: string): CredentialFacts => pemFacts(decodeText(encoded) ?? "");

function publicKeyInfo(der: Uint8Array): Uint8Array | undefined {
  const [key] = childrenOf(der);
  if (key?.tag !== tags.sequence) return undefined;
  const [version, second, third] = childrenOf(der, key);
  if (version?.tag !== tags.integer || !second || !third) return undefined;
  if (second.tag === tags.integer) return rsaInfo(der, second, third);
  if (second.tag === tags.octetString) return ecInfo(der, key);
  if (second.tag !== tags.sequence || third.tag !== tags.octetString) return undefined;
  const [inner] = childrenOf(der, third);
  if (inner?.tag !== tags.sequence) return undefined;
  const [, modulus, exponent] = childrenOf(der, inner);
  if (modulus?.tag === tags.integer && exponent?.tag === tags.integer) return rsaInfo(der, modulus, exponent);
  return ecInfo(der, inner, whole(der, second));
}

function rsaInfo(der: Uint8Array, modulus: Element, exponent: Element): Uint8Array {
  const key = encode(
    tags.sequence,
    encode(tags.integer, der.subarray(modulus.start, modulus.end)),
    encode(tags.integer, der.subarray(exponent.start, exponent.end)),
  );
  return encode(tags.sequence, rsaAlgorithm, encode(tags.bitString, noUnusedBits, key));
}

/** `algorithm` stands in PKCS#8; a bare SEC 1 key names its curve itself. */
function ecInfo(der: Uint8Array, key: Element, algorithm?: Uint8Array): Uint8Array | undefined {
  const fields = childrenOf(der, key);
  const curve = fields.find(({ tag }) => tag === tags.explicit0);
  const point = fields.find(({ tag }) => tag === tags.explicit1);
  const named = curve && encode(tags.sequence, ecAlgorithm, der.subarray(curve.start, curve.end));
  const used = algorithm ?? named;
  return point && used ? encode(tags.sequence, used, der.subarray(point.start, point.end)) : undefined;
}

const whole = (der: Uint8Array, { tag, start, end }: Element): Uint8Array => encode(tag, der.subarray(start, end));
