import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const bitrise: Provider = {
  id: "bitrise",
  name: "Bitrise",
  issuer: "bitrise",
  types: [
    {
      id: "bitrise-token",
      name: "Bitrise access token",
      reference: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["Account settings > Security > Revoke"],
      keywords: ["bitrise"],
      pattern: issuedBy("bitrise", "[\\w-]{60,90}"),
      confidence: "medium",
      bits: 300,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "bitrise-token": { find: [fill("BITRISE_TOKEN={b:85}w")], ignore: [fill("BITRISE_TOKEN={b:3}w")] },
});
