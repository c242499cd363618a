import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const splunk: Provider = {
  id: "splunk",
  name: "Splunk",
  issuer: "splunk",
  types: [
    {
      id: "splunk-hec-token",
      name: "Splunk HTTP event collector token",
      reference: "https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Settings > Data inputs > HTTP event collector > Delete"],
      keywords: ["splunk"],
      pattern:
        /(?:Authorization["']?\s{0,4}[:=,]\s{0,4}["']?Splunk\s{1,4}|(?:splunk|hec)[\w.-]{0,20}token["']?\s{0,8}[:=]\s{0,8}["']?)(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/gi,
      confidence: "medium",
      bits: 122,
      window: { before: 60, after: 200 },
    },
  ],
};

export const examples = (): Examples => ({
  "splunk-hec-token": {
    find: [
      fill("Authorization: Splunk {h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
      fill("SPLUNK_HEC_TOKEN={h:8}-{h:4}-{h:4}-{h:4}-{h:12}"),
    ],
    ignore: ["Authorization: Splunk $TOKEN"],
  },
});
