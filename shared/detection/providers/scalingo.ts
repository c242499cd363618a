import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const scalingo: Provider = {
  id: "scalingo",
  name: "Scalingo",
  issuer: "scalingo",
  types: [
    {
      id: "scalingo-token",
      name: "Scalingo API token",
      reference: "https://developers.scalingo.com/tokens",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Dashboard > Account > Tokens > Revoke"],
      keywords: ["tk-us-"],
      pattern: /(?<![A-Za-z0-9])tk-us-[\w-]{48}(?![\w-])/g,
      confidence: "high",
      bits: 280,
    },
  ],
};

export const examples = (): Examples => ({
  "scalingo-token": { find: [fill("tk-us-{b:48}")], ignore: [fill("tk-us-{w:9}")] },
});
