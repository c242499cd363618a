import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named, unstated } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const inngest: Provider = {
  id: "inngest",
  name: "Inngest",
  issuer: "inngest",
  types: [
    {
      id: "inngest-signing-key",
      name: "Inngest signing key",
      reference: "https://www.inngest.com/docs/platform/signing-keys",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["app.inngest.com > Signing keys > Create new signing key, then Rotate"],
      keywords: ["signkey-"],
      pattern: /(?<![A-Za-z0-9])signkey-(?:[a-z0-9]{2,16}-)?[0-9a-f]{32,128}(?![\w-])/g,
      confidence: "high",
      bits: 128,
      window: { before: 4, after: 160 },
    },
    {
      id: "inngest-event-key",
      name: "Inngest event key",
      reference: "https://www.inngest.com/docs/events/creating-an-event-key",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["app.inngest.com > Event keys > Delete"],
      keywords: ["inngest"],
      pattern: named("inngest[\\w.-]{0,10}event[_-]?key", unstated),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "inngest-signing-key": {
    find: [fill("signkey-prod-{h:64}"), fill("INNGEST_SIGNING_KEY=signkey-{h:64}")],
    ignore: [fill("signkey-prod-{h:6}")],
  },
  "inngest-event-key": { find: [fill("INNGEST_EVENT_KEY={b:86}")], ignore: [fill("INNGEST_EVENT_KEY=local")] },
});
