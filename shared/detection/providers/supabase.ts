import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts, readJwt } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { makeJwt } from "./jwt.ts";

export const supabase: Provider = {
  id: "supabase",
  name: "Supabase",
  issuer: "supabase",
  types: [
    {
      id: "supabase-token",
      name: "Supabase access token or secret key",
      reference: "https://supabase.com/docs/guides/api/api-keys",
      lifetime: { expires: "optional", maxDays: 365 },
      identity: "either",
      containment: ["Account > Access tokens > Delete", "Project settings > API keys > Delete"],
      keywords: ["sbp_", "sb_secret_"],
      pattern: /(?<![A-Za-z0-9])(?:sbp_(?:oauth_|v0_)?[0-9a-f]{40}|sb_secret_[\w-]{31})(?![\w-])/g,
      confidence: "high",
      bits: 119,
    },
    {
      id: "supabase-service-role",
      name: "Supabase service_role key",
      reference: "https://supabase.com/docs/guides/api/api-keys",
      lifetime: { expires: "always", defaultDays: 3650 },
      identity: "machine",
      containment: ["Project settings > JWT keys > rotate"],
      keywords: ["eyj"],
      pattern: /(?<![A-Za-z0-9])eyJ[\w-]{10,400}\.eyJ[\w-]{20,2000}\.[\w-]{20,800}(?![\w-])/g,
      confidence: "high",
      bits: 256,
      window: { before: 2, after: 3300 },
      accepts: isServiceRole,
      facts: jwtFacts,
    },
  ],
};

/** The anon role's key is made for browsers. */
function isServiceRole(token: string): boolean {
  const claims = readJwt(token)?.claims;
  return claims?.["role"] === "service_role" && typeof claims["ref"] === "string";
}

export const examples = (): Examples => ({
  "supabase-token": { find: [fill("sbp_{h:40}"), fill("sb_secret_{b:31}")], ignore: [fill("sbp_{h:20}")] },
  "supabase-service-role": {
    find: [
      makeJwt({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "service_role", iat: 1700000000, exp: 2015000000 }),
    ],
    ignore: [makeJwt({ iss: "supabase", ref: "abcdefghijklmnopqrst", role: "anon", iat: 1700000000 })],
  },
});
