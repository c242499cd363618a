import { computedName } from "../model/finding.ts";
import { storedNameId } from "../model/link.ts";
import type { ChainNode } from "../model/link.ts";
import type { SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../text/yaml.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "./known-names.ts";
import type { Expectation } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { valueRange } from "./scalars.ts";
import { isTemplated } from "./templates.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/**
 * Manifests of Kubernetes and of what is built on it, such as Argo CD, Tekton and Kustomize.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/
 */
export const kubernetes: YamlPipeline = {
  system: "kubernetes",
  marker: /(?:^|[\s{,"'])apiVersion["']?[ \t]*:|^(?:secretGenerator|generatorOptions):/m,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen, file) => {
    const administrators = new Set(documents.flatMap(administratorsIn));
    for (const document of documents) walkObject(document, seen, file, administrators);
    return [];
  },
  walkText: (text, seen) => {
    for (const { index, 0: whole, groups = {} } of text.matchAll(writtenReference)) {
      const name = presentable(groups["name"]);
      const end = index + whole.length;
      const place = { start: end - (groups["name"]?.length ?? 0), end };
      const at = { system: seen.system };
      if (name !== undefined)
        seen.reference({
          name,
          scope: "kubernetes",
          at,
          group: seen.newGroup(),
          expectation: { role: "token" },
          ...place,
        });
    }
  },
};

const writtenReference =
  /(?:\b(?:secretKeyRef|secretRef)["']?:\s{1,200}(?:key:[^\n]{0,200}\n\s{1,200})?name|\b(?:secretName|existingSecret)["']?):[ \t]{0,20}["']?(?<name>[\w.-]{1,253})/g;

/** Annotations that let a service account sign in elsewhere without a key, and where. */
const workloadIdentities: Readonly<Record<string, string>> = {
  // https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
  "eks.amazonaws.com/role-arn": "aws",
  // https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
  "iam.gke.io/gcp-service-account": "google",
  // https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html
  "azure.workload.identity/client-id": "azure",
};

/** Types by the key of a secret, as the kinds of secrets have them. https://kubernetes.io/docs/concepts/configuration/secret/ */
const knownKeys: Readonly<Record<string, string>> = {
  ".dockerconfigjson": "docker-config-auth",
  ".dockercfg": "docker-config-auth",
  "ssh-privatekey": "ssh-private-key",
  "tls.key": "kubernetes-tls-key",
};

/** Public halves, settings and texts that stand in secrets beside what is secret. */
const plainKey =
  /^(?:tls|ca|cert|client)\.(?:crt|pem)$|\.(?:ya?ml|conf|cfg|ini|toml|properties|xml|sql|sh)$|^(?:type|url|name|project|insecure|enableLfs|enableOCI)$/i;

/** Named like credentials: a switch, and External Secrets' key within a secret. */
const settings: ReadonlySet<string> = new Set(["automountServiceAccountToken", "secretKey"]);

/** Keys of charts and custom resources whose value is the name of a secret. */
const secretNames =
  /^(?:secretName|(?:auth|password)SecretName|(?:existing|tls|ca|cert|pull|credentials)Secret(?:Name)?)$|[a-z]ExistingSecret$/;

/** Objects that describe values instead of holding them, or hold them encrypted. */
const described: ReadonlySet<string> = new Set(["CustomResourceDefinition", "SealedSecret"]);

/** The role that may do everything. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles */
const administrator = "cluster-admin";

/** Service accounts of this file that may do everything in the cluster. */
function administratorsIn(root: YamlNode): readonly string[] {
  const items = valueAt(root, "items");
  if (items?.kind === "sequence") return items.items.flatMap(administratorsIn);
  if (textOf(valueAt(root, "kind")) !== "ClusterRoleBinding") return [];
  if (textOf(valueAt(valueAt(root, "roleRef"), "name")) !== administrator) return [];
  const subjects = valueAt(root, "subjects");
  return (subjects?.kind === "sequence" ? subjects.items : []).flatMap((subject) =>
    textOf(valueAt(subject, "kind")) === "ServiceAccount" ? (nameIn(valueAt(subject, "name")) ?? []) : [],
  );
}

function walkObject(root: YamlNode, seen: Collector, file: SourceFile, administrators: ReadonlySet<string>): void {
  const items = valueAt(root, "items");
  if (items?.kind === "sequence") for (const item of items.items) walkObject(item, seen, file, administrators);
  if (root.kind !== "mapping" || valueAt(root, "sops") !== undefined) return;
  const kind = textOf(valueAt(root, "kind"));
  if (kind !== undefined && described.has(kind)) return;
  const given = valueAt(valueAt(root, "metadata"), "name");
  const name = nameIn(given) ?? computedName;
  // Values of a chart, and Kustomize's own file, are no object.
  const job = kind === undefined ? undefined : (presentable(`${kind}/${name}`) ?? kind);
  const at = { system: seen.system, ...(job === undefined ? {} : { job }) };
  const around: Surroundings = { at, group: seen.newGroup(), scope: "kubernetes" };
  const grantedTo = (account: YamlNode | undefined): { readonly grants?: string } =>
    administrators.has(nameIn(account) ?? "default") ? { grants: administrator } : {};
  if (kind === "Secret") {
    const account = valueAt(valueAt(valueAt(root, "metadata"), "annotations"), "kubernetes.io/service-account.name");
    return walkSecret(root, name, { ...around, at: { ...at, ...grantedTo(account) } }, seen, file);
  }
  if (kind === "ExternalSecret") return walkExternalSecret(root, name, seen);
  /** The service account of the pod that is looked at. */
  let account: YamlNode | undefined;
  if (job !== undefined) seen.job({ name: job, key: given ?? root });
  for (const entry of root.entries)
    if (entry.value === items && items.kind === "sequence") continue;
    else if (entry.name === "secretGenerator" || entry.name === "configMapGenerator") visitGenerators(entry.value);
    else visitEntry(entry, around);

  function visitEntry({ name: key, value }: YamlEntry, inner: Surroundings): void {
    if (/^secretKeyRef$|secretRef$/i.test(key)) visitReference(value, inner, undefined);
    // Where it is put, and not where it comes from.
    else if (key === "secretName" && kind === "Certificate") return;
    else if (key === "secretName" && kind === "Ingress")
      refer(value, inner, { role: "token", type: "kubernetes-tls-key" });
    else if (secretNames.test(key) && value.kind === "scalar") refer(value, inner, { role: "token" });
    else if (key === "imagePullSecrets" && value.kind === "sequence")
      for (const item of value.items)
        refer(valueAt(item, "name") ?? item, inner, { role: "token", type: "docker-config-auth" });
    else if (key === "serviceAccountToken") visitToken(value, inner);
    else if (key === "projected") visitProjected(value, inner);
    else if (key === "script") seen.script(value, inner);
    else if (key === "annotations" || key === "labels") visitAnnotations(value, inner);
    else if (value.kind === "scalar") visitLiteral(key, value);
    else visit(value, inner);
  }

  function visit(node: YamlNode, inner: Surroundings): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, inner);
    if (node.kind !== "mapping") return;
    // Id and secret are one credential where one container gets both.
    const own = valueAt(node, "env") ? { ...inner, group: seen.newGroup() } : inner;
    account = valueAt(node, "serviceAccountName") ?? account;
    const variable = textOf(valueAt(node, "name"));
    const from = valueAt(node, "valueFrom");
    const value = valueAt(node, "value");
    if (variable !== undefined && from) visitReference(valueAt(from, "secretKeyRef"), own, variable);
    else if (variable !== undefined && value?.kind === "scalar") visitLiteral(variable.replace(/^.*\./, ""), value);
    for (const entry of node.entries)
      if (!(entry.name === "valueFrom" && variable !== undefined)) visitEntry(entry, own);
  }

  function visitLiteral(key: string, node: YamlNode): void {
    if (!isCredentialName(key) || settings.has(key) || !textOf(node)) return;
    seen.slot(key, valueRange(file.text, node.range));
  }

  function visitReference(node: YamlNode | undefined, inner: Surroundings, variable: string | undefined): void {
    const key = textOf(valueAt(node, "key")) ?? "";
    const known = variable === undefined ? undefined : expectationOf(variable);
    const isPlain = isPlainName(variable ?? "") || isPlainName(key);
    const expectation = known ?? { role: isPlain && !isCredentialName(key) ? "none" : "token" };
    refer(valueAt(node, "name"), inner, expectation);
  }

  function refer(node: YamlNode | undefined, inner: Surroundings, expectation: Expectation): void {
    if (node?.kind !== "scalar" || !textOf(node)) return;
    const stored = nameIn(node) ?? computedName;
    const place = valueRange(file.text, node.range);
    seen.reference({ name: stored, scope: "kubernetes", at: inner.at, group: inner.group, expectation, ...place });
  }

  /** https://kubernetes.io/docs/concepts/storage/projected-volumes/ */
  function visitProjected(node: YamlNode, inner: Surroundings): void {
    const sources = valueAt(node, "sources");
    for (const source of sources?.kind === "sequence" ? sources.items : [])
      refer(valueAt(valueAt(source, "secret"), "name"), inner, { role: "token" });
    visit(node, inner);
  }

  /** https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken */
  function visitToken(node: YamlNode, inner: Surroundings): void {
    const audience = nameIn(valueAt(node, "audience"));
    const place = { start: node.range.start, end: node.range.end };
    const type = "k8s-sa-token-bound";
    const at = { ...inner.at, ...grantedTo(account) };
    seen.signIn({ name: audience ?? "serviceAccountToken", provider: "kubernetes", type, at, ...place });
  }

  function visitAnnotations(node: YamlNode, inner: Surroundings): void {
    for (const { name: key, value } of node.kind === "mapping" ? node.entries : []) {
      const provider = Object.hasOwn(workloadIdentities, key) ? workloadIdentities[key] : undefined;
      if (provider !== undefined) seen.signIn({ name: key, provider, at: inner.at, ...value.range });
    }
  }

  /** Kustomize: `literals: [A=b]`. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
  function visitGenerators(generators: YamlNode): void {
    for (const generator of generators.kind === "sequence" ? generators.items : []) {
      const literals = valueAt(generator, "literals");
      for (const literal of literals?.kind === "sequence" ? literals.items : []) {
        const range = valueRange(file.text, literal.range);
        const equals = file.text.indexOf("=", range.start);
        const key = file.text.slice(range.start, equals).trim();
        if (equals < range.end && equals > 0 && isCredentialName(key))
          seen.slot(key, { start: equals + 1, end: range.end });
      }
    }
  }
}

function walkSecret(root: YamlMapping, name: string, around: Surroundings, seen: Collector, file: SourceFile): void {
  const type = valueAt(root, "type");
  if (textOf(type) === "kubernetes.io/service-account-token" && type) {
    const { at } = around;
    const namespace = nameIn(valueAt(valueAt(root, "metadata"), "namespace")) ?? "default";
    const address = [file.path, ...(namespace === "default" ? [] : [namespace]), "Secret", name].join("/");
    seen.issuance({ kind: "credential-issuance", type: "k8s-sa-token-legacy", address, at, ...type.range });
  }
  for (const { name: part, value } of root.entries)
    if ((part === "data" || part === "stringData") && value.kind === "mapping")
      for (const { name: key, value: kept } of value.entries) {
        const isPlain = !isCredentialName(key) && (isPlainName(key) || plainKey.test(key));
        if (isPlain || kept.kind !== "scalar" || !textOf(kept)) continue;
        const known = Object.hasOwn(knownKeys, key) ? knownKeys[key] : undefined;
        seen.slot(key, valueRange(file.text, kept.range), known, part === "data" ? "base64" : undefined);
      }
}

/** The operator writes what it reads elsewhere into a secret. https://external-secrets.io/latest/api/externalsecret/ */
function walkExternalSecret(root: YamlMapping, name: string, seen: Collector): void {
  const spec = valueAt(root, "spec");
  const target = nameIn(valueAt(valueAt(spec, "target"), "name")) ?? name;
  const store = nameIn(valueAt(valueAt(spec, "secretStoreRef"), "name")) ?? "";
  if (target === computedName) return;
  const to: ChainNode = { kind: "stored-name", id: storedNameId("kubernetes", "kubernetes", target) };
  const data = valueAt(spec, "data");
  const all = valueAt(spec, "dataFrom");
  for (const item of [data, all].flatMap((list) => (list?.kind === "sequence" ? list.items : []))) {
    const key = nameIn(valueAt(valueAt(item, "remoteRef") ?? valueAt(item, "extract"), "key"));
    if (key !== undefined)
      seen.link({ from: { kind: "stored-name", id: storedNameId("kubernetes", `external:${store}`, key) }, to });
  }
}

/** A name that stands there as it is; `undefined` for one that a template fills in. */
function nameIn(node: YamlNode | undefined): string | undefined {
  const name = presentable(textOf(node));
  return name === undefined || isTemplated(name) ? undefined : name;
}
