import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const ory: Provider = {
  id: "ory",
  name: "Ory",
  issuer: "ory",
  types: [
    {
      id: "ory-token",
      name: "Ory API key or session token",
      reference: "https://www.ory.com/docs/concepts/personal-access-token",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Console > Project or workspace settings > API keys > Delete"],
      keywords: ["ory_pat_", "ory_wak_", "ory_apikey_", "ory_st_", "ory_at_", "ory_rt_"],
      pattern: /(?<![A-Za-z0-9])ory_(?:(?:pat|wak|apikey|st)_[A-Za-z0-9]{30,60}|[ar]t_[\w-]{43}\.[\w-]{43})(?![\w-])/g,
      confidence: "high",
      bits: 178,

      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "ory-token": { find: [fill("ory_pat_{w:32}")], ignore: [fill("ory_pat_{w:8}")] },
});
