import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { base64urlnopad } from "@scure/base";
import { detect } from "../../../shared/detection/detect.ts";
import { crc32 } from "../../../shared/detection/facts/checksum.ts";
import { fill } from "../../../shared/detection/providers/fill.ts";
import { typeEntries } from "../../../shared/detection/providers/index.ts";
import type { CredentialFacts } from "../../../shared/model/finding.ts";
import { examples } from "../examples.ts";
import { pgpKey } from "./pgp-key.ts";

const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
const json = (value: object): string => base64(JSON.stringify(value));

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const pem = rsa.export({ type: "pkcs1", format: "pem" }).toString();
const word = (text: string): string => `\0\0\0${String.fromCharCode(text.length)}${text}`;
const openssh = base64(
  `openssh-key-v1\0${word("none")}${word("none")}${word("")}\0\0\0\x01${word("public")}${fill("{w:60}")}`,
);
const pypi = `\x02\x01\x08pypi.org\x02\x02id\0\x02\x1c[0, 1790003600, 1790000000]\x20\0\0\x06\x20${fill("{w:80}")}`;
const routable = (prefix: string, payload: string): string => {
  const random = fill("{w:16}");
  const bytes = Buffer.from(`${random}${payload}${String.fromCharCode(payload.length)}`, "latin1");
  const body = `${prefix}${base64urlnopad.encode(bytes)}.01.0z`;
  return body + crc32(body).toString(36).padStart(7, "0");
};

const part = (claims: object): string => base64urlnopad.encode(Buffer.from(JSON.stringify(claims)));
const jwt = [part({ alg: "HS256", typ: "JWT" }), part({ sub: "acme", exp: 1_790_003_600 }), fill("{b:86}")].join(".");

/** Values that say something of themselves, where a provider's examples are random throughout. */
const speaking: Readonly<Record<string, string>> = {
  "aws-bedrock-api-key-long": `ABSK${base64(fill("BedrockAPIKey-{l:4}-at-123456789012:{w:60}"))}`,
  "aws-bedrock-api-key-short": `bedrock-api-key-${base64(
    `bedrock.amazonaws.com/?X-Amz-Credential=ASIA${fill("{t:16}")}/20261101/us-east-1/bedrock/aws4_request&X-Amz-Date=20261101T100000Z&X-Amz-Expires=3600`,
  )}`,
  "gitlab-pat": routable("glpat-", "o:1\nu:10"),
  "gitlab-deploy-token": routable("gldt-", "o:1\np:2s"),
  "gitlab-runner-token": routable("glrt-", "o:1\ng:2s"),
  "grafana-cloud-token": `glc_${json({ o: "123456", n: "ci-writer", k: fill("{w:24}"), m: { r: "eu" } })}`,
  "jfrog-token": base64(fill("reftkn:01:1790003600:{w:27}")),
  "kubeconfig-client-key": `client-key-data: ${base64(pem)}`,
  "kubernetes-tls-key": `tls.key: ${base64(pem)}`,
  "mapbox-secret-token": `sk.${json({ u: "acme", a: fill("c{l:24}") }).replace(/=+$/, "")}.${fill("{b:21}w")}`,
  "onepassword-sa-token": `ops_${json({ signInAddress: "acme.1password.com", email: "robot@acme.io", muk: fill("{w:400}") })}`,
  "pgp-private-key": pgpKey({ created: 1_790_000_000, lasts: 3600, user: "Dana <dana@acme.io>" }).armored,
  "pinata-jwt": `PINATA_JWT=${jwt}`,
  "prisma-key": `prisma://accelerate.prisma-data.net/?api_key=${jwt}`,
  "private-key": pem,
  "pypi-token": `pypi-${base64urlnopad.encode(Buffer.from(pypi, "latin1"))}`,
  "sentry-org-token": `sntrys_${json({ iat: 1_790_000_000.5, url: "https://sentry.io", region_url: "https://us.sentry.io", org: "acme" })}_${fill("{w:43}")}`,
  "ssh-private-key": `-----BEGIN OPENSSH PRIVATE KEY-----\n${openssh}\n-----END OPENSSH PRIVATE KEY-----`,
  "turso-token": `TURSO_AUTH_TOKEN=${jwt}`,
  "workos-key": `sk_live_${base64(fill("key_01{u:24},{w:25}"))}`,
};

async function factsOf(type: string, text: string): Promise<CredentialFacts> {
  const { findings } = await detect({ path: "src/settings.txt", text }, [], {});
  return findings.find((finding) => finding.type === type)?.facts ?? {};
}

async function assertFacts(type: string, text: string, expected: CredentialFacts): Promise<void> {
  assert.deepEqual(await factsOf(type, text), expected, text);
}

describe("what credentials say of themselves", () => {
  const types = typeEntries.flatMap(({ type }) => (type.facts ? [type.id] : []));

  it("is read for fifty types and more", () => assert.ok(types.length >= 50, `${types.length} types`));

  for (const type of types) {
    it(`is read from ${type}`, async () => {
      const said = await Promise.all(
        [...(examples.get(type)?.find ?? []), speaking[type] ?? ""].map((text) => factsOf(type, text)),
      );
      assert.ok(
        said.some((facts) => Object.keys(facts).length > 0),
        "an example that says something",
      );
    });
  }

  it("is exactly that, and what the issuer means to be seen is not held back", async () => {
    const account = fill("{l:16}");
    await assertFacts("paypal-braintree-token", `access_token$production$${account}$${fill("{h:32}")}`, { account });
    await assertFacts("azure-storage-account-key", fill("AccountName=acmelogs;AccountKey={s:86}=="), {
      account: "acmelogs",
    });
    await assertFacts(
      "azure-connection-key",
      fill("Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootKey;SharedAccessKey={s:43}="),
      { account: "acme", keyIds: ["RootKey"] },
    );
    await assertFacts(
      "azure-sas",
      fill(
        "SharedAccessSignature sr=https%3A%2F%2Facmebus.servicebus.windows.net%2Fq&sig={w:42}%3D&se=1795000000&skn=RootPolicy",
      ),
      {
        account: "acmebus",
        expiresAt: "2026-11-18T11:06:40Z",
        subjects: [{ issuer: "azure", subject: "policy/RootPolicy" }],
      },
    );
    await assertFacts("telegram-bot-token", fill("6481209357:AA{b:33}"), { account: "6481209357" });
    await assertFacts("doppler-token", fill("dp.st.prd_eu.{w:43}"), { account: "prd_eu" });
    await assertFacts("harness-token", fill(`pat.${"kmpySmUISimoRrJL6NL73w"}.${"ab12".repeat(6)}.{w:20}`), {
      account: "kmpySmUISimoRrJL6NL73w",
      keyIds: ["ab12".repeat(6)],
    });
    await assertFacts("jfrog-token", speaking["jfrog-token"] ?? "", { expiresAt: "2026-09-21T15:13:20Z" });
    await assertFacts("slack-bot-token", fill("xoxb-482067193518-{d:13}-{w:24}"), { account: "482067193518" });
    await assertFacts("discord-webhook", fill("https://discord.com/api/webhooks/175928847299117063/{b:68}"), {
      issuedAt: "2016-04-30T11:18:25Z",
      keyIds: ["175928847299117063"],
    });
  });
});
