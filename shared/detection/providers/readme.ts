import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const readme: Provider = {
  id: "readme",
  name: "ReadMe",
  issuer: "readme",
  types: [
    {
      id: "readme-key",
      name: "ReadMe API key",
      reference: "https://docs.readme.com/main/reference/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Configuration > API key > Delete"],
      keywords: ["rdme_"],
      pattern: /(?<![A-Za-z0-9])rdme_[a-z0-9]{70}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 280,
    },
  ],
};

export const examples = (): Examples => ({
  "readme-key": { find: [fill("rdme_{l:70}")], ignore: [fill("rdme_{l:9}")] },
});
