import assert from "node:assert/strict";
import { base64, base64urlnopad, hex, utf8 } from "@scure/base";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { makeJwt } from "../../shared/detection/providers/jwt.ts";

/** «...» marks where the secrets stand; `expected` are their types, in the order of the text. */
async function assertFound(marked: string, ...expected: readonly string[]): Promise<void> {
  const text = marked.replaceAll(/[«»]/g, "");
  const { findings, problems } = await detect({ path: "src/a.txt", text }, [], {});
  assert.deepEqual(problems, []);
  assert.deepEqual(
    findings.map(({ type }) => type),
    expected,
    text,
  );
  const starts = text.split("\n").reduce<number[]>((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const offset = ({ line, column }: { line: number; column: number }): number => (starts[line - 1] ?? 0) + column - 1;
  let shown = text;
  for (const { start, end } of findings.toReversed()) {
    shown = `${shown.slice(0, offset(start))}«${shown.slice(offset(start), offset(end))}»${shown.slice(offset(end))}`;
  }
  assert.equal(shown, marked);
}

async function fingerprintsOf(text: string): Promise<readonly string[]> {
  const { findings } = await detect({ path: "src/a.txt", text }, [], {});
  return findings.flatMap(({ fingerprints }) => fingerprints);
}

async function assertConcealed(text: string, ...secrets: readonly string[]): Promise<void> {
  const { findings, excerpts, conceal } = await detect({ path: "src/a.txt", text }, [], {});
  assert.ok(findings.length > 0, text);
  const shown = [
    JSON.stringify(findings),
    ...findings.map((_, line) => excerpts.around({ start: line, end: line + 1 })),
    conceal(text),
    ...secrets.map(conceal),
  ].join("\n");
  for (const secret of secrets) {
    for (let at = 4; at + 8 <= secret.length; at++) assert.ok(!shown.includes(secret.slice(at, at + 8)), shown);
  }
}

const pat = fill("ghp_{w:36}");
const inBase64 = (text: string): string => base64.encode(utf8.decode(text)).replace(/=+$/, "");
const inHex = (text: string): string => hex.encode(utf8.decode(text));
const escapeAll = (text: string, escape: (code: string) => string): string =>
  Array.from(text, (character) => escape(character.charCodeAt(0).toString(16).padStart(2, "0"))).join("");

describe("decoding", () => {
  it("reads base64, whatever stands before the secret in it", async () => {
    await assertFound(`x: «${inBase64(pat)}»`, "github-pat-classic");
    await assertFound(`data:text/plain;base64,«${inBase64(pat)}»"`, "github-pat-classic");
    for (const before of ["=", "a=", "ab="]) {
      const encoded = inBase64(`${before}${pat}`);
      const start = Math.floor((before.length * 8) / 6);
      await assertFound(`x: ${encoded.slice(0, start)}«${encoded.slice(start)}»`, "github-pat-classic");
    }
    await assertFound(`x: «${base64urlnopad.encode(utf8.decode(pat))}»`, "github-pat-classic");
  });

  it("reads a JSON Web Token in base64", async () => {
    const jwt = makeJwt({ iss: "https://login.acme.test", sub: "deployer", iat: 1_790_000_000 });
    await assertFound(`x: «${inBase64(jwt)}»`, "jwt");
  });

  it("reads base64 over several lines", async () => {
    const encoded = inBase64(`export GITHUB_TOKEN=${pat}\n# that was all of it\n`);
    const lines = encoded.match(/.{1,60}/g) ?? [];
    const text = `data:\n  env: |\n    ${lines.join("\n    ")}\n`;
    const { findings } = await detect({ path: "a.yml", text }, [], {});
    assert.deepEqual(
      findings.map(({ type, name, start, end }) => ({ type, name, lines: [start.line, end.line] })),
      [{ type: "github-pat-classic", name: "GITHUB_TOKEN", lines: [3, 4] }],
    );
  });

  it("reads references of HTML", async () => {
    const key = fill("{w:32}");
    for (const quoteMark of ["&quot;", "&#34;", "&#x22;", "&#39;", "&#x27;", "&apos;"])
      await assertFound(`<code>api_key = ${quoteMark}«${key}»${quoteMark}</code>`, "generic-token");
    await assertFound(`<a title="password=&#39;«Wint${"er!26"}»&#39;">`, "generic-password");
    await assertFound(`<p>The &quot;key&quot; of the door is &lt;here&gt;, &#200; and &unknown; too.</p>`);
  });

  it("reads literals within literals", async () => {
    const key = fill("{w:32}");
    for (const call of ["setApiKey(", "{api_key: ", "api_key, ", "headers.Add(X_Api_Key, "])
      for (const quoteMark of ['\\"', '\\\\\\"', "\\'"])
        await assertFound(`"${call}${quoteMark}«${key}»${quoteMark})\\n"`, "generic-token");
    await assertFound(`"new NetworkCredential(\\"deploy\\", \\"«${key}»\\")"`, "login-call");
    await assertFound(`"db.connect({password: \\"«Wint${"er26!x"}»\\"})"`, "generic-secret");
  });

  it("reads hexadecimal, percent-encoding and escapes", async () => {
    await assertFound(`x = bytes.fromhex("«${inHex(pat)}»")`, "github-pat-classic");
    await assertFound(`https://acme.io/?next=%2Fa%3Ftoken%3D«${pat}»%26x`, "github-pat-classic");
    await assertFound(`s = "a\\u003d«${pat}»"`, "github-pat-classic");
    await assertFound(`s = "«${escapeAll(pat, (code) => `\\x${code}`)}»"`, "github-pat-classic");
    await assertFound(`s = "«${escapeAll(pat, (code) => `\\u00${code}`)}»"`, "github-pat-classic");
    const password = fill("{w:24}");
    await assertFound(`body = "{\\"api_token\\": \\"«${password}»\\"}"`, "generic-token");
  });

  it("reads what is encoded twice, and no deeper", async () => {
    const query = `https://acme.io/?next=%3Ftoken%3D${pat}`;
    const start = 4 * Math.floor(query.indexOf(pat) / 3);
    const encoded = inBase64(query);
    await assertFound(`x: ${encoded.slice(0, start)}«${encoded.slice(start)}»`, "github-pat-classic");
    const docker = (password: string): string => `{"auths": {"acme.io": {"auth": "${inBase64(`ci:${password}`)}"}}}`;
    assert.equal((await fingerprintsOf(`x: ${inBase64(docker(fill("dckr_pat_{b:27}")))}`)).length, 1);
    assert.equal((await fingerprintsOf(inBase64(`"${inBase64(docker(fill("dckr_pat_{b:27}")))}"`))).length, 0);
  });

  it("reads literals that a program puts together", async () => {
    const [one, other] = [pat.slice(0, 14), pat.slice(14)];
    for (const joint of [
      '" + "',
      '"+"',
      '" . "',
      '" "',
      '" \\\n  "',
      '" +\n    "',
      '"\n    "',
      '"\n    + "',
      "\\\n",
      '" & "',
    ])
      await assertFound(`t = "«${one}${joint}${other}»"`, "github-pat-classic");
    for (const text of [`["${one}", "${other}"]`, `"${one}" + x + "${other}"`]) await assertFound(text);
  });

  it("joins an access key with its secret inside", async () => {
    const keys = fill("aws_access_key_id=AKIA{t:16}\naws_secret_access_key={w:20}/{w:19}\n");
    const { findings } = await detect({ path: "a", text: `x: ${inBase64(keys)}` }, [], {});
    assert.deepEqual(
      findings.map(({ type, confidence, parts = [] }) => [type, confidence, parts.map(({ role }) => role)]),
      [["aws-access-key", "high", ["key-id", "secret"]]],
    );
  });

  it("takes the secret of a pair for no part of what its line puts together", async () => {
    const pair = fill('"AccessKeyId": "AKIA{t:16}",\n"SecretAccessKey": "{w:20}/{w:19}"');
    const { findings } = await detect({ path: "a", text: `${pair} ${pair}` }, [], {});
    assert.deepEqual(
      findings.map(({ type }) => type),
      ["aws-access-key", "aws-access-key"],
    );
  });

  it("gives the encoded secret the fingerprint of the plain one", async () => {
    const expected = await fingerprintsOf(pat);
    assert.equal(expected.length, 1);
    for (const text of [
      inBase64(pat),
      inHex(pat),
      `"${pat.slice(0, 9)}" + "${pat.slice(9)}"`,
      escapeAll(pat, (code) => `\\x${code}`),
    ])
      assert.deepEqual(await fingerprintsOf(text), expected, text);
  });

  it("leaves whole what an issuer has given its form to", async () => {
    const inside = fill("bedrock.amazonaws.com/?X-Amz-Credential=ASIA{t:16}/20261101/us-east-1&X-Amz-Expires=3600");
    await assertFound(`«bedrock-api-key-${inBase64(inside)}»`, "aws-bedrock-api-key-short");
    const pem = ["-----BEGIN PRIVATE KEY-----", fill("MIIE{s:60}"), fill("{s:64}"), "-----END PRIVATE KEY-----"];
    const [plain, encoded] = [pem.join("\n"), `key: ${inBase64(pem.join("\n"))}`];
    assert.deepEqual(await fingerprintsOf(encoded), await fingerprintsOf(plain));
  });

  it("shows neither form", async () => {
    for (const encoded of [inBase64(pat), inHex(pat)]) await assertConcealed(`x: ${encoded}`, encoded, pat);
    const env = `A=1\nGITHUB_TOKEN=${pat}\n`;
    await assertConcealed(`x: ${inBase64(env)}`, inBase64(env).slice(22, -2), pat);
    await assertConcealed(`"${pat.slice(0, 14)}" + "${pat.slice(14)}"`, pat.slice(4, 14), pat.slice(14));
  });

  it("leaves other data alone", async () => {
    await assertFound(`x: ${fill("{s:40000}")}`);
    await assertFound(`x: ${inBase64("the password is what you say at the door, and the token what you show")}`);
    await assertFound(fill("integrity sha512-{s:86}=="));
  });

  it("takes hostile text in its stride", async () => {
    for (const unit of ["Z2hwX2", "Z2hwXw\n", "6768705f", "%3d", '\\":', '"+"', 'ghp_" + "', "\\x41", "cGFzc3dvcmQ"]) {
      const { problems } = await detect({ path: "a", text: unit.repeat(100_000) }, [], {});
      assert.deepEqual(problems, []);
    }
  });
});
