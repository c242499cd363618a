import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const square: Provider = {
  id: "square",
  name: "Square",
  issuer: "square",
  types: [
    {
      id: "square-token",
      name: "Square access token or secret",
      reference: "https://developer.squareup.com/docs/build-basics/access-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Developer console > Replace token", "POST /oauth2/revoke"],
      keywords: ["eaaa", "sq0atp-", "sq0csp-"],
      pattern: /(?<![A-Za-z0-9])(?:EAAA[\w-]{60}|sq0(?:atp-[\w-]{22,60}|csp-[\w-]{43,60}))(?![\w-])/g,
      confidence: "high",
      bits: 130,
      window: { before: 2, after: 70 },
      accepts: (token) => /\d/.test(token) && /[a-z]/.test(token),
    },
  ],
};

export const examples = (): Examples => ({
  "square-token": { find: [fill("EAAA{w:60}"), fill("sq0csp-{b:43}")], ignore: [fill("EAAA{w:10}")] },
});
