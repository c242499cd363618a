import type { Examples, Provider } from "../../model/provider.ts";
import { isIdentifier } from "../identifiers.ts";
import { isScrambled } from "../words.ts";
import { fill } from "./fill.ts";
import { isExamplePassword, isMixed } from "./shapes.ts";

export const keysInCode: Provider = {
  id: "keys-in-code",
  name: "Keys in code",
  issuer: "",
  types: [
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

export const examples = (): Examples => ({
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
