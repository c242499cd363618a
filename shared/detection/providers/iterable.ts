import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const iterable: Provider = {
  id: "iterable",
  name: "Iterable",
  issuer: "iterable",
  types: [
    {
      id: "iterable-key",
      name: "Iterable API key",
      reference: "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Integrations > API keys > Delete"],
      note: "Keys for web and mobile reach less, and stand in apps.",
      keywords: ["iterable_api", "iterable-api", "iterableapi"],
      pattern: named("iterable[_-]?api[_-]?key", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "iterable-key": { find: [fill("ITERABLE_API_KEY={h:32}")], ignore: [fill("ITERABLE_API_KEY={h:9}")] },
});
