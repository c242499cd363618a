import assert from "node:assert/strict";
import { createHash, createHmac } from "node:crypto";
import {
  fingerprintIssuance,
  fingerprintSecret,
  fingerprintUse,
  normalise,
  pemBody,
} from "../../shared/detection/fingerprint.ts";
import { fill } from "../../shared/detection/providers/fill.ts";

const place = { path: "a.yml", name: "TOKEN", ordinal: 0 };
const value = fill("{w:36}");
const key = { id: "k1", bytes: new Uint8Array([1, 2, 3]) };
const older = { id: "k0", bytes: new Uint8Array([4]) };

function pem(label: string, body: string): string {
  return `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
}

describe("fingerprints", () => {
  it("of strong secrets are bare and ignore keys", () => {
    const hash = createHash("sha256").update(`nhi-fp/1\0npm-token\0${value}`).digest("hex").slice(0, 32);
    const secret = { type: "npm-token", value, strong: true, place };
    assert.deepEqual(fingerprintSecret(secret), [`s1:${hash}`]);
    assert.deepEqual(fingerprintSecret(secret, [key]), [`s1:${hash}`]);
  });

  it("of weak secrets have one for each key, the first key's first", () => {
    const hash = (bytes: Uint8Array): string =>
      createHmac("sha256", bytes).update("nhi-fp/1\0generic-secret\0hunter42!").digest("hex").slice(0, 32);
    const secret = { type: "generic-secret", value: "hunter42!", strong: false, place };
    assert.deepEqual(fingerprintSecret(secret, [key, older]), [
      `h1:k1:${hash(key.bytes)}`,
      `h1:k0:${hash(older.bytes)}`,
    ]);
  });

  it("of weak secrets without a key say nothing of the value", () => {
    const one = fingerprintSecret({ type: "generic-secret", value: "hunter42!", strong: false, place });
    const other = fingerprintSecret({ type: "generic-secret", value: "hunter43!", strong: false, place });
    const moved = fingerprintSecret({
      type: "generic-secret",
      value: "hunter42!",
      strong: false,
      place: { ...place, ordinal: 1 },
    });
    assert.match(one[0], /^p1:[0-9a-f]{32}$/);
    assert.deepEqual(one, other);
    assert.notDeepEqual(one, moved);
  });

  it("of uses and issuances tell their fields apart", () => {
    assert.match(fingerprintUse("github-actions", "repository", "NPM_TOKEN"), /^u1:[0-9a-f]{32}$/);
    assert.notEqual(fingerprintUse("a", "b", "cd"), fingerprintUse("a", "bc", "d"));
    assert.match(fingerprintIssuance("main.tf", "aws_iam_access_key.x"), /^i1:[0-9a-f]{32}$/);
    assert.notEqual(fingerprintIssuance("a", "bc"), fingerprintIssuance("ab", "c"));
  });

  it("do not depend on how a secret is written down", () => {
    assert.equal(normalise(`  "${value}"\n`), value);
    assert.equal(normalise(`'${value}'`), value);
    const body = fill("{s:64}\n{s:64}\n{s:20}==");
    const canonical = body.replaceAll("\n", "");
    const block = pem("PRIVATE KEY", body);
    for (const written of [
      block,
      block.replaceAll("\n", "\r\n"),
      block.replaceAll("\n", "\\n"),
      block.replaceAll(/^/gm, "    "),
      pem("RSA PRIVATE KEY", body),
      pem("PRIVATE KEY", `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n${body}`),
    ]) {
      assert.equal(normalise(written), canonical);
    }
    const armored = pem("PGP PRIVATE KEY BLOCK", `Comment: acme\n\n${body}\n=aB1+`);
    for (const written of [armored, armored.replaceAll("\n", "\\n"), armored.replaceAll(/^/gm, "  ")])
      assert.equal(normalise(written), canonical);
    assert.equal(pemBody("no key"), "");
  });
});
