import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const amplitude: Provider = {
  id: "amplitude",
  name: "Amplitude",
  issuer: "amplitude",
  types: [
    {
      id: "amplitude-secret-key",
      name: "Amplitude secret key",
      reference: "https://amplitude.com/docs/apis/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Projects > Secret key > Rotate"],
      keywords: ["amplitude"],
      pattern: issuedBy("amplitude", "[0-9a-f]{32}", "secret|key|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "amplitude-secret-key": { find: [fill("AMPLITUDE_SECRET_KEY={h:32}")], ignore: [fill("AMPLITUDE_SECRET_KEY={h:3}")] },
});
