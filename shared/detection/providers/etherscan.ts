import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const etherscan: Provider = {
  id: "etherscan",
  name: "Etherscan",
  issuer: "etherscan",
  types: [
    {
      id: "etherscan-key",
      name: "Etherscan API key",
      reference: "https://docs.etherscan.io/getting-an-api-key",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["My API keys > Remove"],
      keywords: ["etherscan"],
      pattern: issuedBy("etherscan", "[A-Z0-9]{34}"),
      confidence: "medium",
      bits: 175,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "etherscan-key": { find: [fill("ETHERSCAN_API_KEY={u:34}")], ignore: [fill("ETHERSCAN_API_KEY={u:3}")] },
});
