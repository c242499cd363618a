import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const sidekiq: Provider = {
  id: "sidekiq",
  name: "Sidekiq",
  issuer: "sidekiq",
  types: [
    {
      id: "sidekiq-credential",
      name: "Credential of the Sidekiq gem server",
      reference: "https://github.com/sidekiq/sidekiq/wiki/Pro-FAQ",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Ask Contributed Systems for a new credential"],
      keywords: ["contribsys"],
      pattern:
        /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM[\w.-]{0,20}["'\s:=><]{1,12}|https?:\/\/)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])(?=@(?:gems|enterprise)\.contribsys\.com|[^@]|$)/gi,
      confidence: "medium",
      bits: 64,
      window: { before: 60, after: 100 },
    },
  ],
};

export const examples = (): Examples => ({
  "sidekiq-credential": {
    find: [fill("BUNDLE_GEMS__CONTRIBSYS__COM={h:8}:{h:8}"), fill("https://{h:8}:{h:8}@gems.contribsys.com/")],
    ignore: ["BUNDLE_GEMS__CONTRIBSYS__COM=a:b"],
  },
});
