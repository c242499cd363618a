import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";

export const volcengine: Provider = {
  id: "volcengine",
  name: "Volcengine",
  issuer: "volcengine",
  types: [
    {
      id: "volcengine-secret-key",
      name: "Volcengine secret access key",
      reference: "https://www.volcengine.com/docs/6291/216571",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["Access control > Access keys > Disable, then delete"],
      keywords: ["volc_", "volcengine"],
      pattern: issuedBy("volc(?=_|engine)", "[A-Za-z0-9+/]{40,100}={1,2}", "secret|sk"),
      confidence: "medium",
      bits: 120,
      window: { before: 60, after: 400 },
    },
  ],
};

export const examples = (): Examples => ({
  "volcengine-secret-key": { find: [fill("VOLC_SECRETKEY={s:58}==")], ignore: [fill("VOLC_SECRETKEY={s:14}==")] },
});
