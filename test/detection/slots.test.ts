import assert from "node:assert/strict";
import { detect } from "../../shared/detection/detect.ts";
import { readSlot } from "../../shared/detection/slots.ts";
import { fill } from "../../shared/detection/providers/fill.ts";

function assertSlot(value: string, kind: string, inner = value): void {
  const text = `x: ${value}\n`;
  const reading = readSlot(text, { start: 3, end: 3 + value.length });
  assert.deepEqual([reading.kind, text.slice(reading.start, reading.end)], [kind, inner], value);
}

describe("slots", () => {
  it("tell references from values", () => {
    for (const value of [
      "${{ secrets.X }}",
      "$TOKEN",
      "$(TOKEN)",
      "%TOKEN%",
      "{{ token }}",
      "vault:secret/data/x#y",
      "op://vault/item",
      "arn:aws:secretsmanager:eu-west-1:1:secret:x",
      "projects/p/secrets/s",
      "ENC[AES256_GCM,data:x]",
      "!vault |",
      "/run/secrets/x",
      "deploy-credentials.json",
      "@Microsoft.KeyVault(SecretUri=x)",
      "data.aws_ssm_parameter.x.value",
      "DEPLOY_TOKEN",
      "https://vault.acme.io",
    ]) {
      assertSlot(value, "reference");
    }
  });

  it("tell filling from values", () => {
    for (const value of ["", "true", "null", "~", "changeme", "<token>", "xxxxxxxx", "123"])
      assertSlot(value, "filling");
    for (const value of ["allow", "warn", "'Block'", "disabled"])
      assertSlot(value, "filling", value.replaceAll("'", ""));
    for (const value of ["allow-all", "warn1", "winter"]) assertSlot(value, "literal");
  });

  it("take the rest for a value, without its quotes", () => {
    assertSlot("hunter42!", "literal");
    assertSlot('"hunter42!"', "literal", "hunter42!");
    assertSlot(" 'hunter42!' ", "literal", "hunter42!");
    assertSlot(fill("{w:32}"), "literal");
  });

  it("become findings where no provider's type was found", async () => {
    const weak = "hunter42!";
    const strong = fill("ghp_{w:36}");
    const text = `password: ${weak}\ntoken: ${strong}\nkey: \${{ secrets.KEY }}\n`;
    const slot = (name: string, value: string): { name: string; start: number; end: number } => {
      const start = text.indexOf(value);
      return { name, start, end: start + value.length };
    };
    const { findings } = await detect(
      { path: "ci.yml", text },
      [slot("password", weak), slot("GH", strong), slot("key", "${{ secrets.KEY }}")],
      {},
    );
    assert.deepEqual(
      findings.map(({ type, name, confidence, masked }) => [type, name, confidence, masked]),
      [
        ["generic-secret", "password", "medium", "…"],
        ["github-pat-classic", "GH", "medium", "ghp_…"],
      ],
    );
    assert.match(findings[0]?.fingerprints[0] ?? "", /^p1:[0-9a-f]{32}$/);
  });

  it("are believed only for a value that somebody took care over", async () => {
    const confidenceOf = async (value: string, name = "DB_PASSWORD"): Promise<string | undefined> => {
      const { findings } = await detect(
        { path: "compose.yml", text: value },
        [{ name, start: 0, end: value.length }],
        {},
      );
      return findings[0]?.confidence;
    };
    assert.equal(await confidenceOf("hunter42!"), "medium");
    assert.equal(await confidenceOf(fill("{w:20}")), "medium");
    for (const words of ["nextcloud", "somewordpress", "mock_access_key", "feeds-api-key", "c3RvcmFnZQ=="])
      assert.equal(await confidenceOf(words), "low", words);
    assert.equal(await confidenceOf("db-password"), undefined);
    assert.equal(await confidenceOf("postgres"), undefined);
  });

  it("take the type that the slot expects, and do not trust its value to be one", async () => {
    const { findings } = await detect(
      { path: "ci.yml", text: "hunter42!" },
      [{ name: "token", type: "npm-token", start: 0, end: 9 }],
      {},
    );
    assert.deepEqual(
      findings.map(({ type, provider }) => [type, provider]),
      [["npm-token", "npm"]],
    );
    assert.match(findings[0]?.fingerprints[0] ?? "", /^p1:/);
  });

  it("are decoded where their reader decodes them", async () => {
    const key = { id: "k1", bytes: new Uint8Array(32).fill(7) };
    const find = async (value: string, encoding?: "base64") => {
      const text = `password: ${value}\n`;
      const slot = { name: "password", start: 10, end: 10 + value.length, ...(encoding && { encoding }) };
      const { findings } = await detect({ path: "secret.yaml", text }, [slot], { fingerprintKeys: [key] });
      return findings.map(({ start, end, confidence, fingerprints, excerpt }) => ({
        shown: text.slice(start.column - 1, end.column - 1),
        confidence,
        fingerprint: fingerprints[0],
        excerpt,
      }));
    };
    const [open] = await find("hunter42!");
    assert.match(open?.fingerprint ?? "", /^h1:k1:/);
    for (const value of ["hunter42!", "hunter42!\n", "hunter42!\r\n"]) {
      const [held] = await find(btoa(value), "base64");
      assert.deepEqual(held, { ...open, shown: btoa(value) });
    }
    const [wrapped] = await find(btoa("correct horse battery staple 42!").replace(/.{20}/g, "$&\n  "), "base64");
    assert.equal(wrapped?.fingerprint, (await find("correct horse battery staple 42!"))[0]?.fingerprint);
    assert.deepEqual(await find(btoa("changeme"), "base64"), []);
    assert.deepEqual(await find("{{ .Values.password }}", "base64"), []);
    assert.equal((await find("no base64!1", "base64"))[0]?.fingerprint, (await find("no base64!1"))[0]?.fingerprint);
    assert.equal((await find(btoa("\x00\xff\x01\x02binary"), "base64")).length, 1);
  });
});
