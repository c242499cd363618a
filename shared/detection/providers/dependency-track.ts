import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

export const dependencyTrack: Provider = {
  id: "dependency-track",
  name: "Dependency-Track",
  issuer: "dependency-track",
  types: [
    {
      id: "dependency-track-key",
      name: "Dependency-Track API key",
      reference: "https://docs.dependencytrack.org/integrations/rest-api/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Administration > Access Management > Teams > API keys > Delete"],
      keywords: ["odt_"],
      pattern: /(?<![A-Za-z0-9])odt_(?:[A-Za-z0-9]{4,16}_)?[A-Za-z0-9]{24,80}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 142,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "dependency-track-key": { find: [fill("odt_{w:32}"), fill("odt_{w:8}_{w:32}")], ignore: [fill("odt_{w:8}")] },
});
