import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";

export const onepassword: Provider = {
  id: "onepassword",
  name: "1Password",
  issuer: "1password",
  types: [
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
  "onepassword-sa-token": { find: [fill("ops_eyJ{b:400}w")], ignore: [fill("ops_eyJ{w:9}")] },
  "onepassword-secret-key": { find: [fill("A3-{u:6}-{u:6}-{u:5}-{u:5}-{u:5}-{u:5}")], ignore: [fill("A3-{u:6}")] },
});
