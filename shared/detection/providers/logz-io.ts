import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const logzIo: Provider = {
  id: "logz-io",
  name: "Logz.io",
  issuer: "logz-io",
  types: [
    {
      id: "logz-io-token",
      name: "Logz.io API or shipping token",
      reference: "https://github.com/logzio/logz-api",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Manage tokens > Delete"],
      keywords: ["logzio", "logz_io", "logz.io", "logz-io"],
      pattern: named("logz[._-]?io[\\w.-]{0,30}token", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "logz-io-token": {
    find: [fill("LOGZIO_API_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}"), fill("LOGZIO_TOKEN={w:32}")],
    ignore: [fill("LOGZIO_TOKEN={w:9}")],
  },
});
