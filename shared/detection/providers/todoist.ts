import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const todoist: Provider = {
  id: "todoist",
  name: "Todoist",
  issuer: "todoist",
  types: [
    {
      id: "todoist-token",
      name: "Todoist API token",
      reference: "https://developer.todoist.com/api/v1/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Settings > Integrations > Developer > Issue a new API token"],
      keywords: ["todoist"],
      pattern: issuedBy("todoist", "[0-9a-f]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "todoist-token": { find: [fill("TODOIST_API_TOKEN={h:40}")], ignore: [fill("TODOIST_API_TOKEN={h:10}")] },
});
