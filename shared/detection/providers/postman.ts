import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const postman: Provider = {
  id: "postman",
  name: "Postman",
  issuer: "postman",
  types: [
    {
      id: "postman-key",
      name: "Postman API key",
      reference: "https://learning.postman.com/docs/developer/postman-api/authentication/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account settings > API keys > Revoke"],
      keywords: ["pmak-"],
      pattern: /(?<![A-Za-z0-9])PMAK-[0-9a-f]{24}-[0-9a-f]{34}(?![\w-])/gi,
      confidence: "high",
      bits: 230,
    },
  ],
};

export const examples = (): Examples => ({
  "postman-key": { find: [fill("PMAK-{h:24}-{h:34}")], ignore: [fill("PMAK-{h:9}")] },
});
