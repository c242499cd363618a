import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";

export const secretStores: Provider = {
  id: "secret-stores",
  name: "Secret stores",
  issuer: "secret-stores",
  types: [
    {
      id: "doppler-token",
      name: "Doppler token",
      reference: "https://docs.doppler.com/docs/service-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "A service account identity accepts the job's OpenID Connect token.",
        reference: "https://docs.doppler.com/docs/service-account-identities",
      },
      containment: ["doppler configs tokens revoke"],
      keywords: ["dp.pt.", "dp.ct.", "dp.sa.", "dp.st.", "dp.scim.", "dp.audit."],
      pattern:
        /(?<![A-Za-z0-9])dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:[a-z0-9_-]{2,35}\.)?)[A-Za-z0-9]{40,44}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 238,
    },
    {
      id: "onepassword-sa-token",
      name: "1Password service account token",
      reference: "https://developer.1password.com/docs/service-accounts/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["1password.com > Service accounts > Revoke token"],
      keywords: ["ops_eyj"],
      pattern: /(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{250,2000}={0,3}(?![A-Za-z0-9+/=_-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 2, after: 2100 },
      facts: onePasswordFacts,
    },
    {
      id: "onepassword-secret-key",
      name: "1Password secret key",
      reference: "https://support.1password.com/secret-key-security/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["1password.com > My profile > Regenerate secret key"],
      keywords: ["a3-"],
      pattern:
        /(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 2, after: 50 },
    },
    {
      id: "infisical-token",
      name: "Infisical service token",
      reference: "https://infisical.com/docs/documentation/platform/token",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Project settings > Service tokens > Delete"],
      keywords: ["st."],
      pattern: /(?<![A-Za-z0-9])st\.[0-9a-f]{24}\.[0-9a-f]{32,64}\.[0-9a-f]{32}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 128,
      window: { before: 2, after: 140 },
    },
    {
      id: "age-key",
      name: "age identity",
      reference: "https://github.com/C2SP/C2SP/blob/main/age.md",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "SOPS can use a cloud's key service instead.",
        reference: "https://getsops.io/docs/",
      },
      containment: ["Encrypt the files to a new recipient, then rotate what they held"],
      keywords: ["age-secret-key-"],
      pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 256,
    },
  ],
};

/** The token is JSON in base64 with the sign-in address and the account's address. */
function onePasswordFacts(token: string): {
  account?: string;
  subjects?: readonly { issuer: string; subject: string }[];
} {
  const said = parseObject(decodeText(token.slice("ops_".length)));
  const account = publicText(said?.["signInAddress"]);
  const subject = publicText(said?.["email"]);
  return {
    ...(account !== undefined && { account }),
    ...(subject !== undefined && { subjects: [{ issuer: "1password", subject }] }),
  };
}

export const examples = (): Examples => ({
  "doppler-token": { find: [fill("dp.pt.{w:43}"), fill("dp.st.prd.{w:43}")], ignore: [fill("dp.pt.{w:9}")] },
  "onepassword-sa-token": { find: [fill("ops_eyJ{b:400}w")], ignore: [fill("ops_eyJ{w:9}")] },
  "onepassword-secret-key": { find: [fill("A3-{u:6}-{u:6}-{u:5}-{u:5}-{u:5}-{u:5}")], ignore: [fill("A3-{u:6}")] },
  "infisical-token": { find: [fill("st.{h:24}.{h:32}.{h:32}")], ignore: [fill("st.{h:24}")] },
  "age-key": {
    find: [
      "AGE-SECRET-KEY-1" +
        fill("{w:200}")
          .toUpperCase()
          .replaceAll(/[BIO1]/g, "")
          .slice(0, 58),
    ],
    ignore: [fill("AGE-SECRET-KEY-1{x:5}")],
  },
});
