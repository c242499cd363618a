import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const influxdb: Provider = {
  id: "influxdb",
  name: "InfluxDB",
  issuer: "influxdb",
  types: [
    {
      id: "influxdb-token",
      name: "InfluxDB API token",
      reference: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["influx auth delete --id <id>"],
      keywords: ["influx"],
      pattern: named("influx(?:db)?[\\w.-]{0,20}token|influx[\\w.-]{0,20}--token", "[\\w-]{86}=="),
      confidence: "medium",
      bits: 512,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "influxdb-token": { find: [fill("INFLUX_TOKEN={w:86}==")], ignore: [fill("INFLUX_TOKEN={w:3}==")] },
});
