import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const wix: Provider = {
  id: "wix",
  name: "Wix",
  issuer: "wix",
  types: [
    {
      id: "wix-key",
      name: "Wix API key",
      reference: "https://dev.wix.com/docs/rest/articles/getting-started/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["API keys manager > Delete"],
      keywords: ["ist.eyj"],
      pattern: /(?<![A-Za-z0-9])IST\.eyJ[\w-]{20,400}\.eyJ[\w-]{20,1200}\.[\w-]{80,800}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 2600 },
    },
  ],
};

export const examples = (): Examples => ({
  "wix-key": { find: [fill("IST.eyJ{b:80}.eyJ{b:200}.{b:340}w")], ignore: [fill("IST.eyJ{b:8}")] },
});
