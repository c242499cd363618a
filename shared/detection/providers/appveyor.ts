import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const appveyor: Provider = {
  id: "appveyor",
  name: "AppVeyor",
  issuer: "appveyor",
  types: [
    {
      id: "appveyor-token",
      name: "AppVeyor API token",
      reference: "https://www.appveyor.com/docs/api/#authentication",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account > API keys > Regenerate"],
      keywords: ["appveyor"],
      pattern: issuedBy("appveyor", "v2\\.[a-z0-9]{20}"),
      confidence: "medium",
      bits: 103,
      window: { before: 60, after: 400 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "appveyor-token": { find: [fill("APPVEYOR_TOKEN=v2.{l:20}")], ignore: [fill("APPVEYOR_TOKEN=v2.{l:3}")] },
});
