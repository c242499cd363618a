import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const tenable: Provider = {
  id: "tenable",
  name: "Tenable",
  issuer: "tenable",
  types: [
    {
      id: "tenable-secret-key",
      name: "Tenable API secret key",
      reference: "https://docs.tenable.com/security-center/api_best_practices/Content/APIKeyAuthorization.htm",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["My account > API keys > Generate: the old pair ends"],
      keywords: ["tenable", "tio_", "secretkey="],
      pattern: named(
        "(?:(?<![a-z])tio_|tenable[\\w.-]{0,20})secret|access_?key=[0-9a-f]{32,64};\\s?secretkey",
        "[0-9a-f]{32,64}",
      ),
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "tenable-secret-key": {
    find: [
      fill("TIO_SECRET_KEY={h:64}"),
      fill("X-ApiKeys: accessKey={h:64};secretKey={h:64}"),
      fill("TENABLEIO_SECRET_KEY={h:64}"),
    ],
    ignore: [fill("TIO_ACCESS_KEY={h:64}")],
  },
});
