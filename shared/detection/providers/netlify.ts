import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const netlify: Provider = {
  id: "netlify",
  name: "Netlify",
  issuer: "netlify",
  types: [
    {
      id: "netlify-token",
      name: "Netlify personal access token",
      reference: "https://docs.netlify.com/api/get-started/#authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["User settings > Applications > Delete"],
      keywords: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
      pattern: /(?<![A-Za-z0-9])nf[pcoub]_[A-Za-z0-9]{36,40}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 214,
    },
  ],
};

export const examples = (): Examples => ({
  "netlify-token": { find: [fill("nfp_{w:36}")], ignore: [fill("nfp_{w:9}")] },
});
