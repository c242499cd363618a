import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const smartsheet: Provider = {
  id: "smartsheet",
  name: "Smartsheet",
  issuer: "smartsheet",
  types: [
    {
      id: "smartsheet-token",
      name: "Smartsheet API access token",
      reference: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Personal settings > API access > Revoke"],
      keywords: ["smartsheet"],
      pattern: issuedBy("smartsheet", "[A-Za-z0-9]{26,37}", "token|key"),
      confidence: "medium",
      bits: 150,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "smartsheet-token": {
    find: [fill("SMARTSHEET_ACCESS_TOKEN={w:37}")],
    ignore: [fill("SMARTSHEET_ACCESS_TOKEN={w:9}")],
  },
});
