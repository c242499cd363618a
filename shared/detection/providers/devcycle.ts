import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const devcycle: Provider = {
  id: "devcycle",
  name: "DevCycle",
  issuer: "devcycle",
  types: [
    {
      id: "devcycle-server-key",
      name: "DevCycle server SDK key",
      reference: "https://docs.devcycle.com/platform/security-and-guardrails/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Environments > Keys > Rotate"],
      keywords: ["dvc_server_"],
      pattern: /(?<![A-Za-z0-9])dvc_server_[\w-]{16,60}(?![\w-])/g,
      confidence: "high",
      bits: 95,
    },
  ],
};

export const examples = (): Examples => ({
  "devcycle-server-key": { find: [fill("dvc_server_{l:24}")], ignore: [fill("dvc_server_{l:5}")] },
});
