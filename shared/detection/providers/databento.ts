import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const databento: Provider = {
  id: "databento",
  name: "Databento",
  issuer: "databento",
  types: [
    {
      id: "databento-key",
      name: "Databento API key",
      reference: "https://databento.com/docs/portal/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Portal > API keys > Deactivate"],
      keywords: ["databento"],
      pattern: issuedBy("databento", "db-[A-Za-z0-9]{29}"),
      confidence: "medium",
      bits: 172,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "databento-key": { find: [fill("DATABENTO_API_KEY=db-{w:29}")], ignore: [fill("DATABENTO_API_KEY=db-{w:3}")] },
});
