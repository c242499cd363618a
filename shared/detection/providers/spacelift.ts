import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const spacelift: Provider = {
  id: "spacelift",
  name: "Spacelift",
  issuer: "spacelift",
  types: [
    {
      id: "spacelift-key-secret",
      name: "Spacelift API key secret",
      reference: "https://docs.spacelift.io/integrations/api",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "An OpenID Connect API key takes the token of the pipeline.",
        reference: "https://docs.spacelift.io/integrations/api#oidc-api-keys",
      },
      containment: ["Organization settings > API keys > Delete"],
      keywords: ["spacelift"],
      pattern: issuedBy("spacelift", "[0-9a-f]{64}", "secret|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "spacelift-key-secret": {
    find: [fill("SPACELIFT_API_KEY_SECRET={h:64}")],
    ignore: [fill("SPACELIFT_API_KEY_SECRET={h:3}")],
  },
});
