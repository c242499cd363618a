import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const codecov: Provider = {
  id: "codecov",
  name: "Codecov",
  issuer: "codecov",
  types: [
    {
      id: "codecov-token",
      name: "Codecov upload token",
      reference: "https://docs.codecov.com/docs/codecov-tokens",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "codecov-action can use the job's OpenID Connect token.",
        reference: "https://github.com/codecov/codecov-action#using-oidc",
      },
      containment: ["Repository settings > General > Regenerate"],
      keywords: ["codecov"],
      pattern: issuedBy("codecov", `${uuid}|[a-z0-9]{32}`, "token"),
      confidence: "medium",
      bits: 122,
      accepts: (token) => /\d/.test(token),
    },
  ],
};

export const examples = (): Examples => ({
  "codecov-token": {
    find: [fill("CODECOV_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: ["codecov_token = somewordsomewordsomewordsomeword"],
  },
});
