import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const typeform: Provider = {
  id: "typeform",
  name: "Typeform",
  issuer: "typeform",
  types: [
    {
      id: "typeform-token",
      name: "Typeform personal access token",
      reference: "https://www.typeform.com/developers/get-started/personal-access-token/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > Personal tokens > Delete"],
      keywords: ["tfp_"],
      pattern: /(?<![A-Za-z0-9])tfp_[\w=.-]{43,60}(?![\w=.-])/g,
      confidence: "high",
      bits: 250,
    },
  ],
};

export const examples = (): Examples => ({
  "typeform-token": { find: [fill("tfp_{b:44}_{w:14}")], ignore: [fill("tfp_{w:9}")] },
});
