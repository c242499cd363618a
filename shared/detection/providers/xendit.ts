import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const xendit: Provider = {
  id: "xendit",
  name: "Xendit",
  issuer: "xendit",
  types: [
    {
      id: "xendit-secret-key",
      name: "Xendit secret key",
      reference: "https://archive.developers.xendit.co/api-reference/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API keys > Delete"],
      keywords: ["xnd_"],
      pattern: /(?<![A-Za-z0-9])xnd_(?:production|development)_[A-Za-z0-9+/]{40,80}={0,2}(?![\w+/=-])/g,
      confidence: "high",
      bits: 238,
    },
  ],
};

export const examples = (): Examples => ({
  "xendit-secret-key": {
    find: [fill("xnd_development_{w:58}"), fill("xnd_development_{s:54}==")],
    ignore: [fill("xnd_development_{w:14}")],
  },
});
