import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const pusher: Provider = {
  id: "pusher",
  name: "Pusher",
  issuer: "pusher",
  types: [
    {
      id: "pusher-secret",
      name: "Pusher app secret",
      reference: "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > App keys > Create a new pair, then revoke the old one"],
      keywords: ["pusher"],
      pattern: issuedBy("pusher", "[0-9a-f]{20}", "secret"),
      confidence: "medium",
      bits: 80,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "pusher-secret": { find: [fill("PUSHER_APP_SECRET={h:20}")], ignore: [fill("PUSHER_APP_SECRET={h:3}")] },
});
