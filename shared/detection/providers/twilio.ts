import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const twilio: Provider = {
  id: "twilio",
  name: "Twilio",
  issuer: "twilio",
  types: [
    {
      id: "twilio-key",
      name: "Twilio API key or auth token",
      reference: "https://www.twilio.com/docs/iam/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /v1/Keys/{sid}", "Auth token: request a secondary one, then promote it"],
      keywords: ["twilio"],
      pattern: issuedBy("twilio", "[0-9A-Za-z]{32}", "token|secret|key"),
      confidence: "medium",
      bits: 128,
      accepts: isMixed,
    },
    {
      id: "twilio-key-sid",
      name: "SID of a Twilio API key",
      reference: "https://www.twilio.com/docs/iam/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["DELETE /v1/Keys/{sid}"],
      note: "The SID is public; its secret stands elsewhere.",
      keywords: ["twilio"],
      pattern: issuedBy("twilio", "SK[0-9a-f]{32}", "token|secret|key|sid"),
      confidence: "low",
      bits: 0,
      keyIdOf: { type: "twilio-key", form: "[A-Za-z0-9]{32}" },
    },
  ],
};

export const examples = (): Examples => ({
  "twilio-key": {
    find: [fill("TWILIO_AUTH_TOKEN={h:32}"), fill("TWILIO_API_SECRET={w:32}")],
    ignore: [fill("TWILIO_ACCOUNT_SID=AC{h:32}"), fill("TWILIO_API_KEY=SK{h:32}")],
  },
  "twilio-key-sid": { find: [fill("TWILIO_API_KEY=SK{h:32}")], ignore: [fill("TWILIO_ACCOUNT_SID=AC{h:32}")] },
});
