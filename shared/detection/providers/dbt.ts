import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const dbt: Provider = {
  id: "dbt",
  name: "dbt platform",
  issuer: "dbt",
  types: [
    {
      id: "dbt-token",
      name: "dbt platform service or personal token",
      reference: "https://docs.getdbt.com/docs/dbt-apis/authentication",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Account settings > API tokens > Delete"],
      keywords: ["dbt_", "dbtc_", "dbtu_", "dbt-"],
      pattern: issuedBy("dbt(?=[_-])", "dbt[a-z]_[\\w=-]{30,80}|[0-9a-f]{40}", "token|key"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "dbt-token": { find: [fill("DBT_CLOUD_API_TOKEN={h:40}")], ignore: [fill("DBT_CLOUD_API_TOKEN={h:3}")] },
});
