import type { Examples, Provider } from "../../model/provider.ts";
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
      id: "docker-swarm-key",
      name: "Docker Swarm join token or unlock key",
      reference: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["docker swarm join-token --rotate", "docker swarm unlock-key --rotate"],
      keywords: ["swmtkn-1-", "swmkey-1-"],
      pattern: /(?<![A-Za-z0-9])(?:SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}|SWMKEY-1-[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=_-])/g,
      confidence: "high",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "docker-pat": { find: [fill("dckr_pat_{b:27}")], ignore: [fill("dckr_pat_{w:10}")] },
  "docker-swarm-key": {
    find: [fill("SWMTKN-1-{l:50}-{l:25}"), fill("SWMKEY-1-{s:43}")],
    ignore: [fill("SWMTKN-1-{l:9}")],
  },
  "docker-oat": { find: [fill("dckr_oat_{b:32}")], ignore: [fill("dckr_oat_{w:10}")] },
});
