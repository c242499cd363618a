import type { Examples, Provider } from "../../model/provider.ts";
import type { CredentialFacts } from "../../model/finding.ts";
import { dateOfSeconds, period } from "../facts/dates.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const sentry: Provider = {
  id: "sentry",
  name: "Sentry",
  issuer: "sentry",
  types: [
    {
      id: "sentry-org-token",
      name: "Sentry organization token",
      reference: "https://docs.sentry.io/account/auth-tokens/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Auth tokens > Revoke"],
      keywords: ["sntrys_"],
      pattern: /(?<![A-Za-z0-9])sntrys_eyJpYXQiO[A-Za-z0-9+/=]{20,400}_[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/g,
      confidence: "high",
      bits: 250,
      facts: sentryFacts,
    },
    {
      id: "sentry-user-token",
      name: "Sentry user token",
      reference: "https://docs.sentry.io/account/auth-tokens/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User settings > Auth tokens > Revoke"],
      keywords: ["sntryu_"],
      pattern: /(?<![A-Za-z0-9])sntryu_[0-9a-f]{64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
    {
      id: "sentry-legacy-token",
      name: "Sentry token (64 characters)",
      reference: "https://docs.sentry.io/account/auth-tokens/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Settings > Auth tokens > Revoke"],
      keywords: ["sentry"],
      pattern: issuedBy("sentry", "[0-9a-f]{64}", "token|auth"),
      confidence: "medium",
      bits: 256,
    },
  ],
};

/** The token begins with JSON that names its organization: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function sentryFacts(token: string): CredentialFacts {
  const said = parseObject(decodeText(token.slice("sntrys_".length, token.lastIndexOf("_"))));
  const account = publicText(said?.["org"]);
  return { ...period(dateOfSeconds(said?.["iat"]), undefined), ...(account !== undefined && { account }) };
}

export const examples = (): Examples => ({
  "sentry-org-token": { find: [fill("sntrys_eyJpYXQiO{w:120}_{w:43}")], ignore: [fill("sntrys_{w:20}")] },
  "sentry-user-token": { find: [fill("sntryu_{h:64}")], ignore: [fill("sntryu_{h:10}")] },
  "sentry-legacy-token": { find: [fill("SENTRY_AUTH_TOKEN={h:64}")], ignore: [fill("SENTRY_RELEASE={h:40}")] },
});
