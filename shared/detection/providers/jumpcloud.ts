import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const jumpcloud: Provider = {
  id: "jumpcloud",
  name: "JumpCloud",
  issuer: "jumpcloud",
  types: [
    {
      id: "jumpcloud-key",
      name: "JumpCloud API key",
      reference: "https://jumpcloud.com/support/jumpcloud-apis1",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Admin portal > My API key > Revoke"],
      keywords: ["jca_"],
      pattern: /(?<![A-Za-z0-9])jca_[A-Za-z0-9]{36}(?![\w-])/g,
      confidence: "high",
      bits: 214,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "jumpcloud-key": { find: [fill("jca_{w:36}")], ignore: [fill("jca_{w:9}")] },
});
