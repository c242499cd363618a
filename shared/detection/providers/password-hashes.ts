import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

const hash = {
  lifetime: { expires: "issuer-decides" },
  identity: "either",
  confidence: "low",
  bits: 60,
  note: "It is no password; whoever reads it can try passwords against it for as long as they like.",
} as const satisfies Partial<DetectableType>;

export const passwordHashes: Provider = {
  id: "password-hashes",
  name: "Password hashes",
  issuer: "",
  types: [
    {
      ...hash,
      id: "password-hash",
      name: "Hash of a password",
      reference: "https://man7.org/linux/man-pages/man5/crypt.5.html",
      containment: ["Change the password that it is of", "Keep the file that it belongs in out of the repository"],
      keywords: ["$1$", "$2a$", "$2b$", "$2x$", "$2y$", "$5$", "$6$", "$8$", "$9$", "$y$"],
      pattern:
        /(?<![\w$])\$(?<secret>1\$[\w./]{4,8}\$[\w./]{22}|2[abxy]\$\d\d\$[A-Za-z0-9./]{53}|5\$(?:rounds=\d{4,9}\$)?[\w./]{4,16}\$[\w./]{43}|6\$(?:rounds=\d{4,9}\$)?[\w./]{4,16}\$[\w./]{86}|[89]\$[\w./]{14}\$[\w./]{43}|y\$[\w./]{3,20}\$[\w./]{4,86}\$[\w./]{43})(?![\w./$])/g,
      window: { before: 4, after: 210 },
    },
    {
      ...hash,
      id: "kerberos-hash",
      name: "Part of a Kerberos ticket, for offline guessing",
      reference: "https://www.rfc-editor.org/rfc/rfc4120",
      containment: ["Change the password of the account that it names", "Require preauthentication for that account"],
      keywords: ["$krb5asrep$", "$krb5tgs$", "$krb5pa$"],
      pattern:
        /\$(?<secret>krb5(?:asrep|tgs|pa)\$\d{1,2}\$[^\s"'$:]{0,200}[:$]?(?:[^\s"']{0,200}\$)?[0-9a-f]{32}\$[0-9a-f]{64,4000})/gi,
      window: { before: 4, after: 4800 },
    },
  ],
};

export const examples = (): Examples => ({
  "password-hash": {
    find: [
      fill("deploy:$6$" + "{w:8}${w:86}:19000:0:99999:7:::"),
      fill("admin:$2y$" + "10${w:53}"),
      fill("enable secret 8 $8$" + "{w:14}${w:43}"),
      fill("root:$1$" + "{w:8}${w:22}:"),
      fill("app:$5$" + "{w:16}${w:43}:"),
      fill("web:$y$" + "j9T${w:22}${w:43}:"),
    ],
    ignore: [fill("$2y$" + "10${w:9}"), 'text.replace(pattern, "$1$2")'],
  },
  "kerberos-hash": {
    find: [fill("$krb5asrep$23$" + "svc@ACME.LOCAL:{h:32}${h:300}")],
    ignore: [fill("$krb5asrep$23$" + "svc@ACME.LOCAL:{h:32}")],
  },
});
