import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

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
    {
      id: "meta-app-secret",
      name: "Meta (Facebook) app secret",
      reference: "https://developers.facebook.com/docs/facebook-login/security/#appsecret",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["App dashboard > Settings > Basic > Reset the app secret"],
      keywords: ["facebook", "fb_app", "fb_secret", "fbsecret"],
      pattern: named("(?:facebook|fb_app)[\\w.-]{0,20}(?:secret|key|token)|fb_?secret", "[0-9a-f]{32}"),
      confidence: "medium",
      bits: 128,
      window: { before: 60, after: 400 },
    },
    {
      id: "instagram-token",
      name: "Instagram access token",
      reference: "https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/",
      lifetime: { expires: "always", maxDays: 60 },
      identity: "human",
      containment: ["Instagram > Settings > Apps and websites > Remove"],
      keywords: ["igqv", "igaa"],
      pattern: /(?<![A-Za-z0-9])IG(?:QV|AA)[\w-]{100,400}(?![\w-])/g,
      confidence: "high",
      bits: 400,
      window: { before: 4, after: 420 },
    },
  ],
};

export const examples = (): Examples => ({
  "meta-access-token": { find: [fill("EAAC{w:170}")], ignore: [fill("EAA{w:20}"), fill("EAA{x:120}")] },
  "meta-app-token": { find: [fill("facebook: {d:15}|{b:26}w")], ignore: [fill("facebook: {d:15}|{w:9}")] },
  "meta-app-secret": { find: [fill("FACEBOOK_APP_SECRET={h:32}")], ignore: [fill("FACEBOOK_APP_SECRET={h:9}")] },
  "instagram-token": { find: [fill("IGQV{w:160}"), fill("IGAA{w:160}")], ignore: [fill("IGQV{w:9}")] },
});
