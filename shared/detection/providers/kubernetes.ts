import type { CredentialFacts } from "../../model/finding.ts";
import type { DetectableType, Examples, Provider } from "../../model/provider.ts";
import { isObject, publicText } from "../facts/decode.ts";
import { jwtFacts, readJwt } from "../facts/jwt.ts";
import { encodedPemFacts } from "../facts/public-key.ts";
import { fill } from "./fill.ts";
import { makeJwt } from "./jwt.ts";

const tokenPattern = /(?<![A-Za-z0-9_-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{20,1500}(?![\w-])/g;
const tokenWindow = { before: 2, after: 11_600 };

const bound: DetectableType["alternative"] = {
  text: "A projected token is bound to its pod and lasts an hour.",
  reference: "https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken",
};

export const kubernetes: Provider = {
  id: "kubernetes",
  name: "Kubernetes",
  issuer: "kubernetes",
  types: [
    {
      id: "k8s-sa-token-legacy",
      name: "Kubernetes service account token without an end",
      reference:
        "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#manual-secret-management-for-serviceaccounts",
      lifetime: { expires: "never" },
      identity: "machine",
      alternative: bound,
      containment: ["kubectl delete secret: the token ends at once"],
      keywords: ["eyj"],
      pattern: tokenPattern,
      confidence: "high",
      bits: 256,
      window: tokenWindow,
      accepts: (token) => isServiceAccount(token) && readJwt(token)?.claims["exp"] === undefined,
      facts: serviceAccountFacts,
    },
    {
      id: "k8s-sa-token-bound",
      name: "Kubernetes bound service account token",
      reference:
        "https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#bound-service-account-tokens",
      lifetime: { expires: "always", defaultDays: 1 / 24, maxDays: 365 },
      identity: "machine",
      containment: ["Delete the pod or secret it is bound to"],
      keywords: ["eyj"],
      pattern: tokenPattern,
      confidence: "high",
      bits: 256,
      window: tokenWindow,
      accepts: isServiceAccount,
      facts: serviceAccountFacts,
    },
    {
      id: "kubeconfig-client-key",
      name: "Client key in a kubeconfig",
      reference: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
      lifetime: { expires: "issuer-decides", defaultDays: 365 },
      identity: "either",
      alternative: {
        text: "An exec plugin asks for a short-lived token when one is needed.",
        reference:
          "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins",
      },
      containment: [
        "Client certificates cannot be revoked: remove the role binding, or rotate the cluster's authority",
      ],
      keywords: ["client-key-data"],
      pattern: /client-key-data["']?:\s{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/=]{100,12000})/g,
      confidence: "high",
      bits: 128,
      facts: encodedPemFacts,
      window: { before: 4, after: 12_100 },
    },
    {
      id: "kubernetes-bootstrap-token",
      name: "Kubernetes bootstrap token",
      reference: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
      lifetime: { expires: "optional", defaultDays: 1 },
      identity: "machine",
      containment: ["kubeadm token delete"],
      keywords: ["bootstrap-token", "kubeadm"],
      pattern: /--?(?:tls-bootstrap-|discovery-)?token[\s=]{1,4}["']?(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/g,
      confidence: "high",
      bits: 82,
    },
  ],
};

function isServiceAccount(token: string): boolean {
  const claims = readJwt(token)?.claims;
  return (
    claims?.["iss"] === "kubernetes/serviceaccount" ||
    isObject(claims?.["kubernetes.io"]) ||
    publicText(claims?.["sub"])?.startsWith("system:serviceaccount:") === true
  );
}

function serviceAccountFacts(token: string): CredentialFacts {
  const facts = jwtFacts(token);
  const claims = readJwt(token)?.claims ?? {};
  const named = isObject(claims["kubernetes.io"]) ? publicText(claims["kubernetes.io"]["namespace"]) : undefined;
  const account = named ?? publicText(claims["kubernetes.io/serviceaccount/namespace"]);
  return account === undefined ? facts : { ...facts, account: `namespace/${account}` };
}

const header = { alg: "RS256", kid: "1" };

export const examples = (): Examples => ({
  "k8s-sa-token-legacy": {
    find: [
      makeJwt(
        {
          iss: "kubernetes/serviceaccount",
          sub: "system:serviceaccount:ci:deployer",
          "kubernetes.io/serviceaccount/namespace": "ci",
        },
        header,
      ),
    ],
    ignore: [
      makeJwt({ iss: "kubernetes/serviceaccount", sub: "system:serviceaccount:ci:deployer" }, { alg: 1 }).slice(0, 60),
    ],
  },
  "k8s-sa-token-bound": {
    find: [
      makeJwt(
        {
          iss: "https://kubernetes.default.svc",
          sub: "system:serviceaccount:ci:deployer",
          exp: 1_790_003_600,
          "kubernetes.io": { namespace: "ci" },
        },
        header,
      ),
    ],
    ignore: [fill("eyJ{w:30}.eyJ{w:30}.{w:43}")],
  },
  "kubernetes-bootstrap-token": {
    find: [fill("kubeadm join 10.0.0.4:6443 --token {l:6}.{l:16}")],
    ignore: ["kubeadm join 10.0.0.4:6443 --token $TOKEN"],
  },
  "kubeconfig-client-key": {
    find: [fill("    client-key-data: LS0tLS1CRUdJTi{w:600}==")],
    ignore: ["client-key-data: REDACTED"],
  },
});
