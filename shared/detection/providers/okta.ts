import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const okta: Provider = {
  id: "okta",
  name: "Okta",
  issuer: "okta",
  types: [
    {
      id: "okta-token",
      name: "Okta API token",
      reference: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
      lifetime: { expires: "always", defaultDays: 30 },
      identity: "human",
      alternative: {
        text: "A service app signs in with a private key.",
        reference: "https://developer.okta.com/docs/guides/implement-oauth-for-okta-serviceapp/main/",
      },
      containment: ["Security > API > Tokens > Revoke"],
      keywords: ["okta", "ssws"],
      pattern: named("okta[\\w.-]{0,20}(?:token|key)|SSWS", "00[\\w-]{40}"),
      confidence: "high",
      bits: 230,
    },
  ],
};

export const examples = (): Examples => ({
  "okta-token": {
    find: [
      fill("OKTA_API_TOKEN=00{w:40}"),
      fill('variable "okta_api_token" {\n  type = string\n  default = "00{w:40}"\n}'),
      fill("Authorization: SSWS 00{w:40}"),
    ],
    ignore: [fill("OKTA_ORG=00{w:10}")],
  },
});
