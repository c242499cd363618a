import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const snyk: Provider = {
  id: "snyk",
  name: "Snyk",
  issuer: "snyk",
  types: [
    {
      id: "snyk-token",
      name: "Snyk API token",
      reference: "https://docs.snyk.io/snyk-api/authentication-for-api",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > API token > Revoke"],
      keywords: ["snyk"],
      pattern: issuedBy("snyk", `${uuid}|snyk_(?:uat|sat)\\.[\\w.-]{40,200}`, "token|key|secret"),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "snyk-token": {
    find: [fill("SNYK_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("SNYK_ORG={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
