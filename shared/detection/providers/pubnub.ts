import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const pubnub: Provider = {
  id: "pubnub",
  name: "PubNub",
  issuer: "pubnub",
  types: [
    {
      id: "pubnub-secret-key",
      name: "PubNub secret key",
      reference: "https://www.pubnub.com/docs/general/basics/set-up-your-account",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Admin portal > Keyset > Reset the secret key"],
      keywords: ["sec-c-"],
      pattern: /(?<![A-Za-z0-9])sec-c-(?:[A-Za-z0-9+/]{40,60}={0,2}|[0-9a-f-]{36})(?![\w-])/g,
      confidence: "high",
      bits: 122,
    },
  ],
};

export const examples = (): Examples => ({
  "pubnub-secret-key": {
    find: [fill("sec-c-{w:48}")],
    ignore: [fill("sec-c-{w:5}"), fill("sub-c-{h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
