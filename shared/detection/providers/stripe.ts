import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const stripe: Provider = {
  id: "stripe",
  name: "Stripe",
  issuer: "stripe",
  types: [
    {
      id: "stripe-secret-key",
      name: "Stripe secret, restricted or organization key (live)",
      reference: "https://docs.stripe.com/keys",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A restricted key for each service limits what it can do.",
        reference: "https://docs.stripe.com/keys#limit-access",
      },
      containment: ["Dashboard > Developers > API keys > Roll key, expire now"],
      keywords: ["sk_live_", "rk_live_", "sk_org_"],
      pattern: /(?<![A-Za-z0-9])(?:[sr]k_live|sk_org(?:_live)?)_(?!a2V5Xz)[0-9A-Za-z]{10,247}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 130,
    },
    {
      id: "stripe-test-key",
      name: "Stripe secret or restricted key (test mode)",
      reference: "https://docs.stripe.com/keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard in test mode > API keys > Roll key"],
      note: "It reaches no real money; it reads and writes the account's test data.",
      keywords: ["sk_test_", "rk_test_"],
      pattern: /(?<![A-Za-z0-9])[sr]k_(?:test|prod)_(?!a2V5Xz)[0-9A-Za-z]{10,247}(?![A-Za-z0-9_])/g,
      confidence: "medium",
      bits: 130,
    },
    {
      id: "stripe-webhook-secret",
      name: "Webhook signing secret (whsec_)",
      reference: "https://docs.stripe.com/webhooks/signature",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Webhooks > Roll secret"],
      keywords: ["whsec_"],
      pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/]{32,88}={0,2}(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "stripe-secret-key": {
    find: [fill("sk_live_{w:24}"), fill("rk_live_{w:99}"), fill("sk_org_live_{w:60}")],
    ignore: [fill("sk_live_{x:24}"), "sk_live_", fill("sk_live_a2V5Xz{w:74}")],
  },
  "stripe-test-key": { find: [fill("sk_test_{w:24}")], ignore: [fill("sk_test_{x:24}")] },
  "stripe-webhook-secret": { find: [fill("whsec_{w:32}")], ignore: [fill("whsec_{w:8}")] },
});
