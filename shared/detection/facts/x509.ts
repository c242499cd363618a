import { dateOfText, period } from "./dates.ts";
import { toText } from "./decode.ts";
import { childrenOf, readElement, type Element } from "./der.ts";

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

const tags = { explicit0: 0xa0, utcTime: 0x17, generalizedTime: 0x18, sequence: 0x30, set: 0x31 };
/** 2.5.4.3, id-at-commonName, with its tag and length. */
const commonName = [0x06, 0x03, 0x55, 0x04, 0x03];

/**
 * RFC 5280, section 4.1; undefined for anything but a certificate.
 *
 *     Certificate { tbsCertificate { [0] version?, serial, signature, issuer, validity { from, to }, subject, ... } ... }
 */
export function readCertificate(der: Uint8Array): CertificateReading | undefined {
  const [certificate] = childrenOf(der);
  if (certificate?.tag !== tags.sequence) return undefined;
  const [toBeSigned] = childrenOf(der, certificate);
  if (toBeSigned?.tag !== tags.sequence) return undefined;
  const fields = childrenOf(der, toBeSigned);
  const [, , issuer, validity, subject] = fields[0]?.tag === tags.explicit0 ? fields.slice(1) : fields;
  if (!validity) return undefined;
  const [from, to] = childrenOf(der, validity).map((time) => readTime(der, time));
  if (from === undefined && to === undefined) return undefined;
  const names = { subject: subject && readCommonName(der, subject), issuer: issuer && readCommonName(der, issuer) };
  return {
    ...period(from, to),
    ...(names.subject && { subject: names.subject }),
    ...(names.issuer && { issuer: names.issuer }),
  };
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
  for (const set of childrenOf(der, name)) {
    for (const pair of childrenOf(der, set)) {
      if (!commonName.every((byte, index) => der[pair.start + index] === byte)) continue;
      const value = readElement(der, pair.start + commonName.length, pair.end);
      if (value) return toText(der.subarray(value.start, value.end)).slice(0, 120);
    }
  }
  return undefined;
}
