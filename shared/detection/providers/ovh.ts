import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const ovh: Provider = {
  id: "ovh",
  name: "OVHcloud",
  issuer: "ovh",
  types: [
    {
      id: "ovh-secret",
      name: "OVHcloud application secret or consumer key",
      reference: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["DELETE /me/api/application/{id}", "DELETE /me/api/credential/{id}"],
      keywords: ["ovh"],
      pattern: issuedBy("ovh", "[\\w-]{32}", "application_?secret|consumer_?key"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "ovh-secret": { find: [fill("OVH_APPLICATION_SECRET={h:32}")], ignore: [fill("OVH_APPLICATION_SECRET={h:3}")] },
});
