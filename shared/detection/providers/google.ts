import type { CredentialFacts } from "../../model/finding.ts";
import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { dateOfMilliseconds, dateOfSeconds, dateOfText, period } from "../facts/dates.ts";
import { publicText } from "../facts/decode.ts";
import { readQuery } from "../facts/query.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

const federation: DetectableType["alternative"] = {
  text: "Workload Identity Federation exchanges the job's OpenID Connect token for one that lasts an hour.",
  reference: "https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines",
};

const apiKeys = "https://cloud.google.com/docs/authentication/api-keys";

export const google: Provider = {
  id: "google",
  name: "Google Cloud",
  issuer: "google",
  types: [
    {
      id: "google-chat-webhook",
      name: "Google Chat webhook",
      reference: "https://developers.google.com/workspace/chat/quickstart/webhooks",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Space > Apps & integrations > Webhooks > Delete"],
      keywords: ["chat.googleapis.com/"],
      pattern:
        /chat\.googleapis\.com\/v1\/spaces\/(?<account>[\w-]{6,40})\/messages\?(?=[^\s"'<>]{0,300}key=)[^\s"'<>]{0,300}?token=(?<secret>[\w%-]{30,80})/g,
      confidence: "high",
      bits: 178,
      facts: publicParts,
    },
    {
      id: "gcp-service-account-key",
      name: "Google Cloud service account key",
      reference: "https://cloud.google.com/iam/docs/keys-create-delete",
      lifetime: { expires: "optional", maxDays: 3650 },
      identity: "machine",
      alternative: federation,
      containment: [
        "gcloud iam service-accounts keys disable <key id> --iam-account=<client_email>",
        "gcloud iam service-accounts keys delete <key id> --iam-account=<client_email>",
        "Tokens minted from it live on for up to an hour",
      ],
      keywords: ["private_key_id"],
      pattern:
        /\\?"private_key"\\?"?\s{0,10}:\s{0,10}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\\s]{100,10000}-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,4}n)?)\\?"/g,
      confidence: "high",
      bits: 2048,
      window: { before: 5000, after: 10_000 },
    },
    {
      id: "google-api-key",
      name: "Google API key",
      reference: apiKeys,
      lifetime: { expires: "never" },
      identity: "either",
      alternative: federation,
      containment: ["gcloud services api-keys list", "gcloud services api-keys delete"],
      keywords: ["aiza"],
      pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g,
      confidence: "high",
      bits: 210,
      note: "Keys of browser and mobile apps are public by design; restrict them to their referrers and APIs.",
    },
    {
      id: "google-auth-key",
      name: "Google AI Studio key (bound to a service account)",
      reference: "https://ai.google.dev/gemini-api/docs/api-key",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: federation,
      containment: ["AI Studio > API keys > delete"],
      keywords: ["aq."],
      pattern: /(?<![\w.-])AQ\.[\w-]{40,200}(?![\w-])/g,
      confidence: "high",
      bits: 228,
      accepts: isMixed,
    },
    {
      id: "google-oauth-client-secret",
      name: "Google OAuth client secret",
      reference: "https://developers.google.com/identity/protocols/oauth2",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > Credentials > OAuth client > add a secret, disable and delete the old one"],
      keywords: ["gocspx-"],
      pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/g,
      confidence: "high",
      bits: 168,
    },
    {
      id: "google-oauth-access-token",
      name: "Google OAuth access token",
      reference: "https://developers.google.com/identity/protocols/oauth2",
      lifetime: { expires: "always", defaultDays: 1 / 24, maxDays: 0.5 },
      identity: "either",
      containment: ["POST https://oauth2.googleapis.com/revoke"],
      keywords: ["ya29."],
      pattern: /(?<![\w-])ya29\.[\w-]{20,1024}(?![\w-])/g,
      confidence: "medium",
      bits: 120,
    },
    {
      id: "gcs-signed-url",
      name: "Google Cloud Storage signed URL",
      reference: "https://cloud.google.com/storage/docs/access-control/signed-urls",
      lifetime: { expires: "always", maxDays: 7 },
      identity: "machine",
      containment: ["Disable the key of the service account that signed it"],
      keywords: ["x-goog-signature=", "googleaccessid="],
      pattern:
        /https?:\/\/[^\s"'<>?]{3,1000}\?(?=[^\s"'<>]{0,1000}(?:GoogleAccessId|X-Goog-Credential)=)[^\s"'<>]{1,2000}?Signature=(?<secret>[A-Za-z0-9%+/=_-]{64,800})[^\s"'<>]{0,500}/gi,
      confidence: "medium",
      bits: 256,
      window: { before: 3000, after: 1400 },
      facts: (_, { match }) => signedUrlFacts(match),
    },
    {
      id: "gcp-hmac-key",
      name: "Google Cloud Storage HMAC key",
      reference: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: federation,
      containment: ["gcloud storage hmac update <key id> --deactivate", "gcloud storage hmac delete <key id>"],
      keywords: ["goog1e"],
      pattern: /(?<![A-Za-z0-9])(?<secret>GOOG1E[A-Z2-7]{55})(?![A-Za-z0-9])/g,
      confidence: "low",
      bits: 0,
      note: "The access id is public; its secret stands elsewhere.",
      keyIdOf: { type: "gcp-hmac-secret", form: "[A-Za-z0-9+/]{40}" },
    },
    {
      id: "gcp-hmac-secret",
      name: "Secret of a Google Cloud Storage HMAC key",
      reference: "https://cloud.google.com/storage/docs/authentication/hmackeys",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: federation,
      containment: ["gcloud storage hmac update <key id> --deactivate", "gcloud storage hmac delete <key id>"],
      keywords: ["gs_secret", "gcs_secret", "gcs_hmac", "hmac_secret"],
      pattern: named("(?:gc?s|hmac)_(?:hmac_)?secret(?:_access)?(?:_key)?", "[A-Za-z0-9+/]{40}"),
      confidence: "medium",
      bits: 240,
      accepts: isMixed,
    },
    {
      id: "google-oauth-refresh-token",
      name: "Google OAuth refresh token",
      reference: "https://developers.google.com/identity/protocols/oauth2",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["POST https://oauth2.googleapis.com/revoke"],
      keywords: ["1//0"],
      pattern: /(?<![\w/.-])1\/\/0[\w-]{40,200}(?![\w-])/g,
      confidence: "high",
      bits: 240,
      window: { before: 4, after: 220 },
      accepts: isMixed,
    },
  ],
};

function signedUrlFacts(url: string): CredentialFacts {
  const query = readQuery(url);
  const account = publicText(query.get("googleaccessid") ?? query.get("x-goog-credential")?.split("/")[0]);
  const subject = account?.includes("@") ? { subjects: [{ issuer: "google", subject: account }] } : {};
  const issuedAt = dateOfText(query.get("x-goog-date"));
  if (issuedAt === undefined) return { ...period(undefined, dateOfSeconds(query.get("expires"))), ...subject };
  const end = Date.parse(issuedAt) + Number(query.get("x-goog-expires") ?? NaN) * 1000;
  return { ...period(issuedAt, dateOfMilliseconds(end)), ...subject };
}

export const examples = (): Examples => ({
  "gcp-service-account-key": {
    find: [
      fill(
        '{"type": "service_account", "project_id": "p", "private_key_id": "{h:40}", "private_key": "-----BEGIN PRIV' +
          'ATE KEY-----\\nMIIE{s:1600}\\n-----END PRIVATE KEY-----\\n", "client_email": "a@p.iam.gserviceaccount.com"}',
      ),
    ],
    ignore: ['{"type": "service_account", "private_key_id": "", "private_key": "..."}'],
  },
  "google-api-key": { find: [fill("AIza{w:35}")], ignore: [fill("AIza{w:34}"), fill("AIza{x:35}")] },
  "google-auth-key": { find: [fill("AQ.Ab{w:50}")], ignore: [fill("AQ.Ab{w:8}")] },
  "google-oauth-client-secret": { find: [fill("GOCSPX-{w:28}")], ignore: [fill("GOCSPX-{w:10}")] },
  "google-oauth-access-token": { find: [fill("ya29.{b:120}")], ignore: ["ya29.abc"] },
  "gcs-signed-url": {
    find: [
      fill(
        "https://storage.googleapis.com/b/o?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=a%40p.iam.gserviceaccount.com%2F20261101&X-Goog-Date=20261101T100000Z&X-Goog-Expires=3600&X-Goog-Signature={h:512}",
      ),
      fill(
        "https://storage.googleapis.com/b/o?GoogleAccessId=a@p.iam.gserviceaccount.com&Expires=1790000000&Signature={w:340}%3D",
      ),
    ],
    ignore: ["https://storage.googleapis.com/b/o?GoogleAccessId=x"],
  },
  "gcp-hmac-secret": {
    find: [fill("gs_secret_access_key = {w:20}/{w:19}"), fill("GCS_HMAC_SECRET={w:40}")],
    ignore: ["gs_secret_access_key = $GS_SECRET"],
  },
  "gcp-hmac-key": { find: [fill("GOOG1E{t:55}")], ignore: [fill("GOOG1E{t:10}")] },
  "google-oauth-refresh-token": { find: [fill("refresh_token: 1//0{b:95}w")], ignore: [fill("1//0{w:9}")] },
  "google-chat-webhook": {
    find: [fill("https://chat.googleapis.com/v1/spaces/AAAA{w:7}/messages?key=AIza{w:35}&token={b:43}%3D")],
    ignore: ["https://chat.googleapis.com/v1/spaces/AAAA/messages?key=K&token=T"],
  },
});
