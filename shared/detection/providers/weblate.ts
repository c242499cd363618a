import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const weblate: Provider = {
  id: "weblate",
  name: "Weblate",
  issuer: "weblate",
  types: [
    {
      id: "weblate-token",
      name: "Weblate API token",
      reference: "https://docs.weblate.org/en/latest/api.html#authentication",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["User profile or project > API access > Regenerate"],
      keywords: ["wlu_", "wlp_"],
      pattern: /(?<![A-Za-z0-9])wl[up]_[A-Za-z0-9]{36}(?![\w-])/g,
      confidence: "high",
      bits: 214,

      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "weblate-token": { find: [fill("wlu_{w:36}")], ignore: [fill("wlu_{w:9}")] },
});
