import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const backblaze: Provider = {
  id: "backblaze",
  name: "Backblaze",
  issuer: "backblaze",
  types: [
    {
      id: "backblaze-key",
      name: "Backblaze B2 application key",
      reference: "https://www.backblaze.com/docs/cloud-storage-application-keys",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["b2_delete_key, or Application keys > Delete"],
      keywords: ["backblaze", "b2_app", "b2_key", "b2_secret"],
      pattern: issuedBy("backblaze|b2_(?=app|key|secret)", "K00\\d[A-Za-z0-9+/]{27}", "key|secret|token"),
      confidence: "medium",
      bits: 162,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "backblaze-key": { find: [fill("B2_APPLICATION_KEY=K005{w:27}")], ignore: [fill("B2_APPLICATION_KEY=K005{w:3}")] },
});
