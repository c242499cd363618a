import { period } from "./dates.ts";
import { dateOfText } from "./dates.ts";
import { toText } from "./decode.ts";

/** What a certificate says in the open. */
export interface CertificateReading {
  /** ISO 8601, UTC. */
  readonly issuedAt?: string;
  readonly expiresAt?: string;
  /** The subject's common name. */
  readonly subject?: string;
  /** The issuer's common name. */
  readonly issuer?: string;
}

interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const tags = { explicit0: 0xa0, utcTime: 0x17, generalizedTime: 0x18, sequence: 0x30, set: 0x31 };
/** 2.5.4.3, id-at-commonName, with its tag and length. */
const commonName = [0x06, 0x03, 0x55, 0x04, 0x03];

/**
 * RFC 5280, section 4.1; undefined for anything but a certificate.
 *
 *     Certificate { tbsCertificate { [0] version?, serial, signature, issuer, validity { from, to }, subject, ... } ... }
 */
export function readCertificate(der: Uint8Array): CertificateReading | undefined {
  const [certificate] = children(der, 0, der.length);
  if (certificate?.tag !== tags.sequence) return undefined;
  const [toBeSigned] = children(der, certificate.start, certificate.end);
  if (toBeSigned?.tag !== tags.sequence) return undefined;
  const fields = children(der, toBeSigned.start, toBeSigned.end);
  const [, , issuer, validity, subject] = fields[0]?.tag === tags.explicit0 ? fields.slice(1) : fields;
  if (!validity) return undefined;
  const [from, to] = children(der, validity.start, validity.end).map((time) => readTime(der, time));
  if (from === undefined && to === undefined) return undefined;
  const names = { subject: subject && readCommonName(der, subject), issuer: issuer && readCommonName(der, issuer) };
  return {
    ...period(from, to),
    ...(names.subject && { subject: names.subject }),
    ...(names.issuer && { issuer: names.issuer }),
  };
}

const mostChildren = 64;

function children(der: Uint8Array, from: number, to: number): readonly Element[] {
  const elements: Element[] = [];
  for (let at = from; at < to && elements.length < mostChildren;) {
    const element = readElement(der, at, to);
    if (!element) break;
    elements.push(element);
    at = element.end;
  }
  return elements;
}

function readElement(der: Uint8Array, at: number, limit: number): Element | undefined {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return undefined;
  let length = first < 0x80 ? first : 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (der[at + 2 + index] ?? 0);
  const start = at + 2 + lengthBytes;
  return start + length <= limit ? { tag, start, end: start + length } : undefined;
}

/** UTCTime's two digits of a year mean 1950 to 2049. */
function readTime(der: Uint8Array, { tag, start, end }: Element): string | undefined {
  const text = toText(der.subarray(start, end));
  if (tag === tags.generalizedTime) return dateOfText(spell(text));
  if (tag === tags.utcTime) return dateOfText(spell(`${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}`));
  return undefined;
}

function spell(text: string): string {
  return text.replace(/^(\d{8})(\d{4}(?:\d\d)?)Z$/, "$1T$2Z");
}

function readCommonName(der: Uint8Array, name: Element): string | undefined {
  for (const set of children(der, name.start, name.end)) {
    for (const pair of children(der, set.start, set.end)) {
      if (!commonName.every((byte, index) => der[pair.start + index] === byte)) continue;
      const value = readElement(der, pair.start + commonName.length, pair.end);
      if (value) return toText(der.subarray(value.start, value.end)).slice(0, 120);
    }
  }
  return undefined;
}
