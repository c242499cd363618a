import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const zendesk: Provider = {
  id: "zendesk",
  name: "Zendesk",
  issuer: "zendesk",
  types: [
    {
      id: "zendesk-token",
      name: "Zendesk API token",
      reference: "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin center > APIs > API tokens > Deactivate"],
      keywords: ["zendesk"],
      pattern: issuedBy("zendesk", "[A-Za-z0-9]{40}"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "zendesk-token": { find: [fill("ZENDESK_API_TOKEN={w:40}")], ignore: [fill("ZENDESK_API_TOKEN={w:3}")] },
});
