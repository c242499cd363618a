import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const hubspot: Provider = {
  id: "hubspot",
  name: "HubSpot",
  issuer: "hubspot",
  types: [
    {
      id: "hubspot-token",
      name: "HubSpot private app token",
      reference: "https://developers.hubspot.com/docs/apps/legacy-apps/authentication/intro-to-auth",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Integrations > Private apps > Rotate", "Expire the old token at once"],
      keywords: ["pat-na", "pat-eu", "pat-ap"],
      pattern: /(?<![\w-])pat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "hubspot-token": { find: [fill("pat-na1-{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}")], ignore: [fill("pat-na1-{h:8}")] },
});
