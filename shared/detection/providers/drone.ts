import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";
import { issuedBy } from "./patterns.ts";
import { isGenerated } from "./shapes.ts";

export const drone: Provider = {
  id: "drone",
  name: "Drone CI",
  issuer: "drone",
  types: [
    {
      id: "drone-token",
      name: "Drone CI token",
      reference: "https://docs.drone.io/cli/configure/",
      lifetime: { expires: "never" },
      identity: "human",
      containment: ["User settings > Token > Rotate"],
      keywords: ["droneci", "drone_token", "drone-token", "drone_rpc"],
      pattern: issuedBy("drone(?=ci|[_-]token|_rpc)", "[A-Za-z0-9]{32}", "token|secret"),
      confidence: "medium",
      bits: 190,
      window: { before: 60, after: 400 },
      accepts: isGenerated,
    },
  ],
};

export const examples = (): Examples => ({
  "drone-token": { find: [fill("DRONE_TOKEN={w:32}")], ignore: [fill("DRONE_TOKEN={w:3}")] },
});
