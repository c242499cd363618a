import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const cloudinary: Provider = {
  id: "cloudinary",
  name: "Cloudinary",
  issuer: "cloudinary",
  types: [
    {
      id: "cloudinary-url",
      name: "Cloudinary address with its API secret",
      reference: "https://cloudinary.com/documentation/developer_overview#environment_variable",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > API keys > Disable, then delete"],
      keywords: ["cloudinary://"],
      pattern: /cloudinary:\/\/(?<keyId>\d{10,20}):(?<secret>[\w-]{20,40})@(?<account>[\w-]{1,80})/g,
      confidence: "high",
      bits: 119,
      facts: publicParts,
    },
    {
      id: "cloudinary-secret",
      name: "Cloudinary API secret",
      reference: "https://cloudinary.com/documentation/finding_your_credentials_tutorial",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Console > API keys > Disable, then delete"],
      keywords: ["cloudinary"],
      pattern: issuedBy("cloudinary", "[\\w-]{24,40}", "secret"),
      confidence: "medium",
      bits: 142,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "cloudinary-url": {
    find: [fill("cloudinary://{d:15}:{b:27}@cloud")],
    ignore: ["cloudinary://API_KEY:API_SECRET@cloud"],
  },
  "cloudinary-secret": {
    find: [fill("CLOUDINARY_API_SECRET={b:26}w")],
    ignore: [fill("CLOUDINARY_API_SECRET={b:3}w")],
  },
});
