import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const render: Provider = {
  id: "render",
  name: "Render",
  issuer: "render",
  types: [
    {
      id: "render-key",
      name: "Render API key",
      reference: "https://render.com/docs/api",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["Account settings > API keys > Revoke"],
      keywords: ["rnd_"],
      pattern: /(?<![A-Za-z0-9])rnd_[A-Za-z0-9]{28,36}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "render-key": { find: [fill("rnd_{w:32}")], ignore: [fill("rnd_{w:9}")] },
});
