import type { Examples, Provider } from "../../model/provider.ts";
import { crc32 } from "../facts/checksum.ts";
import { decodeText, parseObject, publicText } from "../facts/decode.ts";
import { fill } from "./fill.ts";

export const grafana: Provider = {
  id: "grafana",
  name: "Grafana",
  issuer: "grafana",
  types: [
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
  "grafana-sa-token": { find: [fill("glsa_{w:32}_{h:8}")], ignore: [fill("glsa_{w:9}_{h:8}")] },
  "grafana-cloud-token": { find: [fill("glc_eyJ{w:120}")], ignore: [fill("glc_{w:9}")] },
  "grafana-api-key": { find: [fill("eyJrIjoi{w:92}")], ignore: [fill("eyJrIjoi{w:9}")] },
});
