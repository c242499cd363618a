import type { Examples, Provider } from "../../model/provider.ts";
import { isPlaceholder } from "../placeholder.ts";
import { fill } from "./fill.ts";

export const netrc: Provider = {
  id: "netrc",
  name: "netrc",
  issuer: "",
  types: [
    {
      id: "netrc-entry",
      name: "Login in a .netrc file",
      reference: "https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html",
      lifetime: { expires: "issuer-decides" },
      identity: "human",
      containment: ["Change the password at the machine that the entry names"],
      keywords: ["machine"],
      pattern:
        /(?<![\w-])machine\s{1,20}(?<host>[^\s"']{1,200})\s{1,40}login\s{1,20}(?<user>[^\s"']{1,200})\s{1,40}password\s{1,20}(?<secret>(?:(?!\\n)[^\s"']){4,500})/g,
      confidence: "medium",
      bits: 40,
      window: { before: 2, after: 1000 },
      accepts: (secret) => !isPlaceholder(secret) && !/^[$<{%]|^[a-z]{1,12}$/.test(secret),
      facts: (_, { groups }) => ({
        account: groups["host"] ?? "",
        subjects: [{ issuer: groups["host"] ?? "", subject: groups["user"] ?? "" }],
      }),
    },
  ],
};

export const examples = (): Examples => ({
  "netrc-entry": {
    find: [
      fill("machine git.acme.io login ci password {w:18}"),
      fill("machine git.acme.io\n  login ci\n  password {w:18}"),
    ],
    ignore: ["machine git.acme.io login ci password $TOKEN", "a machine that people login to with a password"],
  },
});
