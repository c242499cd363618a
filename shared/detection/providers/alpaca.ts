import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const alpaca: Provider = {
  id: "alpaca",
  name: "Alpaca",
  issuer: "alpaca",
  types: [
    {
      id: "alpaca-secret-key",
      name: "Alpaca API secret key",
      reference: "https://docs.alpaca.markets/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Regenerate"],
      keywords: ["alpaca", "apca"],
      pattern: issuedBy("alpaca|apca", "[A-Za-z0-9]{40,44}", "secret|key"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "alpaca-secret-key": { find: [fill("APCA_API_SECRET_KEY={w:40}")], ignore: [fill("APCA_API_SECRET_KEY={w:10}")] },
});
