import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const dropbox: Provider = {
  id: "dropbox",
  name: "Dropbox",
  issuer: "dropbox",
  types: [
    {
      id: "dropbox-token",
      name: "Dropbox access token",
      reference: "https://developers.dropbox.com/oauth-guide",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["POST /2/auth/token/revoke"],
      keywords: ["sl.", "dropbox"],
      pattern: /(?<![A-Za-z0-9])sl\.(?:u\.)?[\w-]{130,1200}(?![\w-])/g,
      confidence: "high",
      bits: 700,
      window: { before: 2, after: 1300 },
    },
    {
      id: "dropbox-app-secret",
      name: "Dropbox app secret",
      reference: "https://developers.dropbox.com/oauth-guide",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App console > Settings > Reset the app secret"],
      keywords: ["dropbox"],
      pattern: issuedBy("dropbox", "[0-9a-z]{15}", "secret|key|token"),
      confidence: "medium",
      bits: 77,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "dropbox-token": { find: [fill("sl.u.{b:400}w")], ignore: [fill("sl.{w:9}")] },
  "dropbox-app-secret": { find: [fill("DROPBOX_APP_SECRET={l:15}")], ignore: [fill("DROPBOX_APP_SECRET={l:5}")] },
});
