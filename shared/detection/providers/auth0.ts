import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const auth0: Provider = {
  id: "auth0",
  name: "Auth0",
  issuer: "auth0",
  types: [
    {
      id: "auth0-client-secret",
      name: "Auth0 client secret",
      reference: "https://auth0.com/docs/secure/application-credentials",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "A private key JWT proves the client without a shared secret.",
        reference:
          "https://auth0.com/docs/get-started/authentication-and-authorization-flow/authenticate-with-private-key-jwt",
      },
      containment: ["POST /api/v2/clients/{id}/rotate-secret"],
      keywords: ["auth0"],
      pattern: issuedBy("auth0", "[\\w-]{64}", "secret|key"),
      confidence: "medium",
      bits: 384,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "auth0-client-secret": { find: [fill("AUTH0_CLIENT_SECRET={b:63}w")], ignore: [fill("AUTH0_CLIENT_SECRET={b:3}w")] },
});
