import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const uploadcare: Provider = {
  id: "uploadcare",
  name: "Uploadcare",
  issuer: "uploadcare",
  types: [
    {
      id: "uploadcare-secret-key",
      name: "Uploadcare secret API key",
      reference: "https://uploadcare.com/docs/keys/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["app.uploadcare.com > the project > API keys > Delete"],
      note: "Public keys are no secrets.",
      keywords: ["uploadcare"],
      pattern: named("uploadcare[\\w.-]{0,20}(?:secret|private)|Uploadcare\\.Simple [0-9a-f]{20}", "[0-9a-f]{20}"),
      confidence: "medium",
      bits: 80,
    },
  ],
};

export const examples = (): Examples => ({
  "uploadcare-secret-key": {
    find: [fill("UPLOADCARE_SECRET_KEY={h:20}"), fill("Authorization: Uploadcare.Simple {h:20}:{h:20}")],
    ignore: [fill("UPLOADCARE_PUBLIC_KEY={h:20}")],
  },
});
