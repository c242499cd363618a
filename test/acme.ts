import { fill } from "../shared/detection/providers/fill.ts";

/** A made-up `acme-deploy-key`, which only a policy can know. */
export const acmeKey = fill("acme_dk_{h:32}");

export const acmePolicy = `apiVersion: keyholder/v1
kind: Policy
providers:
  - id: acme
    name: Acme
    types:
      - id: acme-deploy-key
        name: Acme deploy key
        pattern: acme_dk_[0-9a-f]{32}
        keywords: [acme_dk_]
        lifetime: never
        reference: https://wiki.acme.example/keys
        containment: [Revoke it in the console]
`;
