import type { PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import type { Collector } from "./collector.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { expectationOf, isCredentialName } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { valueRange } from "./scalars.ts";
import { credentialMarker } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** Playbooks, wherever they lie. https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_intro.html */
export const playbooks: YamlPipeline = {
  system: "ansible",
  marker: /^(?:- | {2})hosts:[ \t]*\S/m,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen, file) => {
    for (const document of documents) visit(document, seen, file, undefined);
    findLookups(file.text, seen);
    return [];
  },
  walkText: findLookups,
};

const paths =
  /(?:^|\/)(?:group_vars|host_vars)\/.*(?:\.ya?ml|\/[^/.]+)$|(?:^|\/)roles\/[^/]+\/(?:defaults|handlers|tasks|vars)\/.*\.ya?ml$/;

const variables: YamlPipeline = { ...playbooks, marker: credentialMarker };

/** Variables and roles. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html */
export const ansible: PipelineSystem = {
  id: "ansible",
  files: (path) => paths.test(path),
  // A file that is a vault as a whole is encrypted, and no YAML.
  read: (file) =>
    Promise.resolve(
      readInfrastructure(file.text.startsWith("$ANSIBLE_VAULT") ? { ...file, text: "" } : file, variables),
    ),
};

/** Modules that issue a credential, by the last part of their name. https://docs.ansible.com/ansible/latest/collections/ */
const issuingModules: Readonly<Record<string, string>> = {
  azure_rm_adpassword: "azure-entra-client-secret",
  gcp_iam_service_account_key: "gcp-service-account-key",
  iam_access_key: "aws-access-key",
  openssh_keypair: "ssh-private-key",
};

function visit(node: YamlNode, seen: Collector, file: SourceFile, key: string | undefined): void {
  if (node.kind === "sequence") for (const item of node.items) visit(item, seen, file, key);
  else if (node.kind === "mapping")
    for (const { name, key: place, value } of node.entries) {
      const module = name.replace(/^.*\./, "");
      const type = Object.hasOwn(issuingModules, module) ? issuingModules[module] : undefined;
      if (type !== undefined && value.kind === "mapping" && textOf(valueAt(value, "state")) !== "absent") {
        const task = presentable(textOf(valueAt(node, "name"))) ?? module;
        const at = { system: "ansible", step: task };
        seen.issuance({ kind: "credential-issuance", type, address: `${file.path}/${task}`, at, ...place.range });
      }
      visit(value, seen, file, name);
    }
  // What stands behind `!vault` is encrypted.
  else if (key !== undefined && isCredentialName(key) && node.tag === undefined && textOf(node))
    seen.slot(key, valueRange(file.text, node.range));
}

/** Plugins that read a value which is kept elsewhere, and where; by the last part of their name. */
const stores: Readonly<Record<string, string>> = {
  aws_secret: "aws-secrets-manager",
  aws_ssm: "aws-ssm",
  env: "environment",
  hashi_vault: "vault",
  onepassword: "1password",
  secretsmanager_secret: "aws-secrets-manager",
  ssm_parameter: "aws-ssm",
  vault_kv2_get: "vault",
};

/** `lookup('env', 'TOKEN')`; a setting may be read like that as well, so the variable has to say what it is. */
const lookups =
  /\b(?:lookup|query|q)\(\s*(?<quote>["'])(?<plugin>[\w.]{1,100})\k<quote>\s*,\s*["'](?<term>[^"'\n]{1,200})/g;

function findLookups(text: string, seen: Collector): void {
  const at = { system: "ansible" };
  for (const { index, 0: whole, groups = {} } of text.matchAll(lookups)) {
    const plugin = groups["plugin"]?.replace(/^.*\./, "") ?? "";
    const scope = Object.hasOwn(stores, plugin) ? stores[plugin] : undefined;
    const name = presentable(groups["term"]?.replace(/^secret=/, "").replace(/[ :].*$/, ""));
    if (scope === undefined || name === undefined || (scope === "environment" && !isCredentialName(name))) continue;
    const expectation = expectationOf(name) ?? { role: "token" as const };
    seen.reference({ name, scope, at, group: seen.newGroup(), expectation, start: index, end: index + whole.length });
  }
}
