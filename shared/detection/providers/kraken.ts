import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const kraken: Provider = {
  id: "kraken",
  name: "Kraken",
  issuer: "kraken",
  types: [
    {
      id: "kraken-private-key",
      name: "Kraken private API key",
      reference: "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Settings > API > Delete the key"],
      keywords: ["kraken"],
      pattern: issuedBy("kraken", "[\\w/+-]{86}==|[\\w/+=-]{80,90}"),
      confidence: "medium",
      bits: 480,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "kraken-private-key": { find: [fill("KRAKEN_API_SECRET={s:86}==")], ignore: [fill("KRAKEN_API_SECRET={s:9}==")] },
});
