import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const frameio: Provider = {
  id: "frameio",
  name: "Frame.io",
  issuer: "frameio",
  types: [
    {
      id: "frameio-token",
      name: "Frame.io token",
      reference: "https://developer.frame.io/docs/getting-started/authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Developer site > Tokens > Delete"],
      keywords: ["fio-u-"],
      pattern: /(?<![A-Za-z0-9])fio-u-[\w=-]{64}(?![\w-])/g,
      confidence: "high",
      bits: 380,
    },
  ],
};

export const examples = (): Examples => ({
  "frameio-token": { find: [fill("fio-u-{b:64}")], ignore: [fill("fio-u-{w:9}")] },
});
