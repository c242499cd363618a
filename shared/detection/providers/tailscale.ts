import type { Examples, Provider } from "../../model/provider.ts";
import { fill } from "./fill.ts";

export const tailscale: Provider = {
  id: "tailscale",
  name: "Tailscale",
  issuer: "tailscale",
  types: [
    {
      id: "tailscale-key",
      name: "Tailscale auth or API key",
      reference: "https://tailscale.com/kb/1085/auth-keys",
      lifetime: { expires: "always", defaultDays: 90, maxDays: 90 },
      identity: "either",
      alternative: {
        text: "Workload identity federation lets a job join without a key.",
        reference: "https://tailscale.com/kb/1581/workload-identity-federation",
      },
      containment: ["DELETE /api/v2/tailnet/-/keys/{keyId}", "Admin console > Keys > Revoke"],
      keywords: ["tskey-auth-", "tskey-api-"],
      pattern: /(?<![A-Za-z0-9])tskey-(?:auth|api)-(?:[A-Za-z0-9]{8,40})-[A-Za-z0-9]{16,64}(?![\w-])/g,
      confidence: "high",
      bits: 119,
      facts: keyFacts,
    },
    {
      id: "tailscale-client-secret",
      name: "Tailscale OAuth client, webhook or SCIM secret",
      reference: "https://tailscale.com/kb/1215/oauth-clients",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: {
        text: "Workload identity federation lets a job join without a key.",
        reference: "https://tailscale.com/kb/1581/workload-identity-federation",
      },
      containment: ["Admin console > OAuth clients > Revoke"],
      keywords: ["tskey-"],
      pattern: /(?<![A-Za-z0-9])tskey-(?!auth-|api-)[a-z]{2,20}-[A-Za-z0-9]{8,40}-[A-Za-z0-9]{16,64}(?![\w-])/g,
      confidence: "high",
      bits: 119,
      facts: keyFacts,
    },
  ],
};

/** The part before the secret is the key's id at Tailscale's API. */
function keyFacts(key: string): { keyIds: readonly string[] } {
  return { keyIds: key.split("-").slice(2, 3) };
}

export const examples = (): Examples => ({
  "tailscale-key": { find: [fill("tskey-auth-k{w:10}CNTRL-{w:33}")], ignore: [fill("tskey-auth-{w:5}")] },
  "tailscale-client-secret": { find: [fill("tskey-client-k{w:10}CNTRL-{w:33}")], ignore: [fill("tskey-client-{w:5}")] },
});
