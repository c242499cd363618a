import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const deno: Provider = {
  id: "deno",
  name: "Deno Deploy",
  issuer: "deno",
  types: [
    {
      id: "deno-deploy-token",
      name: "Deno Deploy access token",
      reference: "https://docs.deno.com/deploy/classic/deployctl/",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "deployctl in GitHub Actions takes the workflow's own identity.",
        reference: "https://docs.deno.com/deploy/classic/ci_github/",
      },
      containment: ["Account or organization > Access tokens > Revoke"],
      keywords: ["ddp_", "ddo_", "ddw_"],
      pattern: /(?<![A-Za-z0-9])dd[pow]_[A-Za-z0-9]{36,40}(?![\w-])/g,
      confidence: "high",
      bits: 214,
      window: { before: 4, after: 60 },
    },
  ],
};

export const examples = (): Examples => ({
  "deno-deploy-token": { find: [fill("ddp_{w:36}"), fill("ddo_{w:36}")], ignore: [fill("ddp_{w:9}")] },
});
