import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const gocardless: Provider = {
  id: "gocardless",
  name: "GoCardless",
  issuer: "gocardless",
  types: [
    {
      id: "gocardless-token",
      name: "GoCardless access token",
      reference: "https://developer.gocardless.com/getting-started/making-your-first-api-request",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Developers > Access tokens > Delete"],
      keywords: ["gocardless", "gc_access_token"],
      pattern: named(
        "gocardless[\\w.-]{0,20}(?:token|key|secret)|GC_ACCESS_TOKEN",
        `(?:live|sandbox)_[\\w=-]{40}|${unstated}`,
      ),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "gocardless-token": {
    find: [fill("GOCARDLESS_ACCESS_TOKEN=live_{w:40}"), fill("GC_ACCESS_TOKEN: {w:45}")],
    ignore: [fill("GOCARDLESS_ENVIRONMENT=live_{w:40}")],
  },
});
