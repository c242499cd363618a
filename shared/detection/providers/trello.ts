import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const trello: Provider = {
  id: "trello",
  name: "Trello",
  issuer: "trello",
  types: [
    {
      id: "trello-token",
      name: "Trello token",
      reference: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account > Settings > Applications > Revoke"],
      keywords: ["atta"],
      pattern: /(?<![A-Za-z0-9])ATTA[0-9a-f]{64}[0-9A-F]{8}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 90 },
    },
    {
      id: "trello-legacy-token",
      name: "Trello token (hexadecimal)",
      reference: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account > Settings > Applications > Revoke"],
      keywords: ["trello"],
      pattern: issuedBy("trello", "[0-9a-f]{64}", "token|secret"),
      confidence: "medium",
      bits: 256,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "trello-token": { find: [fill("ATTA{h:64}{d:8}")], ignore: [fill("ATTA{h:9}")] },
  "trello-legacy-token": { find: [fill("TRELLO_TOKEN={h:64}")], ignore: [fill("TRELLO_TOKEN={h:3}")] },
});
