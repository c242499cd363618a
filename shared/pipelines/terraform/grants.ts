import type { PipelinePlace } from "../../model/finding.ts";
import type { Grant } from "../../model/scan.ts";
import { allowsEverything } from "../policy-statements.ts";
import { presentable } from "../presentable.ts";
import { attributeAt } from "./blocks.ts";
import type { Block, Body, Value } from "./blocks.ts";
import { everything, grantingResources, identityResources } from "./known-grants.ts";
import type { Module } from "./module.ts";
import { policyStatements } from "./policies.ts";

export interface Grants {
  /** The permission of a credential's or a role's identity; which identities it is of where this file gives them none. */
  readonly of: (block: Block) => Pick<PipelinePlace, "grants" | "identities">;
  /** What this file gives to identities, whose credentials may stand in others. */
  readonly given: readonly Grant[];
}

/**
 * The permissions to do everything that credentials have, by the identity they are of. An identity and its account in a
 * directory are one.
 *
 *     aws_iam_user_policy_attachment -> aws_iam_user.ci <- aws_iam_access_key.ci
 */
export function createGrants(text: string, module: Module, body: Body): Grants {
  const granted = new Map<string, string>();
  for (const block of body.blocks) {
    const permission = permissionIn(block);
    if (permission !== undefined) for (const identity of identitiesIn(block)) granted.set(identity, permission);
  }
  for (const block of granted.size === 0 ? [] : body.blocks) {
    if (!identityResources.has(block.labels[0] ?? "")) continue;
    const all = identitiesIn(block);
    const permission = all.map((one) => granted.get(one)).find((one) => one !== undefined);
    if (permission !== undefined) for (const identity of all) granted.set(identity, permission);
  }
  return {
    of: (block) => {
      const identities = identitiesIn(block);
      const [grants] = identities.flatMap((identity) => granted.get(identity) ?? []);
      if (grants !== undefined) return { grants };
      return identities.length === 0 ? {} : { identities: identities.map(module.inModule) };
    },
    given: Array.from(granted, ([identity, permission]) => ({ identity: module.inModule(identity), permission })),
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
  if (identityResources.has(labels[0] ?? ""))
    found.add(labels.map((label) => presentable(label) ?? "unnamed").join("."));
  visit(body);
  return [...found];

  function visit({ attributes, blocks }: Body): void {
    for (const { value } of attributes) addNamed(value);
    for (const block of blocks) visit(block.body);
  }

  function addNamed({ traversals }: Value): void {
    for (const { path } of traversals) {
      const [type = "", name = ""] = path[0] === "data" ? path.slice(1) : path;
      const shown = presentable(name);
      if (identityResources.has(type) && shown !== undefined) found.add(`${type}.${shown}`);
    }
  }
}
