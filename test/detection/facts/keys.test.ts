import assert from "node:assert/strict";
import { createHash, createPublicKey, generateKeyPairSync } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { pgpFacts } from "../../../shared/detection/facts/pgp.ts";
import { pemFacts, publicKeyId } from "../../../shared/detection/facts/public-key.ts";
import { pgpKey } from "./pgp-key.ts";

function assertId(key: KeyObject, type: "pkcs8" | "pkcs1" | "sec1"): void {
  const info = createPublicKey(key).export({ type: "spki", format: "der" });
  const expected = `SHA256:${createHash("sha256").update(info).digest("base64")}`;
  assert.equal(publicKeyId(key.export({ type, format: "der" }) as Buffer), expected, type);
}

describe("a private key", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
  const ec = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;

  it("is named by its public half in every form", () => {
    assertId(rsa, "pkcs8");
    assertId(rsa, "pkcs1");
    assertId(ec, "pkcs8");
    assertId(ec, "sec1");
  });

  it("that does not hold it, or is cut short, has no name", () => {
    const ed25519 = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" });
    assert.equal(publicKeyId(ed25519), undefined);
    const der = rsa.export({ type: "pkcs8", format: "der" });
    for (let cut = 0; cut < der.length; cut += 7) assert.equal(publicKeyId(der.subarray(0, cut)), undefined);
    assert.deepEqual(pemFacts("-----BEGIN PRIVATE KEY-----\n%%\n-----END PRIVATE KEY-----"), {});
    assert.deepEqual(pemFacts(""), {});
  });
});

describe("an OpenPGP key", () => {
  const user = "Dana <dana@acme.io>";
  const created = 1_790_000_000;

  it("says when it was made, when it ends, and whose it is", () => {
    const { armored, fingerprint } = pgpKey({ created, lasts: 3600, user });
    assert.deepEqual(pgpFacts(armored), {
      issuedAt: "2026-09-21T14:13:20Z",
      expiresAt: "2026-09-21T15:13:20Z",
      keyIds: [fingerprint],
      subjects: [{ subject: user }],
    });
  });

  it("without an end has none", () => {
    assert.equal(pgpFacts(pgpKey({ created, user }).armored).expiresAt, undefined);
    assert.equal(pgpFacts(pgpKey({ created, lasts: 0, user }).armored).expiresAt, undefined);
  });

  it("cut anywhere is read without a fault", () => {
    const lines = pgpKey({ created, lasts: 3600, user }).armored;
    for (let cut = 0; cut < lines.length; cut++) assert.ok(pgpFacts(lines.slice(0, cut)));
    assert.deepEqual(pgpFacts("no key"), {});
  });
});
