import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const mapbox: Provider = {
  id: "mapbox",
  name: "Mapbox",
  issuer: "mapbox",
  types: [
    {
      id: "mapbox-secret-token",
      name: "Mapbox secret or temporary token",
      reference: "https://docs.mapbox.com/api/accounts/tokens/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Account > Access tokens > Delete", "DELETE /tokens/v2/{username}/{token_id}"],
      keywords: ["sk.eyj", "tk.eyj"],
      pattern: /(?<![A-Za-z0-9])[st]k\.eyJ[\w-]{20,300}\.[\w-]{22}(?![\w-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "mapbox-secret-token": { find: [fill("sk.eyJ1Ijoi{w:60}.{b:21}w")], ignore: [fill("pk.eyJ1Ijoi{w:60}.{b:21}w")] },
});
