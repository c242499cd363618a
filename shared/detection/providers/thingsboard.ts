import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const thingsboard: Provider = {
  id: "thingsboard",
  name: "ThingsBoard",
  issuer: "thingsboard",
  types: [
    {
      id: "thingsboard-device-token",
      name: "ThingsBoard device access token",
      reference: "https://thingsboard.io/docs/reference/http-api/getting-connected/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Device > Manage credentials > new access token"],
      keywords: ["thingsboard"],
      pattern:
        /thingsboard[\w.-]{0,60}(?::\d{2,5})?\/api\/v1\/(?<secret>[A-Za-z0-9]{20})\/(?:telemetry|attributes|rpc|claim)\b/g,
      confidence: "high",
      bits: 100,
    },
  ],
};

export const examples = (): Examples => ({
  "thingsboard-device-token": {
    find: [fill("https://thingsboard.cloud/api/v1/{l:20}/telemetry")],
    ignore: [fill("https://thingsboard.cloud/api/v1/$TOKEN/telemetry")],
  },
});
