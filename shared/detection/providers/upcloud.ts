import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const upcloud: Provider = {
  id: "upcloud",
  name: "UpCloud",
  issuer: "upcloud",
  types: [
    {
      id: "upcloud-token",
      name: "UpCloud API token",
      reference: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "either",
      containment: ["Account > API tokens > Delete"],
      keywords: ["ucat_"],
      pattern: /(?<![A-Za-z0-9])ucat_[0-9A-Z]{26}(?![\w-])/g,
      confidence: "high",
      bits: 80,
    },
  ],
};

export const examples = (): Examples => ({
  "upcloud-token": { find: [fill("ucat_{u:26}")], ignore: [fill("ucat_{u:5}")] },
});
