import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

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
  ],
};

export const examples = (): Examples => ({
  "dropbox-token": { find: [fill("sl.u.{b:400}w")], ignore: [fill("sl.{w:9}")] },
});
