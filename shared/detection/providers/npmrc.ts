import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const npmrc: Provider = {
  id: "npmrc",
  name: "npm configuration",
  issuer: "",
  types: [
    {
      id: "npm-registry-auth",
      name: "Registry password or token in .npmrc",
      reference: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      alternative: {
        text: "Trusted publishing needs no token at all.",
        reference: "https://docs.npmjs.com/trusted-publishers",
      },
      containment: ["Revoke it at the registry that the line names"],
      keywords: ["_authtoken", "_password", ":_auth"],
      pattern:
        /(?:_authToken|:_password|:_auth)(?:\s{0,4}=\s{0,4}|\s{1,4})["']?(?<secret>[A-Za-z0-9+/=_.~-]{16,2000})(?![\w${])/gi,
      confidence: "medium",
      bits: 80,
      // Behind a blank alone, what says nothing but words is a sentence.
      accepts: (secret, { match }) => match.includes("=") || !/^[a-z]+(?:[-_.][a-z]+)*$/i.test(secret),
    },
  ],
};

export const examples = (): Examples => ({
  "npm-registry-auth": {
    find: [
      fill("//registry.npmjs.org/:_authToken={h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
      fill("npm config set //npm.acme.io/:_authToken {w:36}"),
    ],
    ignore: ["//registry.npmjs.org/:_authToken=${NPM_TOKEN}", "an _authToken npm-registry-auth"],
  },
});
