import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const env0: Provider = {
  id: "env0",
  name: "env zero",
  issuer: "env0",
  types: [
    {
      id: "env0-secret",
      name: "env zero API key secret",
      reference: "https://docs.envzero.com/guides/community-and-resources/support-and-help/terraform-provider",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Organization or personal settings > API keys > Delete"],
      keywords: ["env0"],
      pattern: named("env0[\\w.-]{0,10}secret", "[\\w-]{16,100}"),
      confidence: "medium",
      bits: 96,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "env0-secret": { find: [fill("ENV0_API_SECRET={b:32}")], ignore: [fill("ENV0_API_SECRET={w:4}")] },
});
