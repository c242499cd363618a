import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const hasura: Provider = {
  id: "hasura",
  name: "Hasura",
  issuer: "hasura",
  types: [
    {
      id: "hasura-admin-secret",
      name: "Hasura admin secret",
      reference: "https://hasura.io/docs/latest/auth/authentication/admin-secret-access/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Set another HASURA_GRAPHQL_ADMIN_SECRET"],
      note: "Bypasses every permission of the API.",
      keywords: ["hasura"],
      pattern: named("hasura[\\w.-]{0,20}admin[_-]?secret", "[\\w+/-]{20,200}={0,2}"),
      confidence: "medium",
      bits: 60,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "hasura-admin-secret": {
    find: [fill("HASURA_GRAPHQL_ADMIN_SECRET={w:64}"), fill("X-Hasura-Admin-Secret: {w:64}")],
    ignore: [fill("HASURA_GRAPHQL_ADMIN_SECRET=myadminsecretkey"), fill("x-hasura-role: {w:64}")],
  },
});
