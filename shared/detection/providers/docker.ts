import type { Examples, Provider } from "../../model/provider.ts";
import { decodeText } from "../facts/decode.ts";
import { base64, utf8 } from "@scure/base";
import { fill } from "./fill.ts";

export const docker: Provider = {
  id: "docker",
  name: "Docker",
  issuer: "docker",
  types: [
    {
      id: "docker-pat",
      name: "Docker Hub personal access token",
      reference: "https://docs.docker.com/security/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "human",
      alternative: {
        text: "docker/login-action can exchange the job's OpenID Connect token.",
        reference: "https://github.com/docker/login-action",
      },
      containment: ["Account settings > Personal access tokens > Delete"],
      keywords: ["dckr_pat_"],
      pattern: /(?<![A-Za-z0-9])dckr_pat_[\w-]{27}(?![\w-])/g,
      confidence: "high",
      bits: 160,
    },
    {
      id: "docker-oat",
      name: "Docker organization access token",
      reference: "https://docs.docker.com/enterprise/security/access-tokens/",
      lifetime: { expires: "optional" },
      identity: "machine",
      alternative: {
        text: "docker/login-action can exchange the job's OpenID Connect token.",
        reference: "https://github.com/docker/login-action",
      },
      containment: ["Admin Console > Access tokens > Delete"],
      keywords: ["dckr_oat_"],
      pattern: /(?<![A-Za-z0-9])dckr_oat_[\w-]{32}(?![\w-])/g,
      confidence: "high",
      bits: 190,
    },
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
  "docker-pat": { find: [fill("dckr_pat_{b:27}")], ignore: [fill("dckr_pat_{w:10}")] },
  "docker-oat": { find: [fill("dckr_oat_{b:32}")], ignore: [fill("dckr_oat_{w:10}")] },
  "docker-config-auth": {
    find: ['{"auths": {"registry.io": {"auth": "' + base64.encode(utf8.decode(fill("robot:{w:24}"))) + '"}}}'],
    ignore: [fill('"auth": "{w:24}"')],
  },
});
