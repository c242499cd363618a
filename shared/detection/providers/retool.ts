import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const retool: Provider = {
  id: "retool",
  name: "Retool",
  issuer: "retool",
  types: [
    {
      id: "retool-token",
      name: "Retool access token",
      reference: "https://docs.retool.com/org-users/guides/retool-api/authentication",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > API > Revoke"],
      keywords: ["retool_01"],
      pattern: /(?<![A-Za-z0-9])retool_01[0-9a-hjkmnp-tv-z]{24}(?![\w-])/g,
      confidence: "medium",
      bits: 80,
    },
  ],
};

export const examples = (): Examples => ({
  "retool-token": { find: [fill("retool_01kq{h:22}")], ignore: [fill("retool_01kq{h:5}")] },
});
