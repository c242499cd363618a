import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const gocardless: Provider = {
  id: "gocardless",
  name: "GoCardless",
  issuer: "gocardless",
  types: [
    {
      id: "gocardless-token",
      name: "GoCardless access token",
      reference: "https://developer.gocardless.com/api-reference/#making-requests-api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Access tokens > Delete"],
      keywords: ["gocardless"],
      pattern: named("gocardless[\\w.-]{0,20}(?:token|key|secret)", "(?:live|sandbox)_[\\w=-]{40}"),
      confidence: "medium",
      bits: 238,
    },
  ],
};

export const examples = (): Examples => ({
  "gocardless-token": {
    find: [fill("GOCARDLESS_ACCESS_TOKEN=live_{b:40}")],
    ignore: [fill("GOCARDLESS_ENVIRONMENT=live_{w:5}")],
  },
});
