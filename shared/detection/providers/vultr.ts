import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const vultr: Provider = {
  id: "vultr",
  name: "Vultr",
  issuer: "vultr",
  types: [
    {
      id: "vultr-key",
      name: "Vultr API key",
      reference: "https://www.vultr.com/api/#section/Authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > API > Regenerate"],
      keywords: ["vultr"],
      pattern: issuedBy("vultr", "[A-Z0-9]{36}"),
      confidence: "medium",
      bits: 186,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "vultr-key": { find: [fill("VULTR_API_KEY={u:36}")], ignore: [fill("VULTR_API_KEY={u:3}")] },
});
