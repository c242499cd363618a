import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const appwrite: Provider = {
  id: "appwrite",
  name: "Appwrite",
  issuer: "appwrite",
  types: [
    {
      id: "appwrite-key",
      name: "Appwrite API key",
      reference: "https://appwrite.io/docs/advanced/platform/api-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Project > Overview > API keys > Delete"],
      keywords: ["standard_"],
      pattern: /(?<![A-Za-z0-9])standard_[0-9a-f]{256}(?![\w-])/g,
      confidence: "high",
      bits: 1024,
    },
  ],
};

export const examples = (): Examples => ({
  "appwrite-key": { find: [fill("standard_{h:256}")], ignore: [fill("standard_{h:64}")] },
});
