import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const tableau: Provider = {
  id: "tableau",
  name: "Tableau",
  issuer: "tableau",
  types: [
    {
      id: "tableau-token",
      name: "Tableau personal access token",
      reference: "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "human",
      containment: ["My account settings > Personal access tokens > Revoke"],
      keywords: ["==:"],
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}(?![A-Za-z0-9])/g,
      confidence: "high",
      bits: 128,
      window: { before: 30, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "tableau-token": { find: [fill("TABLEAU_PAT_SECRET={s:22}==:{w:32}")], ignore: [fill("{s:22}==:{w:5}")] },
});
