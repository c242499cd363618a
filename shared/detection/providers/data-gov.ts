import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const dataGov: Provider = {
  id: "data-gov",
  name: "api.data.gov",
  issuer: "data-gov",
  types: [
    {
      id: "data-gov-key",
      name: "api.data.gov key",
      reference: "https://api.data.gov/docs/developer-manual/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Ask api.data.gov to disable the key, then sign up for another"],
      keywords: ["data.gov", "data_gov", "datagov", "api.nasa.gov", "nasa_api"],
      pattern: named(
        "(?:data[._]?gov|nasa)[\\w./-]{0,20}(?:key|token)|api\\.nasa\\.gov/[\\w./-]{1,60}\\?api_key",
        "[A-Za-z0-9]{40}",
      ),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "data-gov-key": { find: [fill("DATA_GOV_API_KEY={w:40}")], ignore: [fill("DATA_GOV_API_KEY={w:3}")] },
});
