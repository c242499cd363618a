import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const aikido: Provider = {
  id: "aikido",
  name: "Aikido",
  issuer: "aikido",
  types: [
    {
      id: "aikido-token",
      name: "Aikido client secret or CI token",
      reference: "https://apidocs.aikido.dev/reference/authorization",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: [
        "Settings > Integrations > API > Delete the client",
        "CI token: Settings > CI integrations > Regenerate",
      ],
      keywords: ["aik_secret_", "aik_ci_"],
      pattern: /(?<![A-Za-z0-9])AIK_(?:SECRET_[A-Za-z0-9]{64}|CI_[A-Za-z0-9]{20,64})(?![\w-])/g,
      confidence: "high",
      bits: 119,
    },
  ],
};

export const examples = (): Examples => ({
  "aikido-token": {
    find: [fill("AIK_SECRET_{w:64}"), fill("AIK_CI_{w:24}")],
    ignore: [fill("AIK_SECRET_{w:9}"), fill("AIK_CLIENT_{w:24}")],
  },
});
