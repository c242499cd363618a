import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";
import { isMixed } from "./shapes.ts";

export const mux: Provider = {
  id: "mux",
  name: "Mux",
  issuer: "mux",
  types: [
    {
      id: "mux-token-secret",
      name: "Mux access token secret",
      reference: "https://www.mux.com/docs/core/make-api-requests",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["dashboard.mux.com/settings/access-tokens > Revoke"],
      keywords: ["mux_token", "mux_secret", "muxtoken", "mux-token"],
      pattern: named("(?<![a-z])mux[_-]?(?:token[_-]?)?secret(?:[_-]?key)?", "[A-Za-z0-9+/]{40,120}={0,2}"),
      confidence: "high",
      bits: 360,
      accepts: isMixed,
    },
  ],
};

export const examples = (): Examples => ({
  "mux-token-secret": {
    find: [fill("MUX_TOKEN_SECRET={s:75}")],
    ignore: [fill("MUX_TOKEN_ID={h:8}-{h:4}-{h:4}-{h:4}-{h:12}")],
  },
});
