import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const definedNetworking: Provider = {
  id: "defined-networking",
  name: "Defined Networking",
  issuer: "defined-networking",
  types: [
    {
      id: "defined-networking-key",
      name: "Defined Networking API key",
      reference: "https://docs.defined.net/api/network-edit",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin panel > Settings > API keys > Delete"],
      keywords: ["dnkey-"],
      pattern: /(?<![A-Za-z0-9])dnkey-[\w=-]{32,200}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "defined-networking-key": { find: [fill("dnkey-{u:26}-{u:52}")], ignore: [fill("dnkey-{u:26}")] },
});
