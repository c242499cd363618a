import { allowsEverything } from "../policy-statements.ts";
import { presentable } from "../presentable.ts";
import { attributeAt } from "./blocks.ts";
import type { Block, Body, Value } from "./blocks.ts";
import { everything, grantingResources, identityResources } from "./known-grants.ts";
import type { Module } from "./module.ts";
import { policyStatements } from "./policies.ts";

/**
 * The permission to do everything that a credential has, by the identity it is of; `undefined` where this file gives it
 * none. An identity and its account in a directory are one.
 *
 *     aws_iam_user_policy_attachment -> aws_iam_user.ci <- aws_iam_access_key.ci
 */
export function createGrants(text: string, module: Module, body: Body): (block: Block) => string | undefined {
  const granted = new Map<string, string>();
  for (const block of body.blocks) {
    const permission = permissionIn(block);
    if (permission !== undefined) for (const identity of identitiesIn(block)) granted.set(identity, permission);
  }
  if (granted.size === 0) return () => undefined;
  for (const block of body.blocks) {
    if (!identityResources.has(block.labels[0] ?? "")) continue;
    const all = identitiesIn(block);
    const permission = all.map((one) => granted.get(one)).find((one) => one !== undefined);
    if (permission !== undefined) for (const identity of all) granted.set(identity, permission);
  }
  return (block) => {
    const [first] = identitiesIn(block).flatMap((identity) => granted.get(identity) ?? []);
    return first;
  };

  function permissionIn({ kind, labels: [type = ""], body: inner }: Block): string | undefined {
    const attribute =
      kind === "resource" && Object.hasOwn(grantingResources, type) ? grantingResources[type] : undefined;
    const value = attribute === undefined ? undefined : attributeAt(inner, attribute);
    if (attribute === "policy") return policyStatements(text, module, value).some(allowsEverything) ? "*" : undefined;
    const name = module.textOf(value)?.replace(/^.*:policy\//, "") ?? "";
    return everything.has(name) ? presentable(name) : undefined;
  }
}

/** Addresses of the identities that a block is or names. */
function identitiesIn({ labels, body }: Block): readonly string[] {
  const found = new Set<string>();
  if (identityResources.has(labels[0] ?? "")) found.add(labels.join("."));
  visit(body);
  return [...found];

  function visit({ attributes, blocks }: Body): void {
    for (const { value } of attributes) addNamed(value);
    for (const block of blocks) visit(block.body);
  }

  function addNamed({ traversals }: Value): void {
    for (const { path } of traversals) {
      const [type = "", name = ""] = path[0] === "data" ? path.slice(1) : path;
      if (identityResources.has(type)) found.add(`${type}.${name}`);
    }
  }
}
