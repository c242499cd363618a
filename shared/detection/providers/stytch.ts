import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const stytch: Provider = {
  id: "stytch",
  name: "Stytch",
  issuer: "stytch",
  types: [
    {
      id: "stytch-secret",
      name: "Stytch project secret",
      reference: "https://stytch.com/docs/api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Rotate the secret"],
      keywords: ["secret-live-", "secret-test-"],
      pattern: /(?<![A-Za-z0-9])secret-(?:live|test)-[\w-]{32,40}={0,2}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 80 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "stytch-secret": { find: [fill("secret-live-{b:35}w=")], ignore: [fill("secret-live-{w:9}")] },
});
