import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const ngrok: Provider = {
  id: "ngrok",
  name: "ngrok",
  issuer: "ngrok",
  types: [
    {
      id: "ngrok-token",
      name: "ngrok authtoken or API key",
      reference: "https://ngrok.com/docs/agent/#authtokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Your authtoken or API keys > Delete"],
      keywords: ["ngrok"],
      pattern: named(
        "ngrok[\\w.-]{0,20}(?:token|key)|ngrok config add-authtoken",
        "[A-Za-z0-9]{25,30}_[A-Za-z0-9]{19,24}",
      ),
      confidence: "medium",
      bits: 260,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "ngrok-token": { find: [fill("NGROK_AUTHTOKEN={w:27}_{w:21}")], ignore: [fill("NGROK_AUTHTOKEN={w:3}_{w:3}")] },
});
