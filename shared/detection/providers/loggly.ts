import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

const token = {
  reference:
    "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
  lifetime: { expires: "never" },
  identity: "machine",
  containment: ["Source setup > Customer tokens > Retire"],
  bits: 122,
} as const;

export const loggly: Provider = {
  id: "loggly",
  name: "Loggly",
  issuer: "loggly",
  types: [
    {
      ...token,
      id: "loggly-url",
      name: "Loggly address with its customer token",
      keywords: ["loggly.com/"],
      pattern: new RegExp(`(?<=loggly\\.com/(?:inputs|bulk)/)${uuid}(?![\\w-])`, "g"),
      confidence: "high",
      window: { before: 4, after: 60 },
    },
    {
      ...token,
      id: "loggly-token",
      name: "Loggly customer token",
      keywords: ["loggly"],
      pattern: issuedBy("loggly", uuid, "key|token"),
      confidence: "medium",
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "loggly-url": {
    find: [fill("https://logs-01.loggly.com/inputs/{h:8}-{h:4}-{h:4}-{h:4}-{h:12}/tag/http/")],
    ignore: ["https://logs-01.loggly.com/inputs/TOKEN/tag/http/"],
  },
  "loggly-token": {
    find: [fill("LOGGLY_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("LOGGLY_TAG={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
