import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const pulumi: Provider = {
  id: "pulumi",
  name: "Pulumi",
  issuer: "pulumi",
  types: [
    {
      id: "pulumi-token",
      name: "Pulumi access token",
      reference: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "pulumi/auth-actions exchanges the job's OpenID Connect token.",
        reference: "https://github.com/pulumi/auth-actions",
      },
      containment: ["Pulumi Cloud > Access tokens > Delete"],
      keywords: ["pul-"],
      pattern: /(?<![A-Za-z0-9])pul-[0-9a-f]{40}(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "pulumi-token": { find: [fill("pul-{h:40}")], ignore: [fill("pul-{h:9}")] },
});
