import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const deepsource: Provider = {
  id: "deepsource",
  name: "DeepSource",
  issuer: "deepsource",
  types: [
    {
      id: "deepsource-token",
      name: "DeepSource token",
      reference: "https://docs.deepsource.com/docs/dashboard/user-settings",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account settings > Tokens > Delete"],
      keywords: ["deepsource"],
      pattern: issuedBy("deepsource", unstated),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "deepsource-token": { find: [fill("DEEPSOURCE_TOKEN=dsp_{w:40}")], ignore: [fill("DEEPSOURCE_TOKEN=dsp_{w:10}")] },
});
