import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const onfido: Provider = {
  id: "onfido",
  name: "Onfido",
  issuer: "onfido",
  types: [
    {
      id: "onfido-token",
      name: "Onfido API token",
      reference: "https://documentation.identity.entrust.com/getting-started/quick-start-guide/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Tokens > Delete"],
      keywords: ["api_live.", "api_live_us.", "api_live_ca.", "api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."],
      pattern: /(?<![A-Za-z0-9])api_(?:live|sandbox)(?:_(?:us|ca))?\.[\w-]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "onfido-token": {
    find: [fill("api_live.{b:31}w"), fill("api_sandbox_us.{b:31}w")],
    ignore: [fill("api_live.{w:9}")],
  },
});
