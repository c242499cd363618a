import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const sslmate: Provider = {
  id: "sslmate",
  name: "SSLMate",
  issuer: "sslmate",
  types: [
    {
      id: "sslmate-key",
      name: "SSLMate API key",
      reference: "https://sslmate.com/help/reference/api_authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Account > API credentials > Revoke"],
      keywords: ["sslmate", "certspotter"],
      pattern: issuedBy("sslmate|certspotter", "(?:\\d{1,8}_)?[A-Za-z0-9]{20,40}"),
      confidence: "medium",
      bits: 110,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "sslmate-key": { find: [fill("SSLMATE_API_KEY={w:36}")], ignore: [fill("SSLMATE_API_KEY={w:3}")] },
});
