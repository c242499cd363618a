import { base64urlnopad, utf8 } from "@scure/base";
import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts, readJwt } from "../facts/jwt.ts";
import { fill } from "./fill.ts";
import { isGenerated } from "./shapes.ts";

export const jwt: Provider = {
  id: "jwt",
  name: "JSON Web Token",
  issuer: "",
  types: [
    {
      id: "jwt",
      name: "JSON Web Token",
      reference: "https://www.rfc-editor.org/rfc/rfc7519",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["End the session at the issuer its `iss` names", "Rotate the signing key its `kid` names"],
      keywords: ["eyj"],
      pattern: /(?<![A-Za-z0-9_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g,
      confidence: "medium",
      bits: 256,
      window: { before: 2, after: 11_600 },
      accepts: isSigned,
      facts: jwtFacts,
    },
    {
      id: "jwt-signing-key",
      name: "Key that signs JSON Web Tokens",
      reference: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Sign with a new key", "Tokens that the old key signed, or somebody else with it, end with it"],
      keywords: ["jwt"],
      pattern:
        /jwt(?:_?(?:settings|options|config|bearer|auth))?(?:["']?\s{0,4}[:=]\s{0,4}\{[^{}]{0,300}?\b|:|__)(?:(?:signing|security|private)_?)?key["'\]]{0,3}\s{0,4}[:=]\s{0,4}["'](?<secret>[^\s"'<>{}]{16,512})["']/gi,
      confidence: "medium",
      bits: 60,
      window: { before: 0, after: 900 },
      accepts: isGenerated,
    },
  ],
};

/** Issuers and subjects of the examples in RFC 7519, in its tutorials and on jwt.io, which half the world has pasted. */
const exampleClaim = /^(?:1234567890|John Doe|Jane Doe|joe)$|(?:^|[/@.])example\.(?:com|org)(?![\w.-])/i;

/** `none` signs nothing; an examples' token opens nothing. The anon role of Supabase is made for browsers. */
function isSigned(token: string): boolean {
  const read = readJwt(token);
  if (!read || typeof read.header["alg"] !== "string" || read.header["alg"].toLowerCase() === "none") return false;
  const { role, iss, sub, name, email } = read.claims;
  return role !== "anon" && ![iss, sub, name, email].some((claim) => exampleClaim.test(String(claim)));
}

export function makeJwt(
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = { alg: "HS256", typ: "JWT" },
): string {
  const encode = (value: unknown): string => base64urlnopad.encode(utf8.decode(JSON.stringify(value)));
  return `${encode(header)}.${encode(claims)}.${fill("{b:43}")}`;
}

export const examples = (): Examples => ({
  jwt: {
    find: [
      makeJwt({ iss: "https://login.acme.test", sub: "deployer", iat: 1_790_000_000, exp: 1_790_003_600 }),
      makeJwt({ iss: "https://auth.bestexample.com", sub: "deployer", given_name: "joe" }),
    ],
    ignore: [
      makeJwt({ sub: "1234567890", name: "John Doe", iat: 1_516_239_022 }),
      makeJwt({ sub: "deployer" }, { alg: "none" }),
      makeJwt({ iss: "supabase", role: "anon" }),
      fill("eyJ{w:30}.eyJ{w:30}.{w:43}"),
    ],
  },
  "jwt-signing-key": {
    find: [
      fill('"Jwt": { "Issuer": "acme", "Key": "{w:48}" }'),
      fill('builder.Configuration["Jwt:Key"] = "{w:40}";'),
      fill('Jwt__Key="{w:40}"'),
    ],
    ignore: ['"Jwt": { "Issuer": "acme", "Key": "your-256-bit-signing-key-goes-here-1" }'],
  },
});
