import assert from "node:assert/strict";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";
import { providers } from "../../shared/detection/providers/index.ts";

const alibaba = { id: fill("LTAI{w:20}"), secret: fill("{w:30}") };
const second = { id: fill("LTAI{w:19}7"), secret: fill("{w:29}9") };
const tencent = { id: fill("AKID{w:32}"), secret: fill("{w:32}") };
const twilio = { id: fill("SK{h:32}"), secret: fill("{w:32}") };
const google = { id: fill("GOOG1E{t:55}"), secret: fill("{w:20}/{w:19}") };

const cut = (text: string): string => text.slice(0, 8);

/** Each finding as `type confidence role:value ...` of its parts, or of the whole, cut short; then the key ids it tells. */
async function assertKeys(text: string, ...expected: readonly string[]): Promise<void> {
  const { findings } = await detect({ path: "a.env", text }, [], {});
  const lines = text.split("\n");
  const seen = findings.map(({ type, confidence, parts = [], facts, start }) => {
    const shown = [...parts, ...(parts.length === 0 ? [{ role: "whole", start }] : [])].map(
      ({ role, start: { line, column } }) => `${role}=${cut((lines[line - 1] ?? "").slice(column - 1))}`,
    );
    return [type, confidence, ...shown, ...(facts.keyIds ?? [])].join(" ");
  });
  assert.deepEqual(seen, expected, text);
}

const pairOf = (type: string, { id, secret }: typeof alibaba): string =>
  `${type} high key-id=${cut(id)} secret=${cut(secret)} ${id}`;

describe("ids of keys", () => {
  it("are one finding with the secret of the type that they name", async () => {
    await assertKeys(
      `ALIBABA_CLOUD_ACCESS_KEY_ID=${alibaba.id}\nALIBABA_CLOUD_ACCESS_KEY_SECRET=${alibaba.secret}\n`,
      pairOf("alibaba-key-secret", alibaba),
    );
    await assertKeys(
      `TENCENTCLOUD_SECRET_KEY=${tencent.secret}\nTENCENTCLOUD_SECRET_ID=${tencent.id}\n`,
      pairOf("tencent-secret-key", tencent),
    );
    await assertKeys(`TWILIO_API_KEY=${twilio.id}\nTWILIO_API_SECRET=${twilio.secret}\n`, pairOf("twilio-key", twilio));
    await assertKeys(`GCS_HMAC_ID=${google.id}\nGCS_HMAC_SECRET=${google.secret}\n`, pairOf("gcp-hmac-secret", google));
  });

  it("say whose a secret is that has but its form", async () => {
    await assertKeys(
      `aws_access_key_id = ${google.id}\naws_secret_access_key = ${google.secret}\n`,
      pairOf("gcp-hmac-secret", google),
    );
    await assertKeys(
      `{ accessKeyId: "${alibaba.id}", accessKeySecret: "${alibaba.secret}" }`,
      pairOf("alibaba-key-secret", alibaba),
    );
    await assertKeys(`secretId: ${tencent.id}\nsecretKey: ${tencent.secret}\n`, pairOf("tencent-secret-key", tencent));
    await assertKeys(`NewCredential("${tencent.id}", "${tencent.secret}")`, pairOf("tencent-secret-key", tencent));
    await assertKeys(`${alibaba.id}:${alibaba.secret}`, pairOf("alibaba-key-secret", alibaba));
  });

  it("of several accounts stay apart", async () => {
    const block = ({ id, secret }: typeof alibaba): string => `- accessKeySecret: ${secret}\n  accessKeyId: ${id}\n`;
    await assertKeys(
      block(alibaba) + block(second),
      pairOf("alibaba-key-secret", alibaba),
      pairOf("alibaba-key-secret", second),
    );
  });

  it("alone are public, and tell who they are", async () => {
    const alone = `alibaba-key low whole=${cut(alibaba.id)} ${alibaba.id}`;
    await assertKeys(`id: ${alibaba.id}\n`, alone);
    await assertKeys(`Auth("${alibaba.id}", "your-access-key-secret")`, alone);
    await assertKeys(`Auth("${alibaba.id}", "${tencent.secret}")`, alone);
    await assertKeys(
      `id: ${alibaba.id}\n${"\n".repeat(11)}accessKeySecret: ${tencent.secret}\n`,
      alone,
      `generic-token medium whole=${cut(tencent.secret)}`,
    );
  });

  it("name a type of their own provider, and the form of its secret", () => {
    const ids = providers.flatMap(({ id, types }) =>
      types.filter(({ keyIdOf }) => keyIdOf).map((type) => ({ id, types, type })),
    );
    assert.ok(ids.length >= 4);
    for (const { id, types, type } of ids) {
      assert.ok(
        types.some((one) => one.id === type.keyIdOf?.type),
        `${id}: ${type.id}`,
      );
      assert.match(type.keyIdOf?.form ?? "", /^\[[^\]]+\]\{\d+\}$/);
    }
  });
});
