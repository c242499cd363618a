import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const snowflake: Provider = {
  id: "snowflake",
  name: "Snowflake",
  issuer: "snowflake",
  types: [
    {
      id: "snowflake-token",
      name: "Snowflake programmatic access token",
      reference: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "either",
      alternative: {
        text: "Workload identity federation needs no stored secret.",
        reference: "https://docs.snowflake.com/en/user-guide/workload-identity-federation",
      },
      containment: ["ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN"],
      keywords: ["snowflake"],
      pattern: issuedBy(
        "snowflake",
        "eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,1200}\\.[\\w-]{20,800}|[\\w-]{100,200}",
        "token|pat",
      ),
      confidence: "medium",
      bits: 400,
      window: { before: 60, after: 2600 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "snowflake-token": { find: [fill("SNOWFLAKE_TOKEN={b:130}w")], ignore: [fill("SNOWFLAKE_TOKEN={b:20}")] },
});
