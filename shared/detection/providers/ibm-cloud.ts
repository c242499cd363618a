import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const ibmCloud: Provider = {
  id: "ibm-cloud",
  name: "IBM Cloud",
  issuer: "ibm-cloud",
  types: [
    {
      id: "ibm-cloud-key",
      name: "IBM Cloud API key",
      reference: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["ibmcloud iam api-key-delete", "ibmcloud iam service-api-key-delete"],
      keywords: ["ibm"],
      pattern: named("ibm(?:[_-]?cloud)?[\\w.-]{0,12}api[_-]?key", "[A-Za-z0-9_-]{40,60}"),
      confidence: "medium",
      bits: 260,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "ibm-cloud-key": { find: [fill("IBMCLOUD_API_KEY={w:43}w")], ignore: [fill("IBMCLOUD_REGION={w:43}w")] },
});
