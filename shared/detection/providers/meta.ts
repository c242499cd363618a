import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const meta: Provider = {
  id: "meta",
  name: "Meta",
  issuer: "meta",
  types: [
    {
      id: "meta-access-token",
      name: "Meta (Facebook) access token",
      reference: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["DELETE /me/permissions", "App dashboard > Settings > Basic > Reset the app secret"],
      keywords: ["eaa"],
      pattern: /(?<![A-Za-z0-9])EAA[A-Za-z0-9]{90,500}(?![A-Za-z0-9+/=_])/g,
      confidence: "high",
      bits: 400,
      window: { before: 2, after: 510 },
      accepts: (token) => /\d/.test(token) && /[a-z]/.test(token),
    },
    {
      id: "meta-app-token",
      name: "Meta (Facebook) app access token",
      reference: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/#apptokens",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App dashboard > Settings > Basic > Reset the app secret"],
      keywords: ["facebook", "fb_", "access_token"],
      pattern: /(?<![\w|])(?<secret>(?<account>\d{15,16})\|[\w-]{27,32})(?![\w|-])/g,
      confidence: "high",
      bits: 160,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "meta-access-token": { find: [fill("EAAC{w:170}")], ignore: [fill("EAA{w:20}"), fill("EAA{x:120}")] },
  "meta-app-token": { find: [fill("facebook: {d:15}|{b:26}w")], ignore: [fill("facebook: {d:15}|{w:9}")] },
});
