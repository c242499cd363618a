import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const shippo: Provider = {
  id: "shippo",
  name: "Shippo",
  issuer: "shippo",
  types: [
    {
      id: "shippo-token",
      name: "Shippo API token",
      reference: "https://docs.goshippo.com/docs/guides_general/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API > Revoke the token"],
      keywords: ["shippo_live_", "shippo_test_"],
      pattern: /(?<![A-Za-z0-9])shippo_(?:live|test)_[0-9a-f]{40}(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "shippo-token": { find: [fill("shippo_live_{h:40}")], ignore: [fill("shippo_live_{h:5}")] },
});
