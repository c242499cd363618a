import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

/** The prefix is known from use, as the issuer shows none: no more than medium. */
export const flexport: Provider = {
  id: "flexport",
  name: "Flexport",
  issuer: "flexport",
  types: [
    {
      id: "flexport-token",
      name: "Flexport Logistics API token",
      reference: "https://docs.logistics-api.flexport.com/2026-02/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["portal.flexport.com > Settings > API tokens > Delete"],
      keywords: ["shltm_"],
      pattern: /(?<![A-Za-z0-9])shltm_[\w-]{36,60}(?![\w-])/g,
      confidence: "medium",
      bits: 230,
      window: { before: 4, after: 70 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "flexport-token": { find: [fill("shltm_{b:40}")], ignore: [fill("shltm_{b:5}")] },
});
