import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const datadog: Provider = {
  id: "datadog",
  name: "Datadog",
  issuer: "datadog",
  types: [
    {
      id: "datadog-access-token",
      name: "Datadog personal or service access token",
      reference: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      lifetime: { expires: "optional", maxDays: 365 },
      identity: "either",
      containment: ["Organization settings > Access tokens > Revoke"],
      keywords: ["ddpat_", "ddsat_"],
      pattern: /(?<![A-Za-z0-9])dd[ps]at_[\w-]{30,120}(?![\w-])/g,
      confidence: "high",
      bits: 178,
    },
    {
      id: "datadog-key",
      name: "Datadog API or application key",
      reference: "https://docs.datadoghq.com/account_management/api-app-keys/",
      lifetime: { expires: "never" },
      identity: "either",
      alternative: {
        text: "Datadog's providers accept a cloud identity instead.",
        reference: "https://docs.datadoghq.com/account_management/cloud_provider_authentication/",
      },
      containment: ["DELETE /api/v2/application_keys/{id}", "Organization settings > API keys > Revoke"],
      keywords: ["datadog", "dd_api", "dd-api", "dd_app", "dd-app", "ddapp_", "ddap_"],
      pattern:
        /(?<![A-Za-z0-9])(?:datadog|dd[_-](?:api|app))[\w.-]{0,30}["'\x60\]]{0,3}\s{0,20}(?:=>|:=|==?|:|,|\(|\s)\s{0,20}["']?(?<secret>[0-9a-f]{40}|[0-9a-f]{32})(?![\w-])|(?<![A-Za-z0-9])ddap(?:p)?_[A-Za-z0-9]{34,40}(?![\w-])/gi,
      confidence: "medium",
      bits: 128,
    },
  ],
};

export const examples = (): Examples => ({
  "datadog-key": {
    find: [fill("DD_API_KEY={h:32}"), fill("datadog_app_key: {h:40}")],
    ignore: ["DD_API_KEY=${DD_API_KEY}"],
  },
  "datadog-access-token": { find: [fill("ddpat_{w:60}"), fill("ddsat_{w:60}")], ignore: [fill("ddpat_{w:9}")] },
});
