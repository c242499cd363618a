import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const imagekit: Provider = {
  id: "imagekit",
  name: "ImageKit",
  issuer: "imagekit",
  types: [
    {
      id: "imagekit-private-key",
      name: "ImageKit private API key",
      reference: "https://imagekit.io/docs/api-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["imagekit.io/dashboard/developer/api-keys > Delete"],
      note: "Public keys, public_, are no secrets.",
      keywords: ["imagekit"],
      pattern: named("imagekit[\\w.-]{0,20}private[\\w.-]{0,10}key", "[\\w+/-]{20,80}={0,2}"),
      confidence: "medium",
      bits: 128,
      accepts: (key) => isGenerated(key.replace(/^private_/, "")),
    },
  ],
};

export const examples = (): Examples => ({
  "imagekit-private-key": {
    find: [fill("IMAGEKIT_PRIVATE_KEY=private_{s:28}")],
    ignore: [fill("IMAGEKIT_PUBLIC_KEY=public_{s:28}")],
  },
});
