import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

export const loginCalls: Provider = {
  id: "login-calls",
  name: "Logins in code",
  issuer: "",
  types: [
    {
      id: "login-call",
      name: "Password handed to a login object",
      reference: "https://learn.microsoft.com/dotnet/api/system.net.networkcredential",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      containment: ["Find out who accepts it", "Change it there"],
      keywords: ["credential(", "credentials(", "passwordauthentication(", "getconnection("],
      pattern:
        /\b(?:NetworkCredential\(|UsernamePasswordCredentials?\(|PasswordAuthentication\(|getConnection\([^,\r\n]{1,200},)\s{0,4}"(?<user>[^"\r\n]{1,100})",\s{0,8}"(?<secret>[^"\r\n]{6,128})"/g,
      confidence: "medium",
      bits: 40,
      window: { before: 30, after: 480 },
      accepts: (password) => !isExamplePassword(password),
      facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] }),
    },
  ],
};

export const examples = (): Examples => ({
  "login-call": {
    find: [
      fill('new NetworkCredential("deploy", "{w:16}")'),
      fill('DriverManager.getConnection(url, "deploy", "{w:16}")'),
    ],
    ignore: [
      'new NetworkCredential("deploy", password)',
      'new NetworkCredential("user", "password")',
      'DriverManager.getConnection(url, "deploy", password)',
    ],
  },
});
