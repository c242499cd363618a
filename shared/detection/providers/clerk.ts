import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const clerk: Provider = {
  id: "clerk",
  name: "Clerk",
  issuer: "clerk",
  types: [
    {
      id: "clerk-secret-key",
      name: "Clerk secret key",
      reference: "https://clerk.com/docs/deployments/clerk-environment-variables",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > API keys > Secret keys > Delete"],
      keywords: ["clerk"],
      pattern: issuedBy("clerk", "sk_(?:live|test)_[A-Za-z0-9]{40,50}"),
      confidence: "medium",
      bits: 238,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "clerk-secret-key": {
    find: [fill("CLERK_SECRET_KEY=sk_test_{w:42}")],
    ignore: [fill("CLERK_SECRET_KEY=sk_test_{w:3}")],
  },
});
