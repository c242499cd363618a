import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const prisma: Provider = {
  id: "prisma",
  name: "Prisma",
  issuer: "prisma",
  types: [
    {
      id: "prisma-key",
      name: "Prisma Accelerate or Postgres API key",
      reference: "https://www.prisma.io/docs/accelerate/getting-started",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["console.prisma.io > the environment > API keys > Revoke"],
      keywords: ["prisma"],
      pattern:
        /(?<![A-Za-z0-9])prisma(?:\+postgres)?:\/\/[\w.-]{1,100}\/?\?api_key=(?<secret>[\w.-]{40,2000})(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 60, after: 2200 },
      accepts: isMixed,
      facts: jwtFacts,
    },
  ],
};

export const examples = (): Examples => ({
  "prisma-key": {
    find: [
      fill("prisma://accelerate.prisma-data.net/?api_key=ey{b:60}.ey{b:90}.{b:43}"),
      fill("prisma+postgres://accelerate.prisma-data.net/?api_key=ey{b:200}"),
    ],
    ignore: [fill("prisma://accelerate.prisma-data.net/?api_key=__API_KEY__")],
  },
});
