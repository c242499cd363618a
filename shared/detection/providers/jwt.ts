import { base64urlnopad, utf8 } from "@scure/base";
import type { Examples, Provider } from "../../model/provider.ts";
import { jwtFacts, readJwt } from "../facts/jwt.ts";
import { isIdentifier } from "../identifiers.ts";
import { isScrambled } from "../words.ts";
import { fill } from "./fill.ts";
import { isExamplePassword, isGenerated, isMixed } from "./shapes.ts";

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
      bits: 128,
      window: { before: 0, after: 900 },
      accepts: isGenerated,
    },
    {
      id: "key-in-call",
      name: "Key handed to a call that signs or encrypts",
      reference: "https://www.rfc-editor.org/rfc/rfc7518#section-3.2",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Sign and encrypt with a new key", "Encrypt anew what the old key opens"],
      keywords: [
        ...["sign(", "verify(", "encode(", "decode("].flatMap((call) => [`jwt.${call}`, `jwt::${call}`]),
        "hmac256(",
        "hmac384(",
        "hmac512(",
        "createhmac(",
        "hmac.new(",
        "hmacshakeyfor(",
        "symmetricsecuritykey(",
        "signedstring(",
        "secretkeyspec(",
        "fernet(",
        "aes.new(",
        "aes.newcipher(",
        ...["encrypt(", "decrypt("].flatMap((call) => [`aes.${call}`, `openssl_${call}`]),
        "createcipheriv(",
        "createdecipheriv(",
      ],
      pattern: new RegExp(
        String.raw`(?:\bjwt(?:\.|::)(?:sign|verify|encode|decode)\(\s{0,20}(?:[^,(){}"'\r\n]{1,80}|\{[^{}]{0,300}\})\s{0,4},\s{0,20}` +
          String.raw`|\b(?:hmac(?:256|384|512|\.new)|hmacShaKeyFor|SymmetricSecurityKey|SignedString|SecretKeySpec|Fernet|AES\.new(?:Cipher)?)\(\s{0,8}` +
          String.raw`|\bcreate(?:Hmac|(?:De)?Cipher(?:iv)?)\(["'][\w-]{3,20}["'],\s{0,8}` +
          String.raw`|\b(?:AES\.(?:en|de)crypt\([^,()"'\r\n]{1,80},|openssl_(?:en|de)crypt\([^,()"'\r\n]{1,80},\s{0,4}["'][\w-]{3,20}["'],)\s{0,8})` +
          String.raw`(?:\[\]byte\(|(?:\w{1,10}\.)?Encoding\.\w{1,8}\.GetBytes\(|Buffer\.from\()?b?["'\x60](?<secret>[^\s"'\x60]{10,256})["'\x60]`,
        "gi",
      ),
      confidence: "medium",
      bits: 60,
      window: { before: 2, after: 640 },
      accepts: isSigningKey,
      doubts: (key) => !isMixed(key),
    },
  ],
};

const fewestDifferent = 6;

/** What somebody made up is a key too; what examples have in its place, such as `shhhhh`, is none. */
function isSigningKey(key: string): boolean {
  if (isExamplePassword(key) || isIdentifier(key) || new Set(key).size < fewestDifferent) return false;
  return /\d/.test(key) || isScrambled(key);
}

/** Subjects of the examples in RFC 7519, in its tutorials and on jwt.io, which half the world has pasted. */
const exampleClaims =
  /"(?:1234567890|John Doe|joe|Jane Doe|admin@example\.com|alice@example\.com|bob@example\.com)"|example\.(?:com|org)/i;

/** `none` signs nothing; an examples' token opens nothing. The anon role of Supabase is made for browsers. */
function isSigned(token: string): boolean {
  const read = readJwt(token);
  if (!read || typeof read.header["alg"] !== "string" || read.header["alg"].toLowerCase() === "none") return false;
  return read.claims["role"] !== "anon" && !exampleClaims.test(JSON.stringify(read.claims));
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
    find: [makeJwt({ iss: "https://login.acme.test", sub: "deployer", iat: 1_790_000_000, exp: 1_790_003_600 })],
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
  "key-in-call": {
    find: [
      fill("jwt.sign(payload, '{w:24}', { expiresIn: '1h' })"),
      fill('jwt.encode({"sub": user}, "{w:32}", algorithm="HS256")'),
      fill('Algorithm.HMAC256("{w:24}")'),
      fill('token.SignedString([]byte("{w:32}"))'),
      fill('new SymmetricSecurityKey(Encoding.UTF8.GetBytes("{w:40}"))'),
      fill("createHmac('sha256', '{h:40}')"),
      fill('Fernet(b"{b:43}=")'),
      fill('aes.NewCipher([]byte("{w:32}"))'),
      fill("createCipheriv('aes-256-cbc', '{w:32}', iv)"),
      fill("CryptoJS.AES.encrypt(text, '{w:20}')"),
      fill("openssl_encrypt($data, 'AES-256-CBC', '{w:32}')"),
    ],
    ignore: [
      "jwt.sign(payload, process.env.JWT_SECRET_2)",
      "jwt.sign({ foo: 'bar' }, 'shhhhhhhhhh')",
      'jwt.verify(token, "your-256-bit-secret")',
      "createHmac('sha256', key1)",
    ],
  },
});
