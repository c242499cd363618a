import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const blynk: Provider = {
  id: "blynk",
  name: "Blynk",
  issuer: "blynk",
  types: [
    {
      id: "blynk-token",
      name: "Blynk device token in an address",
      reference: "https://docs.blynk.io/en/blynk.cloud/device-https-api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Device > Device info > Refresh the token"],
      keywords: ["blynk.cloud/external/api/"],
      pattern:
        /blynk\.cloud\/external\/api\/[\w/]{2,60}\?(?:[^\s"'&]{1,100}&){0,4}token=(?<secret>[\w-]{32})(?![\w-])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "blynk-token": {
    find: [fill("https://blynk.cloud/external/api/update?token={b:32}&v1=1")],
    ignore: [fill("https://blynk.cloud/external/api/update?token={w:8}")],
  },
});
