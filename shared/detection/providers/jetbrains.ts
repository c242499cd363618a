import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const jetbrains: Provider = {
  id: "jetbrains",
  name: "JetBrains",
  issuer: "jetbrains",
  types: [
    {
      id: "jetbrains-token",
      name: "JetBrains Hub or YouTrack permanent token",
      reference: "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Profile > Account security > Tokens > Delete"],
      keywords: ["perm:", "perm-"],
      pattern:
        /(?<![A-Za-z0-9])perm[:-][A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9+/_-]{2,200}={0,2}\.[A-Za-z0-9]{24,64}(?![\w-])/g,
      confidence: "high",
      bits: 180,
      window: { before: 4, after: 500 },
      accepts: (token) => isMixed(token.slice(token.lastIndexOf(".") + 1)),
    },
  ],
};

export const examples = (): Examples => ({
  "jetbrains-token": {
    find: [fill("perm:{w:10}==.{w:12}.{w:30}"), fill("perm-{w:10}==.{w:12}=.{w:30}")],
    ignore: [fill("perm:{w:10}==.{w:12}.{w:4}")],
  },
});
