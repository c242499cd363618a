import type { Examples, Provider } from "../../model/provider.ts";
import { base62Checksum, judgeBase62 } from "../facts/checksum.ts";
import { fill } from "./fill.ts";

export const netbird: Provider = {
  id: "netbird",
  name: "NetBird",
  issuer: "netbird",
  types: [
    {
      id: "netbird-token",
      name: "NetBird personal access token",
      reference: "https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go",
      lifetime: { expires: "always", maxDays: 365 },
      identity: "either",
      containment: ["DELETE /api/users/{userId}/tokens/{tokenId}"],
      keywords: ["nbp_"],
      pattern: /(?<![A-Za-z0-9])nbp_[A-Za-z0-9]{36}(?![\w-])/g,
      confidence: "high",
      bits: 178,
      window: { before: 4, after: 60 },
      facts: (token) => ({ checksum: judgeBase62(token, 4) }),
    },
  ],
};

export const examples = (): Examples => ({
  "netbird-token": {
    find: [`nbp_${fill("{w:30}")}${base62Checksum(fill("{w:30}"))}`, fill("nbp_{w:36}")],
    ignore: [fill("nbp_{w:9}")],
  },
});
