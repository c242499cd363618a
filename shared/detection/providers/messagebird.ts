import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const messagebird: Provider = {
  id: "messagebird",
  name: "Bird",
  issuer: "messagebird",
  types: [
    {
      id: "messagebird-key",
      name: "Bird (MessageBird) access key",
      reference: "https://developers.messagebird.com/quickstarts/get-started/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > API access > Delete"],
      keywords: ["messagebird", "message_bird", "message-bird"],
      pattern: issuedBy("message[_-]?bird", "[A-Za-z0-9]{25}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "messagebird-key": { find: [fill("MESSAGEBIRD_ACCESS_KEY={w:25}")], ignore: [fill("MESSAGEBIRD_ACCESS_KEY={w:3}")] },
});
