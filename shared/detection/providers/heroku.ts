import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy, uuid } from "./patterns.ts";

export const heroku: Provider = {
  id: "heroku",
  name: "Heroku",
  issuer: "heroku",
  types: [
    {
      id: "heroku-key",
      name: "Heroku API key",
      reference: "https://devcenter.heroku.com/articles/authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["heroku authorizations:revoke"],
      keywords: ["hrku-"],
      pattern: /(?<![A-Za-z0-9])HRKU-[\w-]{36,100}(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
    {
      id: "heroku-legacy-key",
      name: "Heroku API key (UUID)",
      reference: "https://devcenter.heroku.com/articles/authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["heroku authorizations:revoke", "Account settings > Regenerate API key"],
      keywords: ["heroku"],
      pattern: issuedBy("heroku", uuid, "key|token|secret"),
      confidence: "medium",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "heroku-key": { find: [fill("HRKU-AA{b:58}")], ignore: [fill("HRKU-AA{w:9}")] },
  "heroku-legacy-key": {
    find: [fill("HEROKU_API_KEY={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
    ignore: [fill("HEROKU_APP={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
