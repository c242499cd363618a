import type { Examples, Provider } from "../../model/provider.ts";
import { publicParts } from "../facts/public-parts.ts";
import { fill } from "./fill.ts";

export const doppler: Provider = {
  id: "doppler",
  name: "Doppler",
  issuer: "doppler",
  types: [
    {
      id: "doppler-token",
      name: "Doppler token",
      reference: "https://docs.doppler.com/docs/service-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      alternative: {
        text: "A service account identity accepts the job's OpenID Connect token.",
        reference: "https://docs.doppler.com/docs/service-account-identities",
      },
      containment: ["doppler configs tokens revoke"],
      keywords: ["dp.pt.", "dp.ct.", "dp.sa.", "dp.st.", "dp.scim.", "dp.audit."],
      pattern:
        /(?<![A-Za-z0-9])(?<secret>dp\.(?:(?:pt|ct|sa|scim|audit)\.|st\.(?:(?<account>[a-z0-9_-]{2,35})\.)?)[A-Za-z0-9]{40,44})(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 238,
      facts: publicParts,
    },
  ],
};

export const examples = (): Examples => ({
  "doppler-token": { find: [fill("dp.pt.{w:43}"), fill("dp.st.prd.{w:43}")], ignore: [fill("dp.pt.{w:9}")] },
});
