import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const rapid7: Provider = {
  id: "rapid7",
  name: "Rapid7",
  issuer: "rapid7",
  types: [
    {
      id: "rapid7-key",
      name: "Rapid7 platform API key",
      reference: "https://docs.rapid7.com/insightappsec/api-get-started",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Administration > API key management > Delete"],
      note: "An organization key reaches every product.",
      keywords: ["rapid7", "insightvm", "insightidr", "insightappsec"],
      pattern: issuedBy("rapid7|insight(?:vm|idr|appsec)", uuid, "key"),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "rapid7-key": {
    find: [
      fill("RAPID7_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
      fill("insightvm_api_key: {h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
    ],
    ignore: [fill("RAPID7_ORG={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
