import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const quay: Provider = {
  id: "quay",
  name: "Quay",
  issuer: "quay",
  types: [
    {
      id: "quay-robot-token",
      name: "Quay robot account token",
      reference:
        "https://docs.redhat.com/en/documentation/red_hat_quay/3/html/red_hat_quay_api_guide/robot-account-tokens",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Robot accounts > the robot > Regenerate the token"],
      keywords: ["quay"],
      pattern: issuedBy("quay", "[A-Z0-9]{64}", "key|token|secret|password"),
      confidence: "medium",
      bits: 330,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "quay-robot-token": { find: [fill("QUAY_ROBOT_TOKEN={u:64}")], ignore: [fill("QUAY_ROBOT_TOKEN={u:16}")] },
});
