import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const ringcentral: Provider = {
  id: "ringcentral",
  name: "RingCentral",
  issuer: "ringcentral",
  types: [
    {
      id: "ringcentral-client-secret",
      name: "RingCentral app client secret",
      reference: "https://developers.ringcentral.com/guide/authentication/jwt/quick-start",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["developers.ringcentral.com > Console > the app > Credentials > Rotate client secret"],
      keywords: ["ringcentral", "rc_app_client", "rc_client"],
      pattern: named("(?:ringcentral[\\w.-]{0,20}|(?<![a-z])rc_(?:app_)?)client_?secret", "[\\w-]{20,80}"),
      confidence: "medium",
      bits: 128,
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "ringcentral-client-secret": {
    find: [fill("RINGCENTRAL_CLIENT_SECRET={b:64}"), fill("RC_APP_CLIENT_SECRET={b:56}")],
    ignore: [fill("RC_APP_CLIENT_ID={b:64}"), fill("RC_APP_CLIENT_SECRET=''")],
  },
});
