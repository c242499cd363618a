import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText } from "../facts/decode.ts";
import { fill } from "./fill.ts";

export const workos: Provider = {
  id: "workos",
  name: "WorkOS",
  issuer: "workos",
  types: [
    {
      id: "workos-key",
      name: "WorkOS API key",
      reference: "https://workos.com/docs/reference/api-authentication",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Dashboard > API keys > Revoke"],
      keywords: ["sk_live_a2v5xz", "sk_test_a2v5xz"],
      pattern: /(?<![A-Za-z0-9])sk_(?:live|test)_a2V5Xz[A-Za-z0-9+/=]{30,300}(?![A-Za-z0-9+/=_])/g,
      confidence: "high",
      bits: 128,
      facts: keyFacts,
    },
  ],
};

/** Base64 of the key's id, a comma and the secret. */
function keyFacts(key: string): CredentialFacts {
  const [, keyId] = /^(key_[0-9A-Z]{20,32}),/.exec(decodeText(key.replace(/^sk_(?:live|test)_/, "")) ?? "") ?? [];
  return keyId === undefined ? {} : { keyIds: [keyId] };
}

export const examples = (): Examples => ({
  "workos-key": { find: [fill("sk_live_a2V5Xz{w:74}")], ignore: [fill("sk_live_a2V5Xz{w:9}")] },
});
