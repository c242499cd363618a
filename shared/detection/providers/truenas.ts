import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const truenas: Provider = {
  id: "truenas",
  name: "TrueNAS",
  issuer: "truenas",
  types: [
    {
      id: "truenas-key",
      name: "TrueNAS API key",
      reference: "https://github.com/truenas/middleware/blob/master/src/middlewared/middlewared/plugins/api_key.py",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Credentials > Users > API keys > Delete"],
      keywords: ["login_with_api_key", "truenas"],
      pattern: /(?<![A-Za-z0-9])(?<secret>(?<keyId>\d{1,4})-[A-Za-z0-9]{64})(?![\w-])/g,
      confidence: "high",
      bits: 380,
      facts: publicParts,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "truenas-key": { find: [fill("TRUENAS_API_KEY=3-{w:64}")], ignore: [fill("TRUENAS_HOST=3-{w:20}")] },
});
