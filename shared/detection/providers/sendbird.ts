import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const sendbird: Provider = {
  id: "sendbird",
  name: "Sendbird",
  issuer: "sendbird",
  types: [
    {
      id: "sendbird-token",
      name: "Sendbird API token",
      reference: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Settings > API tokens > Delete"],
      keywords: ["sendbird"],
      pattern: issuedBy("sendbird", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "sendbird-token": { find: [fill("SENDBIRD_API_TOKEN={h:40}")], ignore: [fill("SENDBIRD_API_TOKEN={h:3}")] },
});
