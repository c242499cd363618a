import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const pinterest: Provider = {
  id: "pinterest",
  name: "Pinterest",
  issuer: "pinterest",
  types: [
    {
      id: "pinterest-token",
      name: "Pinterest access token",
      reference: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "human",
      containment: ["Settings > Security > Connected apps > Remove"],
      keywords: ["pina_", "pinr."],
      pattern: /(?<![A-Za-z0-9])(?:pina_[\w-]{32,120}|pinr\.[\w-]{32,400})(?![\w-])/g,
      confidence: "high",
      bits: 190,
    },
  ],
};

export const examples = (): Examples => ({
  "pinterest-token": { find: [fill("pina_{w:75}")], ignore: [fill("pina_{w:9}")] },
});
