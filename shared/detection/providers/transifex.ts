import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const transifex: Provider = {
  id: "transifex",
  name: "Transifex",
  issuer: "transifex",
  types: [
    {
      id: "transifex-token",
      name: "Transifex API token",
      reference: "https://developers.transifex.com/reference/api-authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User settings > API token > Revoke"],
      keywords: ["transifex", "tx_token"],
      pattern: issuedBy("transifex|(?<![a-z])tx_(?=token)", "1/[0-9a-f]{40}", "token|key"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "transifex-token": { find: [fill("TX_TOKEN=1/{h:40}")], ignore: [fill("TX_TOKEN=1/{h:10}")] },
});
