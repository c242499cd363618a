import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const configcat: Provider = {
  id: "configcat",
  name: "ConfigCat",
  issuer: "configcat",
  types: [
    {
      id: "configcat-sdk-key",
      name: "ConfigCat SDK key",
      reference: "https://configcat.com/docs/advanced/code-references/overview/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > SDK keys > Revoke"],
      note: "It reads the settings of one environment, and writes nothing.",
      keywords: ["configcat-sdk-", "configcat-proxy-"],
      pattern: /(?<![A-Za-z0-9])configcat-(?:sdk-\d|proxy)\/[\w-]{8,22}\/[\w-]{22}(?![\w-])/g,
      confidence: "medium",
      bits: 130,
    },
  ],
};

export const examples = (): Examples => ({
  "configcat-sdk-key": {
    find: [fill("configcat-sdk-1/{w:22}/{w:22}")],
    ignore: [fill("configcat-sdk-1/{w:2}/{w:22}")],
  },
});
