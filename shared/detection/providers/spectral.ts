import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

/** The prefix is known from use, as the issuer shows none: no more than medium. */
export const spectral: Provider = {
  id: "spectral",
  name: "Spectral",
  issuer: "spectral",
  types: [
    {
      id: "spectral-dsn-key",
      name: "Spectral scanner key",
      reference: "https://guides.spectralops.io/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Organization > Regenerate the SPECTRAL_DSN"],
      keywords: ["spu-"],
      pattern: /(?<![A-Za-z0-9-])spu-[0-9a-f]{32}(?![\w-])/g,
      confidence: "medium",
      bits: 128,
      window: { before: 4, after: 50 },
    },
  ],
};

export const examples = (): Examples => ({
  "spectral-dsn-key": {
    find: [fill("SPECTRAL_DSN=https://spu-{h:32}@get.spectralops.io"), fill("spu-{h:32}")],
    ignore: [fill("spu-{h:9}")],
  },
});
