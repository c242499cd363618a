import type { CredentialFacts } from "../../model/finding.ts";
import type { DetectableType, Examples, MatchContext, Provider } from "../../model/provider.ts";
import { isSecretAccessKey } from "../aws.ts";
import { accountOfKeyId } from "../../text/aws-key-id.ts";
import { dateOfMilliseconds, dateOfText, period } from "../facts/dates.ts";
import { decodeText } from "../facts/decode.ts";
import { readQuery } from "../facts/query.ts";
import { fill } from "./fill.ts";
import { assignment } from "./patterns.ts";

const federation: DetectableType["alternative"] = {
  text: "A role assumed by OpenID Connect gives the job credentials that end with it.",
  reference: "https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws",
};

const keyId = String.raw`(?<![A-Za-z0-9])(?<id>AKIA[A-Z2-7]{16})(?![A-Za-z0-9])`;
const namedSecret =
  String.raw`(?:aws[_-]?secret[_-]?(?:access[_-]?)?key|(?<!(?<![a-z])gc?s[_-]?)secret[_-]?access[_-]?key|aws[_-]?secret)` +
  assignment +
  String.raw`(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`;
const sessionId = String.raw`(?<![A-Za-z0-9])(?<id>ASIA[A-Z2-7]{16})(?![A-Za-z0-9])`;
const namedSession =
  String.raw`session[_-]?token` + assignment + String.raw`(?<secret>(?:FwoG|IQoJ|FQoG|AQoD)[A-Za-z0-9/+=_-]{100,2000})`;

export const aws: Provider = {
  id: "aws",
  name: "Amazon Web Services",
  issuer: "aws",
  types: [
    {
      id: "aws-access-key",
      name: "AWS access key of an IAM user",
      reference: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: federation,
      containment: [
        "aws iam update-access-key --access-key-id <key id> --status Inactive",
        "aws iam delete-access-key --access-key-id <key id>",
        "Deny sessions minted from it: attach AWSRevokeOlderSessions",
      ],
      keywords: ["akia", "secret_access", "secretaccess", "secret-access", "aws_secret", "awssecret", "aws-secret"],
      pattern: new RegExp(`${keyId}|${namedSecret}`, "gi"),
      confidence: "medium",
      bits: 240,
      window: { before: 60, after: 160 },
      accepts: acceptsPart,
      facts: keyFacts,
    },
    {
      id: "aws-sts-session",
      name: "AWS temporary credentials",
      reference: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
      lifetime: { expires: "always", defaultDays: 1 / 24, maxDays: 1.5 },
      identity: "either",
      containment: ["IAM > Roles > Revoke active sessions", "Rotate what minted it"],
      keywords: ["asia", "session_token", "sessiontoken", "session-token"],
      pattern: new RegExp(`${sessionId}|${namedSession}`, "gi"),
      confidence: "medium",
      bits: 240,
      window: { before: 40, after: 2200 },
      accepts: acceptsPart,
      facts: keyFacts,
    },
    {
      id: "aws-bedrock-api-key-long",
      name: "Amazon Bedrock API key (long-term)",
      reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: {
        text: "A role signs Bedrock's requests; its short-term keys last at most twelve hours.",
        reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
      },
      containment: [
        "aws iam update-service-specific-credential --status Inactive",
        "aws iam delete-service-specific-credential",
      ],
      keywords: ["absk"],
      pattern: /(?<![A-Za-z0-9+/])ABSK[A-Za-z0-9+/]{109,269}={0,2}(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 250,
      facts: (secret) => {
        const [, account] = /-at-(\d{12}):/.exec(decodeText(secret.slice(4)) ?? "") ?? [];
        return account === undefined ? {} : { account };
      },
    },
    {
      id: "aws-bedrock-api-key-short",
      name: "Amazon Bedrock API key (short-term)",
      reference: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
      lifetime: { expires: "always", defaultDays: 0.5, maxDays: 0.5 },
      identity: "either",
      containment: ["Revoke the role's sessions"],
      keywords: ["bedrock-api-key-"],
      pattern: /(?<![A-Za-z0-9])bedrock-api-key-[A-Za-z0-9+/=_-]{60,4000}/g,
      confidence: "high",
      bits: 250,
      window: { before: 10, after: 4100 },
      facts: (secret) => presignedFacts(decodeText(secret.slice("bedrock-api-key-".length)) ?? ""),
    },
    {
      id: "aws-appsync-key",
      name: "AWS AppSync API key",
      reference: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization",
      lifetime: { expires: "always", defaultDays: 7, maxDays: 365 },
      identity: "machine",
      alternative: {
        text: "IAM and OpenID Connect authorization tell callers apart.",
        reference:
          "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#openid-connect-authorization",
      },
      containment: ["aws appsync delete-api-key"],
      keywords: ["da2-"],
      pattern: /(?<![A-Za-z0-9])da2-[a-z0-9]{26}(?![\w-])/g,
      confidence: "high",
      bits: 134,
      window: { before: 2, after: 40 },
    },
    {
      id: "aws-presigned-url",
      name: "AWS presigned URL",
      reference: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
      lifetime: { expires: "always", maxDays: 7 },
      identity: "either",
      containment: ["Deactivate the key that signed it, or revoke the role's sessions"],
      keywords: ["x-amz-signature="],
      pattern:
        /https?:\/\/[^\s"'<>?]{3,1000}\?[^\s"'<>?]{0,3000}?X-Amz-Signature=(?<secret>[0-9a-f]{64})[^\s"'<>]{0,500}/gi,
      confidence: "medium",
      bits: 256,
      window: { before: 4000, after: 600 },
      facts: (_, { match }) => presignedFacts(match),
    },
  ],
};

function acceptsPart(part: string, { groups }: MatchContext): boolean {
  const { id } = groups;
  if (id !== undefined) return id === id.toUpperCase();
  return part.length > 40 || isSecretAccessKey(part);
}

function keyFacts(_: string, { groups }: MatchContext): CredentialFacts {
  const keyId = groups["id"];
  return keyId === undefined ? {} : idFacts(keyId);
}

function idFacts(keyId: string): CredentialFacts {
  const account = accountOfKeyId(keyId);
  return { keyIds: [keyId], ...(account !== undefined && { account }) };
}

function presignedFacts(url: string): CredentialFacts {
  const query = readQuery(url);
  const issuedAt = dateOfText(query.get("x-amz-date"));
  const seconds = Number(query.get("x-amz-expires") ?? NaN);
  const expiresAt = issuedAt === undefined ? undefined : dateOfMilliseconds(Date.parse(issuedAt) + seconds * 1000);
  const [keyId = ""] = (query.get("x-amz-credential") ?? "").split("/");
  return { ...period(issuedAt, expiresAt), ...(/^A[KS]IA[A-Z2-7]{16}$/.test(keyId) && idFacts(keyId)) };
}

export const examples = (): Examples => ({
  "aws-access-key": {
    find: [
      fill("aws_access_key_id = AKIA{t:16}\naws_secret_access_key = {w:20}/{w:19}"),
      fill('"AccessKeyId": "AKIA{t:16}",\n"SecretAccessKey": "{w:10}+{w:29}"'),
      fill("AWS_SECRET_ACCESS_KEY: {w:22}/{w:17}"),
      fill("LOGS_SECRET_ACCESS_KEY: {w:22}/{w:17}"),
      fill("AKIA{t:16}"),
    ],
    ignore: [
      "AKIA" + "IOSFODNN7EXAMPLE",
      fill("AKIA{x:16}"),
      fill("aws_secret_access_key = {h:40}"),
      fill("gs_secret_access_key = {w:20}/{w:19}"),
      fill("XAKIA{t:16}"),
    ],
  },
  "aws-sts-session": {
    find: [fill("ASIA{t:16}"), fill("AWS_SESSION_TOKEN=IQoJ{w:300}")],
    ignore: [fill("asia{l:16}"), fill("ASIA{t:10}")],
  },
  "aws-bedrock-api-key-long": { find: [fill("ABSK{w:112}")], ignore: [fill("ABSK{w:40}")] },
  "aws-bedrock-api-key-short": { find: [fill("bedrock-api-key-{w:200}")], ignore: ["bedrock-api-key-name"] },
  "aws-appsync-key": { find: [fill("da2-{l:26}")], ignore: [fill("da2-{l:9}")] },
  "aws-presigned-url": {
    find: [
      fill(
        "https://bucket.s3.amazonaws.com/a.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T100000Z&X-Amz-Expires=3600&X-Amz-Signature={h:64}",
      ),
    ],
    ignore: ["https://bucket.s3.amazonaws.com/a.txt?X-Amz-Signature=abc"],
  },
});
