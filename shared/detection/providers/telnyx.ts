import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const telnyx: Provider = {
  id: "telnyx",
  name: "Telnyx",
  issuer: "telnyx",
  types: [
    {
      id: "telnyx-key",
      name: "Telnyx API v2 key",
      reference: "https://developers.telnyx.com/docs/account-setup/levels-and-capabilities",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Portal > API keys > Delete"],
      keywords: ["key01"],
      pattern: /(?<![A-Za-z0-9])KEY[0-9A-F]{32}_[A-Za-z0-9]{22}(?![\w-])/g,
      confidence: "high",
      bits: 130,
      window: { before: 4, after: 80 },
    },
  ],
};

export const examples = (): Examples => ({
  "telnyx-key": { find: [fill("KEY01{d:30}_{w:22}")], ignore: [fill("KEY01{d:30}")] },
});
