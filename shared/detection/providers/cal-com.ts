import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const calCom: Provider = {
  id: "cal-com",
  name: "Cal.com",
  issuer: "cal-com",
  types: [
    {
      id: "cal-com-key",
      name: "Cal.com API key",
      reference: "https://cal.com/docs/api-reference/v2/introduction",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Settings > API keys > Delete"],
      keywords: ["cal_live_", "cal_test_"],
      pattern: /(?<![A-Za-z0-9])cal_(?:live|test)_[0-9a-f]{32}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "cal-com-key": { find: [fill("cal_live_{h:32}")], ignore: [fill("cal_live_{h:9}")] },
});
