import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const intercom: Provider = {
  id: "intercom",
  name: "Intercom",
  issuer: "intercom",
  types: [
    {
      id: "intercom-token",
      name: "Intercom access token",
      reference: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer Hub > app > Authentication > Regenerate token"],
      keywords: ["dg9ro"],
      pattern: /(?<![A-Za-z0-9])dG9rO[A-Za-z0-9+/]{40,80}={0,2}(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 160,
      window: { before: 2, after: 100 },
    },
  ],
};

export const examples = (): Examples => ({
  "intercom-token": { find: [fill("dG9rO{w:54}=")], ignore: [fill("dG9rO{w:9}")] },
});
