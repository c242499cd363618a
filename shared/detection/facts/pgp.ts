import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CredentialFacts } from "../../model/finding.ts";
import { pemBody } from "../fingerprint.ts";
import { dateOfSeconds, period } from "./dates.ts";
import { decodeBase64, publicText, toText } from "./decode.ts";

interface Packet {
  readonly tag: number;
  readonly body: Uint8Array;
}

const tags = { signature: 2, secretKey: 5, userId: 13 };
/** Self-certifications of a user id, and the direct-key signature, carry the key's end. */
const selfSignatures = new Set([0x10, 0x11, 0x12, 0x13, 0x1f]);
const keyExpiration = 9;
const mostPackets = 64;

/** How many multiprecision integers the public part of a key has, by algorithm; RFC 9580 section 9.1. */
const integers: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4 };
/** An object id of one length byte stands before the integer. */
const curves = new Set([18, 19, 22]);
const withDerivation = 18;
/** Bytes of a native public key. */
const native: Readonly<Record<number, number>> = { 25: 32, 26: 56, 27: 32, 28: 57 };

/** When an OpenPGP key was made, when it ends, its fingerprint and its user ids; RFC 9580. Version 4 keys only. */
export function pgpFacts(armored: string): CredentialFacts {
  const bytes = decodeBase64(pemBody(armored));
  if (!bytes) return {};
  const packets = readPackets(bytes);
  const key = packets[0];
  if (key?.tag !== tags.secretKey || key.body[0] !== 4) return {};
  const created = uint32(key.body, 1);
  const lasts = packets.flatMap(({ tag, body }) => (tag === tags.signature ? (validity(body) ?? []) : []))[0];
  const length = publicLength(key.body);
  const users = packets.flatMap(({ tag, body }) => (tag === tags.userId ? (publicText(toText(body)) ?? []) : []));
  return {
    ...period(dateOfSeconds(created), lasts === undefined || lasts === 0 ? undefined : dateOfSeconds(created + lasts)),
    ...(length !== undefined && { keyIds: [fingerprint(key.body.subarray(0, length))] }),
    ...(users.length > 0 && { subjects: users.map((subject) => ({ subject })) }),
  };
}

/** Those before the first that is broken. */
function readPackets(bytes: Uint8Array): readonly Packet[] {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length && packets.length < mostPackets;) {
    const head = readHead(bytes, at);
    if (!head || head.start + head.length > bytes.length) break;
    at = head.start + head.length;
    packets.push({ tag: head.tag, body: bytes.subarray(head.start, at) });
  }
  return packets;
}

/** Both formats of a packet's header; undefined for one of unknown length, which keys do not have. */
function readHead(bytes: Uint8Array, at: number): { tag: number; start: number; length: number } | undefined {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return undefined;
  if (first >= 0xc0) {
    const tag = first & 0x3f;
    const size = bytes[at + 1] ?? 0;
    if (size < 192) return { tag, start: at + 2, length: size };
    if (size < 224) return { tag, start: at + 3, length: (size - 192) * 256 + (bytes[at + 2] ?? 0) + 192 };
    return size === 255 ? { tag, start: at + 6, length: uint32(bytes, at + 2) } : undefined;
  }
  const tag = (first >> 2) & 0x0f;
  if ((first & 3) === 0) return { tag, start: at + 2, length: bytes[at + 1] ?? 0 };
  if ((first & 3) === 1) return { tag, start: at + 3, length: uint16(bytes, at + 1) };
  return (first & 3) === 2 ? { tag, start: at + 5, length: uint32(bytes, at + 1) } : undefined;
}

/** Seconds after its making at which the key ends; undefined where the signature does not say. */
function validity(body: Uint8Array): number | undefined {
  if (body[0] !== 4 || !selfSignatures.has(body[1] ?? 0)) return undefined;
  const end = Math.min(6 + uint16(body, 4), body.length);
  for (let at = 6; at < end;) {
    const size = body[at] ?? 0;
    const [length, start] =
      size < 192
        ? [size, at + 1]
        : size < 255
          ? [(size - 192) * 256 + (body[at + 1] ?? 0) + 192, at + 2]
          : [uint32(body, at + 1), at + 5];
    if (length === 0) return undefined;
    if (((body[start] ?? 0) & 0x7f) === keyExpiration && length === 5) return uint32(body, start + 1);
    at = start + length;
  }
  return undefined;
}

/** Bytes of a secret key's packet that make up the public key; undefined for an algorithm that is not known. */
function publicLength(body: Uint8Array): number | undefined {
  const algorithm = body[5] ?? 0;
  const fixed = native[algorithm];
  let at = 6;
  if (fixed !== undefined) at += fixed;
  else if (curves.has(algorithm)) {
    at = afterInteger(body, at + 1 + (body[at] ?? 0));
    if (algorithm === withDerivation) at += 1 + (body[at] ?? 0);
  } else if (integers[algorithm] === undefined) return undefined;
  for (let left = integers[algorithm] ?? 0; left > 0; left--) at = afterInteger(body, at);
  return at <= body.length ? at : undefined;
}

const afterInteger = (body: Uint8Array, at: number): number => at + 2 + Math.ceil(uint16(body, at) / 8);

function fingerprint(key: Uint8Array): string {
  const framed = new Uint8Array(3 + key.length);
  framed.set([0x99, key.length >> 8, key.length & 0xff]);
  framed.set(key, 3);
  return bytesToHex(sha1(framed)).toUpperCase();
}

const uint16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 0x100 + (bytes[at + 1] ?? 0);
const uint32 = (bytes: Uint8Array, at: number): number => uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);
