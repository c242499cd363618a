import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const packagist: Provider = {
  id: "packagist",
  name: "Private Packagist",
  issuer: "packagist",
  types: [
    {
      id: "packagist-token",
      name: "Private Packagist token",
      reference: "https://packagist.com/docs/composer-authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Packages > Authentication tokens > Delete"],
      keywords: ["packagist_"],
      pattern: /(?<![A-Za-z0-9])packagist_[a-z]{2,3}_[0-9a-f]{32,80}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "packagist-token": { find: [fill("packagist_uut_{h:68}")], ignore: [fill("packagist_uut_{h:5}")] },
});
