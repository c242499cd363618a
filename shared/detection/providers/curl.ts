import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { isExamplePassword } from "./shapes.ts";

export const curl: Provider = {
  id: "curl",
  name: "curl",
  issuer: "",
  types: [
    {
      id: "curl-user",
      name: "Password in a curl or HTTPie command",
      reference: "https://curl.se/docs/manpage.html#-u",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      password: true,
      alternative: {
        text: "curl --netrc reads it from a file outside of the repository.",
        reference: "https://curl.se/docs/manpage.html#-n",
      },
      containment: ["Change the password at the host that the command calls"],
      keywords: ["curl", "--auth"],
      pattern:
        /\b(?:curl\b(?:[^\r\n|;]|\\\r?\n){0,300}?\s(?:-u|--user)|https?\s[^\r\n|;]{0,200}?--auth)[\s=]{1,4}["']?(?<user>[^\s:"']{0,80}):["']?(?<secret>[^\s"']{4,128})(?=["'\s]|$)/g,
      confidence: "medium",
      bits: 40,
      window: { before: 210, after: 560 },
      accepts: (password) => !isExamplePassword(password),
      facts: (_, { groups }) => (groups["user"] ? { subjects: [{ subject: groups["user"] }] } : {}),
    },
  ],
};

export const examples = (): Examples => ({
  "curl-user": {
    find: [
      fill("curl -s -u ci:{w:16} https://git.acme.io"),
      fill("curl --user 'ci:{w:16}' https://git.acme.io"),
      fill("curl -u :{w:8}@{w:8} https://git.acme.io"),
      fill("http --auth ci:{w:16} https://git.acme.io"),
    ],
    ignore: [
      "curl -u user:password https://git.acme.io",
      'curl -u "$USER:$PASSWORD" https://git.acme.io',
      "curl -u ci https://git.acme.io:8080",
    ],
  },
});
