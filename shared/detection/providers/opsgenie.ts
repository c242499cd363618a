import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

export const opsgenie: Provider = {
  id: "opsgenie",
  name: "Opsgenie",
  issuer: "opsgenie",
  types: [
    {
      id: "opsgenie-key",
      name: "Opsgenie API key",
      reference: "https://support.atlassian.com/opsgenie/docs/api-key-management/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API key management > Delete"],
      keywords: ["opsgenie", "geniekey"],
      pattern: named("opsgenie[\\w.-]{0,20}(?:key|token)|GenieKey", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "opsgenie-key": {
    find: [fill("OPSGENIE_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("OPSGENIE_API_KEY={h:3}-{h:3}-{h:3}-{h:3}-{h:3}")],
  },
});
