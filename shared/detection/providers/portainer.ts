import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

/** The form: https://github.com/portainer/portainer/blob/develop/api/apikey/service.go */
export const portainer: Provider = {
  id: "portainer",
  name: "Portainer",
  issuer: "portainer",
  types: [
    {
      id: "portainer-token",
      name: "Portainer access token",
      reference: "https://docs.portainer.io/api/access",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["My account > Access tokens > Remove"],
      note: "Carries all its user may do, on every environment of the server.",
      keywords: ["ptr_"],
      pattern: /(?<![A-Za-z0-9_])ptr_[A-Za-z0-9+/]{43}=(?![\w+/=-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 4, after: 60 },
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "portainer-token": {
    find: [fill("X-API-Key: ptr_{s:43}=")],
    ignore: [fill("ptr_{s:12}="), fill("ptr_to_something_long_that_is_no_token_at_allx=")],
  },
});
