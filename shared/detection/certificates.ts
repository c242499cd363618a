import type { CredentialFacts } from "../model/finding.ts";
import type { Range } from "../model/source.ts";
import { decodeBase64, decodeText } from "./facts/decode.ts";
import { period } from "./facts/dates.ts";
import { readCertificate, type CertificateReading } from "./facts/x509.ts";
import { pemBody } from "./fingerprint.ts";

/** Types that may have a certificate beside them: a key alone has no end. */
const certified: ReadonlySet<string> = new Set(["private-key", "kubeconfig-client-key", "kubernetes-tls-key"]);

/** Types that stand in one structure with their certificate. Beside any other key it may be another key's. */
const paired: ReadonlySet<string> = new Set(["kubeconfig-client-key", "kubernetes-tls-key"]);

/** A certificate in PEM, or PEM inside base64 as kubeconfig and Kubernetes secrets have it. */
const certificates =
  /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s\\]{100,8000}-----END CERTIFICATE-----|(?:client-certificate-data|tls\.crt)["']?:\s{0,4}["']?(?<data>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g;

const farthest = 16_000;

/** What the certificate nearest to a private key says of it; empty when there is none within a few hundred lines. */
export function certificateFacts(type: string, text: string, key: Range): CredentialFacts {
  if (!certified.has(type)) return {};
  const from = Math.max(0, key.start - farthest);
  let best: CertificateReading | undefined;
  let bestDistance = Infinity;
  for (const match of text.slice(from, key.end + farthest).matchAll(certificates)) {
    const start = from + match.index;
    const distance = start < key.start ? key.start - start - match[0].length : start - key.end;
    if (distance >= bestDistance) continue;
    const pem = match.groups?.["data"] === undefined ? match[0] : (decodeText(match.groups["data"]) ?? "");
    const der = decodeBase64(pemBody(pem));
    const reading = der && readCertificate(der);
    if (!reading) continue;
    best = reading;
    bestDistance = distance;
  }
  if (!best) return {};
  const { issuedAt, expiresAt, subject, issuer } = best;
  return {
    ...(paired.has(type) && period(issuedAt, expiresAt)),
    ...(subject !== undefined && { subjects: [{ ...(issuer !== undefined && { issuer }), subject: `CN=${subject}` }] }),
  };
}
