import type { PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import type { Collector } from "./collector.ts";
import { readInfrastructure } from "./infrastructure.ts";
import { isCredentialName } from "./known-names.ts";
import { presentable } from "./presentable.ts";
import { resourceNames } from "./programs/resource-names.ts";
import { valueRange } from "./scalars.ts";
import { issuingResources } from "./terraform/known-resources.ts";
import type { YamlPipeline } from "./yaml-file.ts";

const pipeline: YamlPipeline = {
  system: "pulumi",
  marker: /^[ \t]*(?:config|resources|environment):/m,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen, file) => {
    for (const document of documents) walkProject(document, seen, file);
    return [];
  },
};

/** Settings of stacks, and projects in YAML. https://www.pulumi.com/docs/concepts/config/ */
export const pulumi: PipelineSystem = {
  id: "pulumi",
  files: (path) => /(?:^|\/)Pulumi(?:\.[^/]+)?\.ya?ml$/.test(path),
  read: (file) => Promise.resolve(readInfrastructure(file, pipeline)),
};

function walkProject(root: YamlNode, seen: Collector, file: SourceFile): void {
  const config = valueAt(root, "config");
  if (config) visit(config, undefined);
  const resources = valueAt(root, "resources");
  for (const { name, key, value } of resources?.kind === "mapping" ? resources.entries : []) {
    const type = issuedBy(textOf(valueAt(value, "type")) ?? "");
    const step = presentable(name) ?? "unnamed";
    const at = { system: "pulumi", step };
    if (type !== undefined)
      seen.issuance({ kind: "credential-issuance", type, address: `${file.path}/${step}`, at, ...key.range });
    const properties = valueAt(value, "properties");
    if (properties) visit(properties, undefined);
  }

  function visit(node: YamlNode, key: string | undefined): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, key);
    else if (node.kind === "mapping") {
      // What stands behind `secure` is encrypted.
      for (const { name, value } of node.entries) if (name !== "secure") visit(value, name.replace(/^.*:/, ""));
    } else if (key !== undefined && isCredentialName(key) && textOf(node))
      seen.slot(key, valueRange(file.text, node.range));
  }
}

/** `aws:iam:AccessKey` and `aws:iam/accessKey:AccessKey` are Terraform's `aws_iam_access_key`, which they are made from. */
function issuedBy(token: string): string | undefined {
  const found = resourceNames(token).find((name) => Object.hasOwn(issuingResources, name));
  return found === undefined ? undefined : issuingResources[found]?.type;
}
