import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const nytimes: Provider = {
  id: "nytimes",
  name: "New York Times",
  issuer: "nytimes",
  types: [
    {
      id: "nytimes-key",
      name: "New York Times API key",
      reference: "https://developer.nytimes.com/get-started",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["developer.nytimes.com > Apps > Revoke the key"],
      keywords: ["nytimes", "newyorktimes", "new_york_times", "new-york-times"],
      pattern: issuedBy("nytimes|newyorktimes|new_york_times|new-york-times", "[A-Za-z0-9=_-]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "nytimes-key": { find: [fill("NYTIMES_API_KEY={w:32}")], ignore: [fill("NYTIMES_API_KEY={w:3}")] },
});
