import type { Slot } from "../../model/scan.ts";
import { textOf, valueAt } from "../../text/yaml.ts";
import type { YamlNode } from "../../text/yaml.ts";
import { expectationOf, isCredentialName } from "../known-names.ts";
import { valueRange } from "../scalars.ts";
import { issuingResources, storingResources } from "./known-resources.ts";

/** What an issuing resource calls the secret it got, beside names that say so themselves. */
const secretAttributes: ReadonlySet<string> = new Set(
  "hex id_token key private_key_pem private_key_openssh result secret ses_smtp_password_v4 value".split(" "),
);

/**
 * A state holds every value in the clear, whatever the code says of it.
 * https://developer.hashicorp.com/terraform/language/state/sensitive-data
 */
export function readState(text: string, root: YamlNode): readonly Slot[] {
  const slots: Slot[] = [];

  function slot(name: string, node: YamlNode, type = expectationOf(name)?.type): void {
    if (textOf(node)) slots.push({ name, ...(type === undefined ? {} : { type }), ...valueRange(text, node.range) });
  }

  function visit(node: YamlNode, isSecret: (name: string) => boolean, type: string | undefined): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, isSecret, type);
    if (node.kind !== "mapping") return;
    for (const { name, value } of node.entries)
      if (value.kind === "scalar" && isSecret(name)) slot(name, value, type);
      else visit(value, isSecret, type);
  }

  const outputs = valueAt(root, "outputs");
  for (const { name, value } of outputs?.kind === "mapping" ? outputs.entries : []) {
    const flag = valueAt(value, "sensitive");
    const isSensitive = flag?.kind === "scalar" && flag.value === true;
    const kept = valueAt(value, "value");
    if (kept?.kind === "scalar" && (isSensitive || isCredentialName(name))) slot(name, kept);
    else if (kept) visit(kept, (key) => isSensitive || isCredentialName(key), undefined);
  }
  const resources = valueAt(root, "resources");
  for (const resource of resources?.kind === "sequence" ? resources.items : []) {
    const type = textOf(valueAt(resource, "type")) ?? "";
    const issues = Object.hasOwn(issuingResources, type) ? issuingResources[type]?.type : undefined;
    const stored = Object.hasOwn(storingResources, type) ? (storingResources[type]?.values ?? []) : [];
    const isSecret = (name: string): boolean =>
      isCredentialName(name) || stored.includes(name) || (issues !== undefined && secretAttributes.has(name));
    const instances = valueAt(resource, "instances");
    for (const instance of instances?.kind === "sequence" ? instances.items : []) {
      const sensitive = new Set(sensitiveAttributes(valueAt(instance, "sensitive_attributes")));
      const attributes = valueAt(instance, "attributes");
      if (attributes) visit(attributes, (name) => isSecret(name) || sensitive.has(name), issues);
    }
  }
  return slots;
}

/** `[[{ "type": "get_attr", "value": "password" }]]` */
function sensitiveAttributes(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === "sequence") return node.items.flatMap(sensitiveAttributes);
  const name = textOf(valueAt(node, "value"));
  return name === undefined ? [] : [name];
}
