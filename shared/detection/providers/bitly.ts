import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const bitly: Provider = {
  id: "bitly",
  name: "Bitly",
  issuer: "bitly",
  types: [
    {
      id: "bitly-token",
      name: "Bitly access token",
      reference: "https://dev.bitly.com/docs/getting-started/authentication/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > API > revoke the token"],
      keywords: ["bitly"],
      pattern: issuedBy("bitly", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "bitly-token": { find: [fill("BITLY_ACCESS_TOKEN={h:40}")], ignore: [fill("BITLY_ACCESS_TOKEN={h:3}")] },
});
