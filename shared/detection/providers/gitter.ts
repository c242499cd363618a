import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const gitter: Provider = {
  id: "gitter",
  name: "Gitter",
  issuer: "gitter",
  types: [
    {
      id: "gitter-token",
      name: "Gitter access token",
      reference: "https://developer.gitter.im/docs/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["developer.gitter.im > Apps > reset the token"],
      keywords: ["gitter"],
      pattern: issuedBy("gitter", "[\\w-]{40}"),
      confidence: "medium",
      bits: 160,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "gitter-token": { find: [fill("GITTER_TOKEN={b:39}w")], ignore: [fill("GITTER_TOKEN={b:3}w")] },
});
