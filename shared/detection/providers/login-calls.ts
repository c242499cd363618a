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
      keywords: ["credential(", "credentials(", "passwordauthentication("],
      pattern:
        /\b(?:NetworkCredential|UsernamePasswordCredentials?|PasswordAuthentication)\(\s{0,4}"(?<user>[^"\r\n]{1,100})",\s{0,8}"(?<secret>[^"\r\n]{6,128})"/g,
      confidence: "medium",
      bits: 40,
      window: { before: 30, after: 260 },
      accepts: (password) => !isExamplePassword(password),
      facts: (_, { groups }) => ({ subjects: [{ subject: groups["user"] ?? "" }] }),
    },
  ],
};

export const examples = (): Examples => ({
  "login-call": {
    find: [fill('new NetworkCredential("deploy", "{w:16}")')],
    ignore: ['new NetworkCredential("deploy", password)', 'new NetworkCredential("user", "password")'],
  },
});
