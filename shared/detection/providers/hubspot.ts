import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, uuid } from "./patterns.ts";

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
    {
      id: "hubspot-legacy-key",
      name: "HubSpot API key (retired form)",
      reference: "https://developers.hubspot.com/changelog/upcoming-api-key-sunset",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Nothing to revoke; remove it"],
      note: "HubSpot ended keys of this form in November 2022.",
      keywords: ["hubspot", "hapikey"],
      pattern: named("hubspot[\\w.-]{0,20}(?:key|token)|hapikey", uuid),
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "hubspot-token": { find: [fill("pat-na1-{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}")], ignore: [fill("pat-na1-{h:8}")] },
  "hubspot-legacy-key": {
    find: [fill("HUBSPOT_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("HUBSPOT_API_KEY={h:8}")],
  },
});
