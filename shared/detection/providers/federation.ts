import type { Examples, Provider } from "../../model/provider.ts";

export const federation: Provider = {
  id: "federation",
  name: "Federated sign-in",
  issuer: "",
  types: [],
  named: [
    {
      id: "oidc-federation",
      name: "Sign-in with a job's own OpenID Connect token",
      reference: "https://openid.net/specs/openid-connect-core-1_0.html#IDToken",
      lifetime: { expires: "always", maxDays: 1 },
      identity: "machine",
      containment: [
        "Take the trust in this repository off the role or account that it signs in to",
        "End the sessions that are open there",
      ],
    },
  ],
};

export const examples = (): Examples => ({});
