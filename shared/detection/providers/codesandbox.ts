import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const codesandbox: Provider = {
  id: "codesandbox",
  name: "CodeSandbox",
  issuer: "codesandbox",
  types: [
    {
      id: "codesandbox-token",
      name: "CodeSandbox API token",
      reference: "https://codesandbox.io/docs/sdk",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Team settings > API > Delete"],
      keywords: ["csb_v1_"],
      pattern: /(?<![A-Za-z0-9])csb_v1_[\w-]{40,50}(?![\w-])/g,
      confidence: "high",
      bits: 256,

      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "codesandbox-token": { find: [fill("csb_v1_{w:43}")], ignore: [fill("csb_v1_{w:10}")] },
});
