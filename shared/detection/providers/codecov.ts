import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

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
      pattern: named(
        "codecov[\\w.-]{0,20}token",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9]{32}",
      ),
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
