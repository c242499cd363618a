import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const databricks: Provider = {
  id: "databricks",
  name: "Databricks",
  issuer: "databricks",
  types: [
    {
      id: "databricks-token",
      name: "Databricks token or OAuth secret",
      reference: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
      lifetime: { expires: "optional", maxDays: 730 },
      identity: "either",
      alternative: {
        text: "OAuth token federation accepts the job's own token.",
        reference: "https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation",
      },
      containment: ["databricks tokens delete"],
      keywords: ["dapi", "dose"],
      pattern: /(?<![A-Za-z0-9])(?:dapi|dose)[0-9a-f]{32}(?:-\d)?(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 2, after: 40 },
    },
  ],
};

export const examples = (): Examples => ({
  "databricks-token": { find: [fill("dapi{h:32}-2"), fill("dose{h:32}")], ignore: [fill("dapi{h:9}")] },
});
