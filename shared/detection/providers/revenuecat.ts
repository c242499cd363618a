import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const revenuecat: Provider = {
  id: "revenuecat",
  name: "RevenueCat",
  issuer: "revenuecat",
  types: [
    {
      id: "revenuecat-secret-key",
      name: "RevenueCat secret API key",
      reference: "https://www.revenuecat.com/docs/projects/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Project settings > API keys > Revoke"],
      note: "The keys of its SDKs are public.",
      keywords: ["revenuecat", "revenue_cat", "rc_secret"],
      pattern: named("revenue_?cat[\\w.-]{0,20}key|(?<![a-z])rc_secret[\\w.-]{0,10}key", "sk_[A-Za-z0-9]{24,80}"),
      confidence: "high",
      bits: 128,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "revenuecat-secret-key": {
    find: [fill("REVENUECAT_SECRET_API_KEY=sk_{w:30}")],
    ignore: [fill("REVENUECAT_API_KEY=appl_{w:27}")],
  },
});
