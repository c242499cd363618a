import type { Examples, Provider } from "../../model/provider.ts";
import { crc32 } from "../facts/checksum.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";
import { named } from "./patterns.ts";

export const observability: Provider = {
  id: "observability",
  name: "Observability services",
  issuer: "observability",
  types: [
    {
      id: "newrelic-key",
      name: "New Relic key",
      reference: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      lifetime: { expires: "never" },
      identity: "either",
      containment: ["one.newrelic.com > API keys > Delete"],
      keywords: ["nrak-", "nrii-", "nrjs-", "nral", "nriq-"],
      pattern: /(?<![A-Za-z0-9])(?:NRAK-[A-Z0-9]{27}|NRI[IQ]-[\w-]{32}|NRJS-[0-9a-f]{19}|[0-9a-f]{36}NRAL)(?![\w-])/gi,
      confidence: "high",
      bits: 76,
    },
    {
      id: "grafana-sa-token",
      name: "Grafana service account token",
      reference: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["DELETE /api/serviceaccounts/:id/tokens/:tokenId"],
      keywords: ["glsa_"],
      pattern: /(?<![A-Za-z0-9])glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 190,
      facts: (token) => ({
        checksum:
          crc32(token.slice(0, -9)).toString(16).padStart(8, "0") === token.slice(-8).toLowerCase()
            ? "valid"
            : "invalid",
      }),
    },
    {
      id: "grafana-cloud-token",
      name: "Grafana Cloud access policy token",
      reference:
        "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["Cloud portal > Access policies > Delete token"],
      keywords: ["glc_"],
      pattern: /(?<![A-Za-z0-9])glc_[A-Za-z0-9+/]{32,400}={0,3}(?![A-Za-z0-9+/=])/g,
      confidence: "high",
      bits: 190,
      facts: grafanaFacts,
    },
    {
      id: "grafana-api-key",
      name: "Grafana API key (before service accounts)",
      reference: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/",
      lifetime: { expires: "optional" },
      identity: "machine",
      containment: ["DELETE /api/auth/keys/:id"],
      keywords: ["eyjrijoi"],
      pattern: /(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9]{70,400}={0,3}(?![A-Za-z0-9+/=.])/g,
      confidence: "high",
      bits: 190,
    },
    {
      id: "dynatrace-token",
      name: "Dynatrace API token",
      reference:
        "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
      lifetime: { expires: "optional" },
      identity: "either",
      containment: ["DELETE /api/v2/apiTokens/{id}"],
      keywords: ["dt0c01.", "dt0s0", "dt0e01."],
      pattern: /(?<![A-Za-z0-9])dt0[a-z]\d\d\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}(?![A-Za-z0-9_])/gi,
      confidence: "high",
      bits: 330,
      facts: (token) => ({ keyIds: [token.split(".").slice(0, 2).join(".")] }),
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
      keywords: ["datadog", "dd_api", "dd-api", "dd_app", "dd-app", "ddapp_"],
      pattern:
        /(?<![A-Za-z0-9])(?:datadog|dd[_-](?:api|app))[\w.-]{0,30}["'\x60\]]{0,3}\s{0,20}(?:=>|:=|==?|:|,|\(|\s)\s{0,20}["']?(?<secret>[0-9a-f]{40}|[0-9a-f]{32})(?![\w-])|ddapp_[A-Za-z0-9]{34}/gi,
      confidence: "medium",
      bits: 128,
    },
    {
      id: "honeycomb-key",
      name: "Honeycomb key",
      reference: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
      lifetime: { expires: "never" },
      identity: "machine",
      containment: ["Environment settings > API keys > Delete"],
      keywords: ["hcaik_", "hcaic_", "hcxmk_"],
      pattern: /(?<![A-Za-z0-9])hc[a-z]{2}[kc]_[0-9a-z]{26,58}(?![A-Za-z0-9_])/g,
      confidence: "high",
      bits: 130,
    },
    {
      id: "sumologic-key",
      name: "Sumo Logic access key",
      reference: "https://help.sumologic.com/docs/manage/security/access-keys/",
      lifetime: { expires: "optional" },
      identity: "human",
      containment: ["Preferences > Access keys > Deactivate"],
      keywords: ["sumo"],
      pattern: named("sumo[\\w.-]{0,20}key", "[A-Za-z0-9]{64}"),
      confidence: "medium",
      bits: 300,
    },
  ],
};

/** The token is JSON in base64: `o` names the organization, `n` the policy and token. */
function grafanaFacts(token: string): { account?: string; keyIds?: readonly string[] } {
  const said = parseObject(decodeText(token.slice("glc_".length)));
  const account = publicText(said?.["o"]);
  const name = publicText(said?.["n"]);
  return { ...(account !== undefined && { account }), ...(name !== undefined && { keyIds: [name] }) };
}

export const examples = (): Examples => ({
  "newrelic-key": {
    find: [fill("NRAK-{u:27}"), fill("NRII-{b:32}"), fill("{h:36}NRAL")],
    ignore: [fill("NRAK-{u:5}")],
  },
  "grafana-sa-token": { find: [fill("glsa_{w:32}_{h:8}")], ignore: [fill("glsa_{w:9}_{h:8}")] },
  "grafana-cloud-token": { find: [fill("glc_eyJ{w:120}")], ignore: [fill("glc_{w:9}")] },
  "grafana-api-key": { find: [fill("eyJrIjoi{w:92}")], ignore: [fill("eyJrIjoi{w:9}")] },
  "dynatrace-token": { find: [fill("dt0c01.{u:24}.{u:64}")], ignore: [fill("dt0c01.{u:5}")] },
  "datadog-key": {
    find: [fill("DD_API_KEY={h:32}"), fill("datadog_app_key: {h:40}")],
    ignore: ["DD_API_KEY=${DD_API_KEY}"],
  },
  "honeycomb-key": { find: [fill("hcaik_{l:58}")], ignore: [fill("hcaik_{l:9}")] },
  "sumologic-key": { find: [fill("SUMO_ACCESS_KEY={w:64}")], ignore: [fill("SUMO_ACCESS_ID=su{w:12}")] },
});
