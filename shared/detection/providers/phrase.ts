import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const phrase: Provider = {
  id: "phrase",
  name: "Phrase",
  issuer: "phrase",
  types: [
    {
      id: "phrase-token",
      name: "Phrase Strings access token",
      reference: "https://developers.phrase.com/en/api/strings/authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Profile > Access tokens > Delete"],
      keywords: ["phraseapp", "phrase_access", "phrase_api", "phrase token"],
      pattern: issuedBy("phraseapp|(?<![a-z])phrase(?=_access|_api| token)", "[0-9a-f]{64}", "key|token"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "phrase-token": { find: [fill("PHRASE_ACCESS_TOKEN={h:64}")], ignore: [fill("PHRASE_ACCESS_TOKEN={h:16}")] },
});
