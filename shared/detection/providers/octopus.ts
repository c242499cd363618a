import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const octopus: Provider = {
  id: "octopus",
  name: "Octopus Deploy",
  issuer: "octopus",
  types: [
    {
      id: "octopus-key",
      name: "Octopus Deploy API key",
      reference: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "OpenID Connect gives a token that ends with the job.",
        reference: "https://octopus.com/docs/octopus-rest-api/openid-connect",
      },
      containment: ["Profile > My API keys > Delete"],
      keywords: ["octopus", "octo_"],
      pattern: issuedBy("octo(?:pus|(?=_))", "API-[A-Z0-9]{25,36}"),
      confidence: "medium",
      bits: 125,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "octopus-key": { find: [fill("OCTOPUS_API_KEY=API-{u:32}")], ignore: [fill("OCTOPUS_API_KEY=API-{u:3}")] },
});
