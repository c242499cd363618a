import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const onesignal: Provider = {
  id: "onesignal",
  name: "OneSignal",
  issuer: "onesignal",
  types: [
    {
      id: "onesignal-key",
      name: "OneSignal app or organization API key",
      reference: "https://documentation.onesignal.com/docs/en/keys-and-ids",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Keys & IDs > Delete the key"],
      keywords: ["os_v2_app_", "os_v2_org_"],
      pattern: /(?<![A-Za-z0-9])os_v2_(?:app|org)_[a-z2-7]{90,120}(?![\w-])/g,
      confidence: "high",
      bits: 400,
    },
  ],
};

export const examples = (): Examples => ({
  "onesignal-key": { find: ["os_v2_app_" + fill("{t:104}").toLowerCase()], ignore: [fill("os_v2_app_{l:20}")] },
});
