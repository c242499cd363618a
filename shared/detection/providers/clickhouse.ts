import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const clickhouse: Provider = {
  id: "clickhouse",
  name: "ClickHouse Cloud",
  issuer: "clickhouse",
  types: [
    {
      id: "clickhouse-cloud-secret",
      name: "ClickHouse Cloud API key secret",
      reference: "https://clickhouse.com/docs/cloud/manage/openapi",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Organization > API keys > Disable or delete"],
      keywords: ["4b1d"],
      pattern: /(?<![A-Za-z0-9])4b1d[A-Za-z0-9]{38}(?![\w-])/g,
      confidence: "medium",
      bits: 226,
      window: { before: 4, after: 60 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "clickhouse-cloud-secret": { find: [fill("CLICKHOUSE_SECRET=4b1d{w:38}")], ignore: [fill("4b1d{w:9}")] },
});
