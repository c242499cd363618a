import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const adobe: Provider = {
  id: "adobe",
  name: "Adobe",
  issuer: "adobe",
  types: [
    {
      id: "adobe-client-secret",
      name: "Adobe client secret",
      reference:
        "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer Console > project > OAuth credential > Add a new client secret", "Delete the old one"],
      keywords: ["p8e-"],
      pattern: /(?<![A-Za-z0-9])p8e-[0-9A-Za-z_-]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "adobe-client-secret": { find: [fill("p8e-{h:32}")], ignore: [fill("p8e-{h:9}")] },
});
