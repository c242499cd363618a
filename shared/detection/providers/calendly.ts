import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const calendly: Provider = {
  id: "calendly",
  name: "Calendly",
  issuer: "calendly",
  types: [
    {
      id: "calendly-token",
      name: "Calendly personal access token",
      reference: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Integrations > API & webhooks > Revoke"],
      keywords: ["calendly"],
      pattern: issuedBy("calendly", "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[\\w-]{43}"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 2500 },
    },
  ],
};

export const examples = (): Examples => ({
  "calendly-token": { find: [fill("CALENDLY_TOKEN={w:43}")], ignore: [fill("CALENDLY_TOKEN={w:10}")] },
});
