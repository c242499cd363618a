import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText } from "../facts/decode.ts";
import { base64, utf8 } from "@scure/base";
import { fill } from "./fill.ts";

export const dockerConfig: Provider = {
  id: "docker-config",
  name: "Docker configuration",
  issuer: "",
  types: [
    {
      id: "docker-config-auth",
      name: "Registry login in a Docker configuration",
      reference: "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      alternative: {
        text: "A credential helper keeps it out of the file.",
        reference: "https://docs.docker.com/reference/cli/docker/login/#credential-helpers",
      },
      containment: ["Change the password or token at the registry that the entry names"],
      keywords: ['"auth"'],
      pattern: /"auth\\?"\s{0,10}:\s{0,10}\\?"(?<secret>[A-Za-z0-9+/]{12,4000}={0,2})\\?"/g,
      confidence: "medium",
      bits: 60,
      window: { before: 10, after: 4100 },
      accepts: (secret) => /^[\x21-\x39\x3b-\x7e]{1,80}:[\x20-\x7e]{3,}$/.test(decodeText(secret) ?? ""),
      facts: (secret) => ({ subjects: [{ issuer: "registry", subject: decodeText(secret)?.split(":")[0] ?? "" }] }),
    },
  ],
};

export const examples = (): Examples => ({
  "docker-config-auth": {
    find: ['{"auths": {"registry.io": {"auth": "' + base64.encode(utf8.decode(fill("robot:{w:24}"))) + '"}}}'],
    ignore: [fill('"auth": "{w:24}"')],
  },
});
