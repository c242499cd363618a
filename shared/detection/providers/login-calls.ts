import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
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
});
