import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const shotstack: Provider = {
  id: "shotstack",
  name: "Shotstack",
  issuer: "shotstack",
  types: [
    {
      id: "shotstack-key",
      name: "Shotstack API key",
      reference: "https://shotstack.io/docs/guide/getting-started/request-api-keys/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["dashboard.shotstack.io > API keys > Delete"],
      keywords: ["shotstack"],
      pattern: issuedBy("shotstack", "[A-Za-z0-9]{40}", "key"),
      confidence: "medium",
      bits: 238,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "shotstack-key": { find: [fill("SHOTSTACK_API_KEY={w:40}")], ignore: [fill("SHOTSTACK_API_KEY={w:9}")] },
});
