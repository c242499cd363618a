import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isIdentifier } from "../identifiers.ts";
import { quote } from "./patterns.ts";
import { isExamplePassword } from "./shapes.ts";

export const loginCalls: Provider = {
  id: "login-calls",
  name: "Logins in code",
  issuer: "",
  types: [
    {
      id: "login-call",
      name: "Password handed to a login in code",
      reference: "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      password: true,
      containment: ["Find out who accepts it", "Change it there"],
      keywords: [
        "credential(",
        "credentials(",
        "authentication(",
        "authenticationtoken(",
        "basicauth(",
        "login(",
        "auth=(",
        "getconnection(",
        "_connect(",
        "mysqli(",
        "pdo(",
      ],
      pattern: new RegExp(
        String.raw`(?:\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication|UsernamePasswordAuthenticationToken|(?:HTTP|Set|set|with|http)?[Bb]asicAuth|withCredentials|(?<guess>login))\(|\bauth=\(|\bCredentials\((?:\s{0,8}"[^"\r\n]{1,100}",){2}|\b(?:getConnection|mysqli?_connect|pg_connect|mysqli|PDO)\([^,\r\n]{1,200},)` +
          String.raw`\s{0,8}${quote}(?<user>[^"'\\\r\n]{1,100})${quote},\s{0,8}${quote}(?<secret>[^"'\\\r\n]{6,128})${quote}`,
        "g",
      ),
      confidence: "medium",
      bits: 40,
      window: { before: 30, after: 480 },
      accepts: (password, { groups }) => !isExamplePassword(password) && (!groups["guess"] || /\d/.test(password)),
      doubts: (_, { groups }) => groups["guess"] !== undefined,
      facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] }),
    },
    {
      id: "keystore-call",
      name: "Password of a Java key store in code",
      reference: "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html",
      lifetime: { expires: "never" },
      identity: "machine",
      password: true,
      containment: ["Give the key store another password", "Replace its keys where others could read the file"],
      keywords: ["tochararray("],
      pattern:
        /\b(?:load|store|getKey|init)\([^"()\r\n]{0,80}?(?:"[^"\r\n]{1,80}")?,?\s{0,8}"(?<secret>[^"\\\r\n]{6,128})"\.toCharArray\(/g,
      confidence: "medium",
      bits: 40,
      window: { before: 320, after: 4 },
      accepts: (password) => !isExamplePassword(password) && /\d/.test(password),
    },
    {
      id: "header-call",
      name: "Token in a header that code sets",
      reference:
        "https://developer.apple.com/documentation/foundation/nsmutableurlrequest/setvalue(_:forhttpheaderfield:)",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Find out who accepts it", "Revoke it there"],
      keywords: ["forhttpheaderfield"],
      pattern:
        /\b(?:set|add)Value(?:\(|:)\s{0,4}@?"(?:(?:Bearer|Token|Basic)\s)?(?<secret>[A-Za-z0-9+/=._~-]{16,2000})",?\s{1,4}forHTTPHeaderField:\s{0,4}@?"(?<name>Authorization|[\w-]{0,40}(?:Key|Token|Secret))"/gi,
      confidence: "medium",
      bits: 60,
      window: { before: 2100, after: 60 },
      accepts: (token) => !isIdentifier(token) && /\d/.test(token),
    },
  ],
};

export const examples = (): Examples => ({
  "login-call": {
    find: [
      fill('new NetworkCredential("deploy", "{w:16}")'),
      fill('DriverManager.getConnection(url, "deploy", "{w:16}")'),
      fill("requests.get(url, auth=('deploy', '{w:16}'))"),
      fill('.withCredentials("deploy", "{w:16}")'),
      fill('Credentials("Realm", "repo.acme.io", "deploy", "{w:16}")'),
      fill("HTTPBasicAuth('deploy', '{w:16}')"),
      fill('req.SetBasicAuth("deploy", "{w:16}")'),
      fill('smtp.login("deploy@acme.io", "{w:16}")'),
      fill("new PDO($dsn, 'deploy', '{w:16}')"),
      fill('mysqli_connect("db", "deploy", "{w:16}", "app")'),
    ],
    ignore: [
      'new NetworkCredential("deploy", password)',
      'new NetworkCredential("user", "password")',
      'DriverManager.getConnection(url, "deploy", password)',
    ],
  },
  "keystore-call": {
    find: [fill('keyStore.load(in, "{w:12}7".toCharArray());'), fill('store.getKey("main", "{w:12}7".toCharArray())')],
    ignore: ["keyStore.load(in, password.toCharArray());", 'keyStore.load(in, "changeit".toCharArray());'],
  },
  "header-call": {
    find: [
      fill('request.setValue("Bearer {w:40}", forHTTPHeaderField: "Authorization")'),
      fill('[request addValue:@"{w:32}" forHTTPHeaderField:@"X-Api-Key"];'),
    ],
    ignore: [
      'request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")',
      'request.setValue("Bearer \\(token1)", forHTTPHeaderField: "Authorization")',
    ],
  },
});
