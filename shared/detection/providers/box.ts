import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const box: Provider = {
  id: "box",
  name: "Box",
  issuer: "box",
  types: [
    {
      id: "box-token",
      name: "Box developer token or client secret",
      reference: "https://developer.box.com/guides/authentication/",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      containment: [
        "Developer console > app > Configuration > Reset the secret",
        "A developer token ends within the hour: Revoke",
      ],
      keywords: ["box_dev", "box_client_secret", "box_access", "box_token", "boxdev"],
      pattern: named("box_?(?:dev|client_?secret|access|token)", "[A-Za-z0-9]{32}"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "box-token": { find: [fill("BOX_CLIENT_SECRET={w:32}")], ignore: [fill("BOX_CLIENT_SECRET={w:3}")] },
});
