import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const socket: Provider = {
  id: "socket",
  name: "Socket",
  issuer: "socket",
  types: [
    {
      id: "socket-token",
      name: "Socket API token",
      reference: "https://docs.socket.dev/docs/socket-javascript-sdk",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["socket.dev/dashboard > Settings > API tokens > Revoke"],
      note: "The token of its public demonstration, sktsec_t_, is no secret.",
      keywords: ["sktsec_"],
      pattern: /(?<![A-Za-z0-9])sktsec_(?!t_)[\w-]{24,80}_api(?![\w-])/g,
      confidence: "high",
      bits: 190,
      window: { before: 4, after: 100 },
    },
  ],
};

export const examples = (): Examples => ({
  "socket-token": { find: [fill("sktsec_{b:43}_api")], ignore: [fill("sktsec_t_{b:43}_api")] },
});
