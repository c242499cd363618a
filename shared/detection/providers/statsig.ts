import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const statsig: Provider = {
  id: "statsig",
  name: "Statsig",
  issuer: "statsig",
  types: [
    {
      id: "statsig-key",
      name: "Statsig server secret or console API key",
      reference: "https://docs.statsig.com/sdk-keys/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Keys & environments > Rotate"],
      keywords: ["secret-", "console-"],
      pattern: /(?<![\w-])(?:secret|console)-[A-Za-z0-9]{42,46}(?![\w-])/g,
      confidence: "high",
      bits: 248,
      window: { before: 4, after: 80 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "statsig-key": { find: [fill("STATSIG_SERVER_SECRET=secret-{w:44}")], ignore: [fill("secret-{w:9}")] },
});
