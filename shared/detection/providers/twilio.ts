import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

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
      pattern: issuedBy("twilio", "[0-9a-f]{32}", "token|secret|key"),
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "twilio-key": { find: [fill("TWILIO_AUTH_TOKEN={h:32}")], ignore: [fill("TWILIO_ACCOUNT_SID=AC{h:32}")] },
});
