import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const nuget: Provider = {
  id: "nuget",
  name: "NuGet",
  issuer: "nuget",
  types: [
    {
      id: "nuget-key",
      name: "NuGet API key",
      reference: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "human",
      alternative: {
        text: "Trusted publishing needs no stored key.",
        reference: "https://learn.microsoft.com/nuget/nuget-org/trusted-publishing",
      },
      containment: ["nuget.org > API keys > Delete"],
      keywords: ["oy2"],
      pattern: /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 220,
      window: { before: 2, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "nuget-key": { find: [fill("oy2{l:43}")], ignore: [fill("oy2{l:20}")] },
});
