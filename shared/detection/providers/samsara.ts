import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const samsara: Provider = {
  id: "samsara",
  name: "Samsara",
  issuer: "samsara",
  types: [
    {
      id: "samsara-token",
      name: "Samsara API token",
      reference: "https://developers.samsara.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API tokens > Delete"],
      keywords: ["samsara_api_"],
      pattern: /(?<![A-Za-z0-9])samsara_api_[A-Za-z0-9]{30}(?![\w-])/g,
      confidence: "high",
      bits: 178,
    },
  ],
};

export const examples = (): Examples => ({
  "samsara-token": { find: [fill("samsara_api_{w:30}")], ignore: [fill("samsara_api_{w:5}")] },
});
