import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const livekit: Provider = {
  id: "livekit",
  name: "LiveKit",
  issuer: "livekit",
  types: [
    {
      id: "livekit-api-secret",
      name: "LiveKit API secret",
      reference: "https://docs.livekit.io/reference/server-sdk-js/types/LiveKitAPIOptions.html",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["cloud.livekit.io > Settings > API keys > Revoke"],
      keywords: ["livekit"],
      pattern: named("livekit[\\w.-]{0,10}secret", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "livekit-api-secret": {
    find: [fill("LIVEKIT_API_SECRET={w:43}")],
    ignore: [fill("LIVEKIT_API_SECRET=secret"), fill("LIVEKIT_API_KEY={w:43}")],
  },
});
