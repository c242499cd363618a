import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const flutterwave: Provider = {
  id: "flutterwave",
  name: "Flutterwave",
  issuer: "flutterwave",
  types: [
    {
      id: "flutterwave-key",
      name: "Flutterwave secret key",
      reference: "https://developer.flutterwave.com/docs/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Settings > API > Generate"],
      keywords: ["flwseck"],
      pattern: /(?<![A-Za-z0-9])FLWSECK(?:_TEST-[0-9a-h]{12}|(?:_TEST)?-[0-9a-h]{32}-X)(?![\w-])/gi,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "flutterwave-key": { find: [fill("FLWSECK-{h:32}-X")], ignore: [fill("FLWSECK-{h:9}-X")] },
});
