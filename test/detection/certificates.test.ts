import assert from "node:assert/strict";
import { certificateFacts } from "../../shared/detection/certificates.ts";
import { readCertificate } from "../../shared/detection/facts/x509.ts";

const ascii = (text: string): readonly number[] => Array.from(Buffer.from(text, "latin1"));

function element(tag: number, ...contents: readonly (readonly number[])[]): readonly number[] {
  const body = contents.flat();
  return body.length < 128 ? [tag, body.length, ...body] : [tag, 0x82, body.length >> 8, body.length & 255, ...body];
}

const name = (text: string): readonly number[] =>
  element(0x30, element(0x31, element(0x30, [6, 3, 0x55, 4, 3], element(0x0c, ascii(text)))));

/** A certificate as far as it is read: no key, no signature. */
function certificate(from: string, to: string, version = true): Uint8Array {
  const fields = [
    ...(version ? [element(0xa0, element(2, [2]))] : []),
    element(2, [1]),
    element(0x30, ascii("signature")),
    name("Acme CA"),
    element(
      0x30,
      element(from.length === 13 ? 0x17 : 0x18, ascii(from)),
      element(to.length === 13 ? 0x17 : 0x18, ascii(to)),
    ),
    name("deployer"),
    element(0x30, ascii("x".repeat(200))),
  ];
  return new Uint8Array(element(0x30, element(0x30, ...fields), element(3, ascii("signature"))));
}

const reading = {
  issuedAt: "2026-01-01T00:00:00Z",
  expiresAt: "2027-01-01T12:30:00Z",
  subject: "deployer",
  issuer: "Acme CA",
};
const der = certificate("260101000000Z", "270101123000Z");
const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString("base64")}\n-----END CERTIFICATE-----`;

describe("a certificate", () => {
  it("says from when to when, who and by whom", () => {
    assert.deepEqual(readCertificate(der), reading);
    assert.deepEqual(readCertificate(certificate("20260101000000Z", "20270101123000Z", false)), reading);
    assert.equal(readCertificate(certificate("500101000000Z", "991231000000Z"))?.expiresAt, "1999-12-31T00:00:00Z");
  });

  it("cut anywhere says nothing and breaks nothing", () => {
    for (let cut = 0; cut < der.length; cut++) assert.equal(readCertificate(der.subarray(0, cut)), undefined);
    assert.equal(readCertificate(new Uint8Array(400).fill(0x30)), undefined);
  });

  it("lends its end to a key in one structure with it, and to any other key beside it only its name", () => {
    const expected = {
      issuedAt: reading.issuedAt,
      expiresAt: reading.expiresAt,
      subjects: [{ issuer: "Acme CA", subject: "CN=deployer" }],
    };
    const text = `${pem}\nkey`;
    const { subjects } = expected;
    assert.deepEqual(certificateFacts("private-key", text, { start: pem.length + 1, end: pem.length + 4 }), {
      subjects,
    });
    const data = `client-certificate-data: ${Buffer.from(pem).toString("base64")}\nclient-key-data: x`;
    assert.deepEqual(
      certificateFacts("kubeconfig-client-key", data, { start: data.length - 1, end: data.length }),
      expected,
    );
  });

  it("lends nothing to other types, nor from far away", () => {
    assert.deepEqual(certificateFacts("npm-token", pem, { start: 0, end: 1 }), {});
    const far = `${pem}${" ".repeat(20_000)}key`;
    assert.deepEqual(certificateFacts("private-key", far, { start: far.length - 3, end: far.length }), {});
  });
});
