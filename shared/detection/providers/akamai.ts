import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const akamai: Provider = {
  id: "akamai",
  name: "Akamai",
  issuer: "akamai",
  types: [
    {
      id: "akamai-client-secret",
      name: "Akamai EdgeGrid client secret",
      reference: "https://techdocs.akamai.com/developer/docs/edgegrid",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Control Center > Identity & access > API client > Deactivate the credential"],
      keywords: ["client_secret", "akab-"],
      pattern: /client_secret\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9+/]{43}=)(?![\w+/=])(?=[\s\S]{0,400}?akab-)/g,
      confidence: "high",
      bits: 256,
      window: { before: 20, after: 600 },
    },
  ],
};

export const examples = (): Examples => ({
  "akamai-client-secret": {
    find: [fill("client_secret = {s:43}=\nhost = akab-{l:16}-{l:16}.luna.akamaiapis.net")],
    ignore: [fill("client_secret = {s:12}=\nhost = akab-{l:16}")],
  },
});
