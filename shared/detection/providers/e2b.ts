import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const e2b: Provider = {
  id: "e2b",
  name: "E2B",
  issuer: "e2b",
  types: [
    {
      id: "e2b-key",
      name: "E2B API key",
      reference: "https://github.com/e2b-dev/infra/blob/main/packages/shared/pkg/keys/key.go",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Keys > Delete"],
      keywords: ["e2b_"],
      pattern: /(?<![A-Za-z0-9])e2b_[0-9a-f]{40}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 160,
    },
  ],
};

export const examples = (): Examples => ({
  "e2b-key": { find: [fill("e2b_{h:40}")], ignore: [fill("e2b_{h:9}")] },
});
