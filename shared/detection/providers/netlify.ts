import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

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
      window: { before: 2, after: 50 },
    },
    {
      id: "netlify-legacy-token",
      name: "Netlify access token (before prefixes)",
      reference: "https://docs.netlify.com/api/get-started/#authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["User settings > Applications > Personal access tokens > Delete"],
      keywords: ["netlify"],
      pattern: issuedBy("netlify", "[\\w-]{40,46}", "token|key"),
      confidence: "medium",
      bits: 240,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "netlify-token": { find: [fill("nfp_{w:36}")], ignore: [fill("nfp_{w:9}")] },
  "netlify-legacy-token": { find: [fill("NETLIFY_AUTH_TOKEN={b:42}w")], ignore: [fill("NETLIFY_AUTH_TOKEN={w:9}")] },
});
