import type { Examples, MatchContext, Provider } from "../../model/provider.ts";
import { base64, utf8 } from "@scure/base";
import { decodeText } from "../facts/decode.ts";
import { isPlaceholder } from "../placeholder.ts";
import { encodedPemFacts } from "../facts/public-key.ts";
import { fill } from "./fill.ts";
import { isMixed } from "./shapes.ts";

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
      keywords: ["kind: secret", "kind: 'secret'", 'kind: "secret"'],
      pattern:
        /^[ \t]{1,8}["']?(?<name>[\w.-]{1,100})["']?:[ \t]{0,4}(?:[|>][+-]?\s{1,20})?["']?(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})["']?[ \t]{0,4}$(?<=^data:[ \t]{0,4}\r?\n(?:[ \t#][^\r\n]{0,4000}(?:\r?\n|$)){1,32})/gim,
      confidence: "medium",
      bits: 40,
      window: { before: 6000, after: 6000 },
      accepts: isSecretValue,
    },
  ],
};

const tellingNames = /pass|pwd|token|secret|key|credential|auth/i;
const openNames = /user|login|host|port|email|(?:^|[_-])id$|\.(?:crt|cer|pub)$|namespace|region|public/i;

/** A secret holds names and addresses beside its passwords; certificates are public. */
function isSecretValue(secret: string, { groups }: MatchContext): boolean {
  const name = groups["name"] ?? "";
  const value = decodeText(secret)?.trim();
  if (value === undefined || value.length < 6 || /[\uFFFD\0]/.test(value) || isPlaceholder(value)) return false;
  if (openNames.test(name) || value.includes("-----BEGIN CERTIFICATE")) return false;
  return tellingNames.test(name) || (isMixed(value) && value.length >= 12);
}

function manifest(kind: string, password: string): string {
  const value = base64.encode(utf8.decode(password));
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: db\ndata:\n  user: YWRtaW4=\n  password: ${value}\n`;
}

export const examples = (): Examples => ({
  "kubernetes-tls-key": { find: [fill("  tls.key: LS0tLS1CRUdJTi{w:600}==")], ignore: ['  tls.key: ""'] },
  "kubernetes-secret-value": {
    find: [
      manifest("Secret", fill("{w:12}")),
      `apiVersion: v1\ndata:\n  db: '${base64.encode(utf8.decode(fill("{w:20}")))}'\nkind: Secret\n`,
      `kind: Secret\ndata:\n  password: >-\n    ${base64.encode(utf8.decode(fill("{w:12}")))}\n`,
    ],
    ignore: [manifest("Secret", "changeme"), manifest("ConfigMap", fill("{w:12}"))],
  },
});
