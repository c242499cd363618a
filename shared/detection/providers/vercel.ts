import type { Examples, Provider } from "../../model/provider.ts";
import { isMixed } from "./shapes.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const vercel: Provider = {
  id: "vercel",
  name: "Vercel",
  issuer: "vercel",
  types: [
    {
      id: "vercel-token",
      name: "Vercel token",
      reference: "https://vercel.com/docs/rest-api#authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      alternative: {
        text: "Vercel's OpenID Connect federation reaches clouds without a stored key.",
        reference: "https://vercel.com/docs/oidc",
      },
      containment: ["vercel.com/account/tokens > Delete"],
      keywords: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
      pattern: /(?<![A-Za-z0-9])vc[piark]_[\w-]{56}(?![\w-])/g,
      confidence: "high",
      bits: 330,
    },
    {
      id: "vercel-blob-token",
      name: "Vercel Blob token",
      reference: "https://vercel.com/docs/vercel-blob/using-blob-sdk",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Storage > the store > Rotate the token"],
      keywords: ["vercel_blob_rw_"],
      pattern: /(?<![A-Za-z0-9])vercel_blob_rw_[A-Za-z0-9]{8,32}_[A-Za-z0-9]{20,64}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 120,
    },
    {
      id: "vercel-legacy-token",
      name: "Vercel token (24 characters)",
      reference: "https://vercel.com/docs/rest-api#authentication",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["vercel.com/account/tokens > Delete"],
      keywords: ["vercel", "now_token"],
      pattern: issuedBy("vercel|(?<![a-z])now(?=_token)", "[A-Za-z0-9]{24}", "token|key"),
      confidence: "medium",
      bits: 142,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "vercel-token": { find: [fill("vcp_{w:56}")], ignore: [fill("vcp_{w:9}")] },
  "vercel-blob-token": { find: [fill("vercel_blob_rw_{w:16}_{w:30}")], ignore: [fill("vercel_blob_rw_{w:16}")] },
  "vercel-legacy-token": { find: [fill("VERCEL_TOKEN={w:24}")], ignore: ["VERCEL_TOKEN=somewordwithoutdigitsonly"] },
});
