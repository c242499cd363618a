import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const razorpay: Provider = {
  id: "razorpay",
  name: "Razorpay",
  issuer: "razorpay",
  types: [
    {
      id: "razorpay-secret",
      name: "Razorpay key secret",
      reference: "https://razorpay.com/docs/api/authentication/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Dashboard > Account & settings > API keys > Regenerate"],
      keywords: ["razorpay", "rzp_"],
      pattern: issuedBy("razorpay|rzp(?=_)", "[A-Za-z0-9]{24}", "secret"),
      confidence: "medium",
      bits: 142,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "razorpay-secret": { find: [fill("RAZORPAY_KEY_SECRET={w:24}")], ignore: [fill("RAZORPAY_KEY_SECRET={w:3}")] },
});
