import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const linear: Provider = {
  id: "linear",
  name: "Linear",
  issuer: "linear",
  types: [
    {
      id: "linear-key",
      name: "Linear API key",
      reference: "https://linear.app/developers/graphql",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Security & access > API keys > Revoke"],
      keywords: ["lin_api_", "lin_oauth_"],
      pattern: /(?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{40,64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 238,
    },
    {
      id: "linear-client-secret",
      name: "Linear OAuth client secret",
      reference: "https://linear.app/developers/oauth-2-0-authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API > OAuth applications > Rotate the secret"],
      keywords: ["linear"],
      pattern: issuedBy("linear", "[0-9a-f]{32}", "secret|token"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "linear-key": { find: [fill("lin_api_{w:40}")], ignore: [fill("lin_api_{w:9}")] },
  "linear-client-secret": { find: [fill("LINEAR_CLIENT_SECRET={h:32}")], ignore: [fill("LINEAR_CLIENT_SECRET={h:9}")] },
});
