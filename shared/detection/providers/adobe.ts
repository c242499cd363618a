import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const adobe: Provider = {
  id: "adobe",
  name: "Adobe",
  issuer: "adobe",
  types: [
    {
      id: "adobe-client-secret",
      name: "Adobe OAuth client secret",
      reference:
        "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Developer Console > project > Credential > Add a new client secret, then delete the old one"],
      keywords: ["p8e-"],
      pattern: /(?<![A-Za-z0-9])p8e-[\w-]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "adobe-client-secret": { find: [fill("client_secret = p8e-{b:31}w")], ignore: [fill("p8e-{w:9}")] },
});
