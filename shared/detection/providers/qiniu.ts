import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const qiniu: Provider = {
  id: "qiniu",
  name: "Qiniu Cloud",
  issuer: "qiniu",
  types: [
    {
      id: "qiniu-key",
      name: "Qiniu Cloud secret key",
      reference: "https://developer.qiniu.com/kodo/kb/3702/QiniuToken",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Personal center > Key management > Disable"],
      keywords: ["qiniu"],
      pattern: issuedBy("qiniu", "[\\w-]{40}", "secret|key|token|sk"),
      confidence: "medium",
      bits: 240,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "qiniu-key": { find: [fill("QINIU_SECRET_KEY={b:38}7x")], ignore: [fill("QINIU_SECRET_KEY={b:9}7x")] },
});
