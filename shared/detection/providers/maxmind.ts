import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const maxmind: Provider = {
  id: "maxmind",
  name: "MaxMind",
  issuer: "maxmind",
  types: [
    {
      id: "maxmind-license-key",
      name: "MaxMind license key",
      reference: "https://dev.maxmind.com/license-key/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > Manage license keys > Delete"],
      keywords: ["_mmk"],
      pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk(?![\w-])/g,
      confidence: "high",
      bits: 208,
      window: { before: 50, after: 10 },
    },
  ],
};

export const examples = (): Examples => ({
  "maxmind-license-key": { find: [fill("{w:6}_{w:29}_mmk")], ignore: [fill("{w:6}_{w:9}_mmk")] },
});
