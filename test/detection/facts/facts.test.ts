import assert from "node:assert/strict";
import { createHash, generateKeyPairSync } from "node:crypto";
import { base64urlnopad } from "@scure/base";
import { base62Checksum, crc16, crc32, judgeBase62 } from "../../../shared/detection/facts/checksum.ts";
import { dateOfSeconds, dateOfText } from "../../../shared/detection/facts/dates.ts";
import { decodeBase64, decodeText, parseObject } from "../../../shared/detection/facts/decode.ts";
import { gitlabFacts } from "../../../shared/detection/facts/gitlab.ts";
import { jwtFacts } from "../../../shared/detection/facts/jwt.ts";
import { pypiFacts } from "../../../shared/detection/facts/macaroon.ts";
import { opensshKeyId } from "../../../shared/detection/facts/openssh.ts";
import { hostOf, readQuery } from "../../../shared/detection/facts/query.ts";
import { fill } from "../../../shared/detection/providers/fill.ts";
import { makeJwt } from "../../../shared/detection/providers/jwt.ts";

const bytesOf = (text: string): readonly number[] => Array.from(Buffer.from(text, "latin1"));

describe("checksums", () => {
  it("agree with published samples", () => {
    assert.equal(crc32("123456789"), 0xcbf43926);
    assert.equal(crc16(Uint8Array.from(bytesOf("123456789"))), 0x31c3);
    assert.equal(judgeBase62(["ghp", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"].join("_"), 4), "valid");
    assert.equal(judgeBase62(["ghp", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq18"].join("_"), 4), "invalid");
    assert.equal(base62Checksum("").length, 6);
  });
});

describe("dates", () => {
  it("are ISO 8601 in UTC", () => {
    assert.equal(dateOfSeconds(1_790_000_000), "2026-09-21T14:13:20Z");
    assert.equal(dateOfSeconds("1790000000"), "2026-09-21T14:13:20Z");
    assert.equal(dateOfText("2026-11-22"), "2026-11-22T00:00:00Z");
    assert.equal(dateOfText("20261122T100000Z"), "2026-11-22T10:00:00Z");
    assert.equal(dateOfText("2026-11-22T10:00:00.123Z"), "2026-11-22T10:00:00Z");
  });

  it("that cannot be true are none", () => {
    for (const absurd of [0, -1, 1e30, NaN, Infinity, "", "abc", null, undefined, {}, "9".repeat(400)])
      assert.equal(dateOfSeconds(absurd), undefined);
    for (const absurd of ["", "2026-13-01", "2026-02-31", "0001-01-01", "9999-01-01", "2026-11-22T", undefined])
      assert.equal(dateOfText(absurd), undefined);
  });
});

describe("decoding", () => {
  it("takes both alphabets, padded or not", () => {
    assert.deepEqual(decodeBase64("-_-_"), decodeBase64("+/+/"));
    assert.equal(decodeText("YQ"), "a");
    assert.equal(decodeText("YQ=="), "a");
    assert.equal(decodeText("%%%"), undefined);
    assert.deepEqual(parseObject('{"a":1}'), { a: 1 });
    for (const text of ["[]", "1", "null", "{", "", undefined]) assert.equal(parseObject(text), undefined);
  });
});

describe("a JWT", () => {
  it("says whose it is and how long it lives", () => {
    assert.deepEqual(
      jwtFacts(
        makeJwt({
          iss: "https://i.acme.io",
          sub: "ci",
          aud: ["a", "b"],
          iat: 1_790_000_000,
          exp: 1_790_003_600,
          jti: "id-1",
        }),
      ),
      {
        issuedAt: "2026-09-21T14:13:20Z",
        expiresAt: "2026-09-21T15:13:20Z",
        account: "https://i.acme.io",
        keyIds: ["id-1"],
        subjects: [{ issuer: "https://i.acme.io", subject: "ci", audiences: ["a", "b"] }],
      },
    );
  });

  it("with absurd claims says less, and never fails", () => {
    assert.deepEqual(
      jwtFacts(makeJwt({ exp: 1e300, iat: "soon", sub: 7, iss: {}, aud: [null, 1], jti: "x".repeat(5000) })),
      {},
    );
    for (const text of ["", "a.b.c", "eyJ.eyJ.x", makeJwt({}).replace(".", "..")]) assert.deepEqual(jwtFacts(text), {});
  });
});

describe("a routable GitLab token", () => {
  const payload = "o:1\np:2s\nu:10";
  const bytes = new Uint8Array([...bytesOf(fill("{w:16}") + payload), payload.length]);
  const body = `glpat-${base64urlnopad.encode(bytes)}.01.${"0z"}`;
  const token = body + crc32(body).toString(36).padStart(7, "0");

  it("names project, user and organization", () => {
    assert.deepEqual(gitlabFacts(token), {
      checksum: "valid",
      account: "project/100",
      subjects: [
        { issuer: "gitlab", subject: "organization/1" },
        { issuer: "gitlab", subject: "project/100" },
        { issuer: "gitlab", subject: "user/36" },
      ],
    });
    assert.equal(gitlabFacts(`${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`).checksum, "invalid");
    assert.deepEqual(gitlabFacts(fill("glpat-{w:20}")), {});
  });
});

describe("a PyPI token", () => {
  const field = (kind: number, text: string): readonly number[] => [kind, text.length, ...bytesOf(text)];
  const bytes = new Uint8Array([
    2,
    ...field(1, "pypi.org"),
    ...field(2, "id"),
    0,
    ...field(2, "[0, 1790003600, 1790000000]"),
    0,
    ...field(2, '[1, ["web"]]'),
    0,
    ...field(2, "not json"),
    0,
    0,
    ...field(6, "sig"),
  ]);

  it("says its projects and its end", () => {
    assert.deepEqual(pypiFacts(`pypi-${base64urlnopad.encode(bytes)}`), {
      issuedAt: "2026-09-21T14:13:20Z",
      expiresAt: "2026-09-21T15:13:20Z",
      subjects: [{ issuer: "pypi", subject: "project/web" }],
    });
    for (let cut = 0; cut < bytes.length; cut++)
      assert.ok(pypiFacts(`pypi-${base64urlnopad.encode(bytes.subarray(0, cut))}`));
    assert.deepEqual(pypiFacts("pypi-%%"), {});
  });
});

describe("an OpenSSH key", () => {
  it("has no id when it is none", () => {
    const { privateKey } = generateKeyPairSync("ed25519", {
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    assert.equal(opensshKeyId(privateKey), undefined);
    assert.equal(opensshKeyId(""), undefined);
  });

  it("is named by its public half", () => {
    const word = (text: string): readonly number[] => [0, 0, 0, text.length, ...bytesOf(text)];
    const bytes = [
      ...bytesOf("openssh-key-v1\0"),
      ...word("none"),
      ...word("none"),
      ...word(""),
      0,
      0,
      0,
      1,
      ...word("public"),
    ];
    const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${Buffer.from(bytes).toString("base64")}\n-----END OPENSSH PRIVATE KEY-----`;
    assert.equal(
      opensshKeyId(text),
      `SHA256:${createHash("sha256").update("public").digest("base64").replace(/=+$/, "")}`,
    );
  });
});

describe("a URL", () => {
  it("gives its parameters and host", () => {
    const query = readQuery("https://a.example/x?A=1&b=%2F&amp;c=3&a=2&d");
    assert.deepEqual(
      [...query],
      [
        ["a", "1"],
        ["b", "/"],
        ["c", "3"],
        ["d", ""],
      ],
    );
    assert.equal(hostOf("https://u:p@Host.acme.io:8080/x"), "host.acme.io");
    assert.equal(hostOf("no url"), "");
  });
});
