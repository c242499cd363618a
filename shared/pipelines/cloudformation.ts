import { storedNameId } from "../model/link.ts";
import type { ChainNode } from "../model/link.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { textOf, valueAt } from "../text/yaml.ts";
import type { YamlEntry, YamlNode } from "../text/yaml.ts";
import type { Collector, Surroundings } from "./collector.ts";
import { expectationOf, isCredentialName, isPlainName } from "./known-names.ts";
import { admittedBy, allowsEverything, isTrust, statementsOf } from "./policy-statements.ts";
import { presentable } from "./presentable.ts";
import { valueRange } from "./scalars.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/**
 * CloudFormation and SAM, in YAML and in JSON.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export const cloudformation: YamlPipeline = {
  system: "cloudformation",
  marker: /AWSTemplateFormatVersion|["']?Type["']?[ \t]*:[ \t]*["']?AWS::[A-Z]/,
  minted: {},
  predefined: /^$/,
  accesses: () => [],
  walk: (documents, seen, file) => {
    for (const document of documents) walkTemplate(document, seen, file);
    return [];
  },
};

/** Resources that issue a credential, by the type of what they issue. */
export const issuingTypes: Readonly<Record<string, string>> = {
  "AWS::ApiGateway::ApiKey": "generic-secret",
  "AWS::AppSync::ApiKey": "aws-appsync-key",
  "AWS::IAM::AccessKey": "aws-access-key",
};

/** Resources that keep a value under a name, and the property that holds it. */
const storingTypes: Readonly<Record<string, { readonly scope: string; readonly value: string }>> = {
  "AWS::SSM::Parameter": { scope: "aws-ssm", value: "Value" },
  "AWS::SecretsManager::Secret": { scope: "aws-secrets-manager", value: "SecretString" },
};

/** `{{resolve:secretsmanager:prod/db:SecretString:password}}`, `{{resolve:ssm-secure:name:1}}` */
const resolved =
  /\{\{resolve:(?<store>secretsmanager|ssm-secure):(?<name>(?:arn:[^}:]*:[^}:]*:[^}:]*:[^}:]*:secret:)?[^}:]{1,300})[^}]{0,300}\}\}/g;

function walkTemplate(root: YamlNode, seen: Collector, file: SourceFile): void {
  const { path, text } = file;
  const resources = valueAt(root, "Resources");
  const entries = resources?.kind === "mapping" ? resources.entries : [];
  const address = (name: string): string => `${path}/${presentable(name) ?? "unnamed"}`;
  const issuing = new Set(
    entries.filter(({ value }) => Object.hasOwn(issuingTypes, typeOf(value))).map(({ name }) => name),
  );
  const parameters = valueAt(root, "Parameters");
  for (const parameter of parameters?.kind === "mapping" ? parameters.entries : []) visitParameter(parameter);
  for (const entry of entries) visitResource(entry);
  const outputs = valueAt(root, "Outputs");
  for (const { name, value } of outputs?.kind === "mapping" ? outputs.entries : [])
    feed(value, { kind: "resource", id: address(`Outputs.${name}`) });

  function around(step: string): Surroundings {
    return { at: { system: "cloudformation", step: presentable(step) ?? "unnamed" }, group: seen.newGroup() };
  }

  function visitParameter({ name, key, value }: YamlEntry): void {
    const given = valueAt(value, "Default");
    const noEcho = valueAt(value, "NoEcho");
    const isSecret = noEcho?.kind === "scalar" && String(noEcho.value) === "true";
    const shown = presentable(name);
    // A parameter of another type is looked up under the name that it is given, or no text at all.
    const isText = (textOf(valueAt(value, "Type")) ?? "String") === "String";
    if (shown === undefined || !isText || !(isCredentialName(name) || (isSecret && !isPlainName(name)))) return;
    if (given?.kind === "scalar" && textOf(given)) return seen.slot(name, valueRange(text, given.range));
    const expectation = expectationOf(name) ?? { role: "token" as const };
    seen.reference({ name: shown, scope: `parameter:${path}`, ...around(name), expectation, ...key.range });
  }

  function visitResource({ name, key, value }: YamlEntry): void {
    const type = typeOf(value);
    const { at: place, group } = around(name);
    const grants = grantsOf(value) ?? grantsOf(valueAt(resources, userOf(value)));
    const at = { ...place, ...(grants !== undefined && { grants }) };
    const issues = Object.hasOwn(issuingTypes, type) ? issuingTypes[type] : undefined;
    if (issues !== undefined)
      seen.issuance({ kind: "credential-issuance", type: issues, address: address(name), at, ...key.range });
    if (type === "AWS::IAM::OIDCProvider")
      seen.signIn({ name: presentable(name) ?? type, provider: "aws", at, ...key.range });
    const properties = valueAt(value, "Properties");
    const trusts = statementsOf(valueAt(properties, "AssumeRolePolicyDocument")).filter(isTrust);
    if (trusts.length > 0) {
      const admits = trusts.map(admittedBy).find((subject) => subject !== undefined);
      seen.signIn({
        name: presentable(name) ?? type,
        provider: "aws",
        at: { ...at, ...(admits !== undefined && { admits }) },
        ...key.range,
      });
      linkRole(properties, { kind: "resource", id: address(name) }, key.range);
    }
    const stores = Object.hasOwn(storingTypes, type) ? storingTypes[type] : undefined;
    const kept = stores && valueAt(properties, stores.value);
    const stored = presentable(textOf(valueAt(properties, "Name")));
    const self: ChainNode = { kind: "resource", id: address(name) };
    if (stores && kept) {
      feed(
        kept,
        stored === undefined ? self : { kind: "stored-name", id: storedNameId("cloudformation", stores.scope, stored) },
      );
      const isSecret = type !== "AWS::SSM::Parameter" || isCredentialName(stored?.replace(/^.*\//, "") ?? name);
      if (isSecret && kept.kind === "scalar" && kept.tag === undefined && textOf(kept))
        seen.slot(stores.value, valueRange(text, kept.range));
    } else if (properties) feed(properties, self);
    if (properties) visit(properties, { at, group });
  }

  /** From the name by which a job signs in to it, and on to the policies that it has. */
  function linkRole(properties: YamlNode | undefined, self: ChainNode, range: Range): void {
    const called = presentable(textOf(valueAt(properties, "RoleName")));
    if (called !== undefined)
      seen.link({ from: { kind: "stored-name", id: storedNameId("cloudformation", "run", called) }, to: self, range });
    const policies = managedPolicies(properties).flatMap((arn) => presentable(arn.replace(/^.*\//, "")) ?? []);
    if (policies.length > 0)
      seen.link({ from: self, to: { kind: "resource", id: policies.toSorted().join(", ") }, range });
  }

  function visit(node: YamlNode, inner: Surroundings, key?: string): void {
    if (node.kind === "sequence") for (const item of node.items) visit(item, inner);
    if (node.kind === "mapping") {
      const named = textOf(valueAt(node, "Name")) ?? textOf(valueAt(node, "Key"));
      const value = valueAt(node, "Value");
      if (named !== undefined && value?.kind === "scalar") visit(value, inner, named);
      for (const entry of node.entries)
        if (!(entry.name === "Value" && named !== undefined)) visit(entry.value, inner, entry.name);
    }
    if (node.kind !== "scalar" || !textOf(node)) return;
    let isResolved = false;
    for (const { index, 0: whole, groups = {} } of text.slice(node.range.start, node.range.end).matchAll(resolved)) {
      isResolved = true;
      const name = presentable(groups["name"]?.replace(/^.*:secret:/, ""));
      const scope = groups["store"] === "secretsmanager" ? "aws-secrets-manager" : "aws-ssm";
      const start = node.range.start + index;
      const expectation = expectationOf(key ?? "") ?? { role: "token" as const };
      if (name !== undefined) seen.reference({ name, scope, ...inner, expectation, start, end: start + whole.length });
    }
    if (key !== undefined && node.tag === undefined && !isResolved && isCredentialName(key))
      seen.slot(key, valueRange(text, node.range));
  }

  /** `!GetAtt Key.SecretAccessKey`, `!Ref Key`, `!Sub "${Key}"` and their long forms. */
  function feed(node: YamlNode, to: ChainNode): void {
    if (issuing.size === 0) return;
    for (const [word] of text.slice(node.range.start, node.range.end).matchAll(/[A-Za-z\d]{1,255}/g))
      if (issuing.has(word) && address(word) !== to.id)
        seen.link({ from: { kind: "resource", id: address(word) }, to });
  }
}

/** The user that a key is of, where it is another resource of the template. */
function userOf(resource: YamlNode): string {
  const user = valueAt(valueAt(resource, "Properties"), "UserName");
  return (user?.tag === "!Ref" ? textOf(user) : textOf(valueAt(user, "Ref"))) ?? "";
}

function managedPolicies(properties: YamlNode | undefined): readonly string[] {
  const managed = valueAt(properties, "ManagedPolicyArns");
  return managed?.kind === "sequence" ? managed.items.flatMap((arn) => textOf(arn) ?? []) : [];
}

/** The permission to do everything that a user or role is given. */
function grantsOf(resource: YamlNode | undefined): string | undefined {
  const properties = valueAt(resource, "Properties");
  if (managedPolicies(properties).some((arn) => arn.endsWith(":policy/AdministratorAccess")))
    return "AdministratorAccess";
  const inline = valueAt(properties, "Policies");
  const policies = inline?.kind === "sequence" ? inline.items : [];
  return policies.some((policy) => statementsOf(valueAt(policy, "PolicyDocument")).some(allowsEverything))
    ? "*"
    : undefined;
}

const typeOf = (resource: YamlNode): string => textOf(valueAt(resource, "Type")) ?? "";
