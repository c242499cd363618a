import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const convex: Provider = {
  id: "convex",
  name: "Convex",
  issuer: "convex",
  types: [
    {
      id: "convex-deploy-key",
      name: "Convex deploy key",
      reference: "https://docs.convex.dev/cli/deploy-key-types",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Deployment settings > Deploy keys > Delete"],
      keywords: ["convex"],
      pattern: issuedBy(
        "convex",
        "(?:prod|preview|dev|custom|project):(?<account>[a-z0-9:_-]{3,80})\\|[A-Za-z0-9+/]{40,200}={0,2}",
        "key",
      ),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },

      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "convex-deploy-key": {
    find: [fill("CONVEX_DEPLOY_KEY=prod:happy-otter-123|{s:100}==")],
    ignore: [fill("CONVEX_DEPLOY_KEY=prod:happy-otter-123|{s:25}==")],
  },
});
