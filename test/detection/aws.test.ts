import assert from "node:assert/strict";
import { detect } from "../../shared/detection/detect.ts";
import { fill } from "../../shared/detection/providers/fill.ts";

const id = fill("AKIA{t:16}");
const sessionId = fill("ASIA{t:16}");
const secret = fill("{w:18}/{w:21}");
const other = fill("{w:30}+{w:9}");
const session = fill("IQoJ{w:300}");

/** Each finding as `type confidence role:value ...`, values cut short. */
async function assertKeys(text: string, ...expected: readonly string[]): Promise<void> {
  const { findings } = await detect({ path: "a.env", text }, [], {});
  const lines = text.split("\n");
  const seen = findings.map(({ type, confidence, parts = [], start, end }) => {
    const shown = parts.map(
      (part) => `${part.role}=${lines[part.start.line - 1]?.slice(part.start.column - 1, part.start.column + 5)}`,
    );
    return [
      type,
      confidence,
      lines[start.line - 1]?.slice(start.column - 1, start.column + 5),
      end.line - start.line,
      ...shown,
    ].join(" ");
  });
  assert.deepEqual(seen, expected, text);
}

const cut = (text: string): string => text.slice(0, 6);
const pair = `aws-access-key high ${cut(secret)} 0 key-id=${cut(id)} secret=${cut(secret)}`;

describe("aws keys", () => {
  it("are one finding with their parts, in any form", async () => {
    await assertKeys(`AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, pair);
    await assertKeys(`[default]\naws_secret_access_key = ${secret}\naws_access_key_id = ${id}`, pair);
    await assertKeys(`{"AccessKeyId": "${id}", "SecretAccessKey": "${secret}"}`, pair);
    await assertKeys(`new AWS.S3({ accessKeyId: '${id}', secretAccessKey: '${secret}' })`, pair);
    await assertKeys(`access_key: ${id}\nsecret_key: ${secret}`, pair);
    await assertKeys(`boto3.client("s3", "${id}", "${secret}")`, pair);
    await assertKeys(`${id},${secret}`, pair);
  });

  it("of several accounts stay apart", async () => {
    const second = fill("AKIA{t:15}A");
    await assertKeys(
      `[a]\nid = ${id}\nsecret = ${secret}\n[b]\nid = ${second}\nsecret = ${other}\n`,
      pair,
      `aws-access-key high ${cut(other)} 0 key-id=${cut(second)} secret=${cut(other)}`,
    );
  });

  it("of several accounts stay apart whichever comes first", async () => {
    const second = fill("AKIA{t:15}A");
    const both = [pair, `aws-access-key high ${cut(other)} 0 key-id=${cut(second)} secret=${cut(other)}`];
    const block = (one: string, its: string): string =>
      `provider {\n  secret_key = "${its}"\n  access_key = "${one}"\n}\n`;
    await assertKeys(block(id, secret) + block(second, other), ...both);
    const list = (one: string, its: string): string => `- secret: ${its}\n  id: ${one}\n`;
    await assertKeys(list(id, secret) + list(second, other), ...both);
    const profile = (one: string, its: string): string => `aws_access_key_id=${one}\naws_secret_access_key=${its}\n`;
    await assertKeys(profile(id, secret) + profile(second, other), ...both);
    const third = fill("AKIA{t:15}B");
    await assertKeys(
      `${profile(id, secret)}aws_access_key_id=${third}\n\n${profile(second, other)}`,
      pair,
      `aws-access-key low ${cut(third)} 0`,
      both[1] ?? "",
    );
  });

  it("stand beside any names, right after their equals signs", async () => {
    await assertKeys(`S3_KEY=${id}\nS3_SECRET=${secret}`, pair);
    await assertKeys(`SECRET_KEY=${secret}\nACCESS_KEY=${id}`, pair);
    await assertKeys(
      `spring.cloud.aws.credentials.access-key=${id}\nspring.cloud.aws.credentials.secret-key=${secret}`,
      pair,
    );
  });

  it("are known by the secret's name wherever languages have its value", async () => {
    const found = `aws-access-key medium ${cut(secret)} 0`;
    await assertKeys(`const awsSecretAccessKey: string = "${secret}"`, found);
    await assertKeys(`secret = process.env.AWS_SECRET_ACCESS_KEY || "${secret}"`, found);
    await assertKeys(`<key>AWSSecretAccessKey</key>\n<string>${secret}</string>`, found);
    await assertKeys(`- name: AWS_SECRET_ACCESS_KEY\n  value: ${secret}`, found);
    await assertKeys(`AWS_SECRET_ACCESS_KEY=\${AWS_SECRET_ACCESS_KEY:-${secret}}`, found);
    await assertKeys(`variable "aws_secret_access_key" {\n  type = string\n  default = "${secret}"\n}`, found);
  });

  it("without a secret near are low, and are named by their place and id", async () => {
    await assertKeys(id, `aws-access-key low ${cut(id)} 0`);
    await assertKeys(`${id}\n${"\n".repeat(12)}${secret}`, `aws-access-key low ${cut(id)} 0`);
    await assertKeys(`${id} ${fill("{h:40}")}`, `aws-access-key low ${cut(id)} 0`);
    const { findings } = await detect({ path: "a.env", text: id }, [], {});
    assert.match(findings[0]?.fingerprints[0] ?? "", /^p1:/);
    assert.deepEqual(findings[0]?.facts.keyIds, [id]);
  });

  it("without an id are found by the secret's name", async () => {
    await assertKeys(`AWS_SECRET_ACCESS_KEY=${secret}`, `aws-access-key medium ${cut(secret)} 0`);
  });

  it("of a session have three parts", async () => {
    await assertKeys(
      `AWS_ACCESS_KEY_ID=${sessionId}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${session}`,
      `aws-sts-session high ${cut(secret)} 0 key-id=${cut(sessionId)} secret=${cut(secret)} session-token=${cut(session)}`,
    );
    await assertKeys(
      `AWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${session}`,
      `aws-sts-session medium ${cut(secret)} 0 secret=${cut(secret)} session-token=${cut(session)}`,
    );
  });

  it("are fingerprinted by the secret alone", async () => {
    const one = await detect({ path: "a", text: `${id} ${secret}` }, [], {});
    const two = await detect({ path: "b", text: `AWS_SECRET_ACCESS_KEY=${secret}` }, [], {});
    assert.match(one.findings[0]?.fingerprints[0] ?? "", /^s1:/);
    assert.deepEqual(one.findings[0]?.fingerprints, two.findings[0]?.fingerprints);
  });
});
