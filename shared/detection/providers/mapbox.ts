import type { CredentialFacts } from "../../model/finding.ts";
import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";

export const mapbox: Provider = {
  id: "mapbox",
  name: "Mapbox",
  issuer: "mapbox",
  types: [
    {
      id: "mapbox-secret-token",
      name: "Mapbox secret or temporary token",
      reference: "https://docs.mapbox.com/api/accounts/tokens/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account > Access tokens > Delete", "DELETE /tokens/v2/{username}/{token_id}"],
      keywords: ["sk.eyj", "tk.eyj"],
      pattern: /(?<![A-Za-z0-9])[st]k\.eyJ[\w-]{20,300}\.[\w-]{22}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      facts: tokenFacts,
    },
  ],
};

/** The middle part is JSON: `u` is the account, `a` the token's id. https://docs.mapbox.com/api/accounts/tokens/ */
function tokenFacts(token: string): CredentialFacts {
  const payload = parseObject(decodeText(token.split(".")[1] ?? ""));
  const account = publicText(payload?.["u"]);
  const keyId = publicText(payload?.["a"]);
  return { ...(account !== undefined && { account }), ...(keyId !== undefined && { keyIds: [keyId] }) };
}

export const examples = (): Examples => ({
  "mapbox-secret-token": { find: [fill("sk.eyJ1Ijoi{w:60}.{b:21}w")], ignore: [fill("pk.eyJ1Ijoi{w:60}.{b:21}w")] },
});
