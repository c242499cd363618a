import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const storyblok: Provider = {
  id: "storyblok",
  name: "Storyblok",
  issuer: "storyblok",
  types: [
    {
      id: "storyblok-token",
      name: "Storyblok access token",
      reference: "https://www.storyblok.com/docs/concepts/access-tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Space settings > Access tokens > Delete"],
      keywords: ["storyblok"],
      pattern: issuedBy("storyblok", `[A-Za-z0-9]{22}tt|${unstated}`),
      confidence: "medium",
      bits: 130,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "storyblok-token": { find: [fill("STORYBLOK_TOKEN={w:22}tt")], ignore: [fill("STORYBLOK_TOKEN={w:5}tt")] },
});
