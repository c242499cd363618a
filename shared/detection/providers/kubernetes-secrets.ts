import type { Examples, Provider } from "../../model/provider.ts";
import { base64, utf8 } from "@scure/base";
import { decodeText } from "../facts/decode.ts";
import { isPlaceholder } from "../placeholder.ts";
import { encodedPemFacts } from "../facts/public-key.ts";
import { fill } from "./fill.ts";

export const kubernetesSecrets: Provider = {
  id: "kubernetes-secrets",
  name: "Kubernetes secrets",
  issuer: "",
  types: [
    {
      id: "kubernetes-tls-key",
      name: "Private key in a Kubernetes secret",
      reference: "https://kubernetes.io/docs/concepts/configuration/secret/#tls-secrets",
      lifetime: { expires: "issuer-decides" },
      identity: "machine",
      containment: ["Replace the key pair and its certificate", "kubectl delete secret"],
      keywords: ["tls.key"],
      pattern: /tls\.key["']?:\s{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g,
      confidence: "high",
      bits: 128,
      facts: encodedPemFacts,
      window: { before: 4, after: 12_100 },
    },
    {
      id: "kubernetes-secret-value",
      name: "Value in a Kubernetes secret",
      reference: "https://kubernetes.io/docs/concepts/configuration/secret/",
      lifetime: { expires: "issuer-decides" },
      identity: "either",
      alternative: {
        text: "The External Secrets Operator keeps the value out of the repository.",
        reference: "https://external-secrets.io/latest/",
      },
      containment: ["Change the value where it is accepted", "kubectl apply the new one from a secret store"],
      keywords: ["kind: secret", '"kind": "secret"', '"kind":"secret"'],
      pattern:
        /^kind: Secret\s{0,40}$(?:\r?\n(?!---)[^\r\n]{0,300}){0,20}?\r?\ndata:\s{0,40}\r?\n(?:[ \t]{1,8}[\w.-]{1,100}:[ \t]{0,4}[^\r\n]{0,4000}\r?\n){0,20}?[ \t]{1,8}["']?(?<name>[\w.-]{0,60}(?:pass|token|secret|key|credential)[\w.-]{0,60})["']?:[ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})["']?\s{0,4}$/gim,
      confidence: "medium",
      bits: 40,
      window: { before: 2000, after: 6000 },
      accepts: (secret) => {
        const value = decodeText(secret)?.trim();
        return value !== undefined && value.length >= 6 && !/[\uFFFD\0]/.test(value) && !isPlaceholder(value);
      },
    },
  ],
};

function manifest(kind: string, password: string): string {
  const value = base64.encode(utf8.decode(password));
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: db\ndata:\n  user: YWRtaW4=\n  password: ${value}\n`;
}

export const examples = (): Examples => ({
  "kubernetes-tls-key": { find: [fill("  tls.key: LS0tLS1CRUdJTi{w:600}==")], ignore: ['  tls.key: ""'] },
  "kubernetes-secret-value": {
    find: [manifest("Secret", fill("{w:12}"))],
    ignore: [manifest("Secret", "changeme"), manifest("ConfigMap", fill("{w:12}"))],
  },
});
