import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const gitea: Provider = {
  id: "gitea",
  name: "Gitea",
  issuer: "gitea",
  types: [
    {
      id: "gitea-token",
      name: "Gitea or Forgejo access token",
      reference: "https://docs.gitea.com/development/api-usage",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Applications > Delete the token"],
      keywords: ["gitea", "forgejo"],
      pattern: issuedBy("gitea|forgejo", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "gitea-token": { find: [fill("GITEA_TOKEN={h:40}")], ignore: [fill("GITEA_TOKEN={h:3}")] },
});
