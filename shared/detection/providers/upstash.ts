import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const upstash: Provider = {
  id: "upstash",
  name: "Upstash",
  issuer: "upstash",
  types: [
    {
      id: "upstash-rest-token",
      name: "Upstash REST token",
      reference: "https://upstash.com/docs/redis/features/restapi",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["console.upstash.com > the database > Reset password"],
      keywords: ["upstash"],
      pattern: issuedBy("upstash", "[\\w-]{30,200}={0,2}", "token"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "upstash-rest-token": {
    find: [fill("UPSTASH_REDIS_REST_TOKEN={b:54}")],
    ignore: [fill("UPSTASH_REDIS_REST_TOKEN={b:9}"), fill("UPSTASH_REDIS_REST_URL={b:54}")],
  },
});
