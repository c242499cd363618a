import { storedNameId, type ChainNode } from "../../model/link.ts";
import type { LinkDraft } from "../../model/scan.ts";
import { presentable } from "../presentable.ts";
import { attributeAt, type Block, type Body, type Value } from "./blocks.ts";
import { grantingResources, identityResources } from "./known-grants.ts";
import type { Module } from "./module.ts";

/** What a pipeline names to sign in: roles, and what stands for them in the code of other issuers. */
const signedInto: ReadonlySet<string> = new Set([...identityResources, "google_iam_workload_identity_pool_provider"]);

/** Resources that hand a pipeline the name of one. */
const variables: ReadonlySet<string> = new Set([
  "github_actions_environment_secret",
  "github_actions_environment_variable",
  "github_actions_organization_secret",
  "github_actions_organization_variable",
  "github_actions_secret",
  "github_actions_variable",
]);

/**
 * What leads from the name by which a job signs in to the code that defines the role, and on to what that may do:
 *
 *     run/deploy          -> aws_iam_role.ci                      its own name
 *     run/providers/ci    -> google_iam_…_pool_provider.github    its own id
 *     run/AWS_ROLE_ARN    -> aws_iam_role.ci                      a variable that is given its ARN
 *     aws_iam_role.ci     -> AmazonS3FullAccess, ReadOnlyAccess   what a file attaches to it
 */
export function linkRoles({ textOf, resource }: Module, body: Body): readonly LinkDraft[] {
  const links: LinkDraft[] = [];
  const given = new Map<string, { readonly names: Set<string>; readonly block: Block }>();
  for (const block of body.blocks) {
    const [type = "", label = ""] = block.labels.map((one) => presentable(one) ?? "unnamed");
    if (block.kind !== "resource") continue;
    const self = resource(`${type}.${label}`);
    const said = (attribute: string): string | undefined => presentable(textOf(attributeAt(block.body, attribute)));
    if (type === "aws_iam_role") lead(forRun(said("name")), self, block);
    const provider = said("workload_identity_pool_provider_id");
    if (provider !== undefined) lead(forRun(`providers/${provider}`), self, block);
    if (type === "azuread_service_principal") for (const one of namedIn(block.body)) lead(resource(one), self, block);
    if (variables.has(type))
      for (const one of namedIn(block.body)) lead(forRun(variableOf(said)), resource(one), block);
    const permission = Object.hasOwn(grantingResources, type) ? grantingResources[type] : undefined;
    if (permission === undefined) continue;
    const name = permission === "policy" ? `${type}.${label}` : said(permission)?.replace(/^.*\//, "");
    for (const one of namedIn(block.body)) {
      const known = given.get(one) ?? { names: new Set<string>(), block };
      given.set(one, known);
      known.names.add(name ?? `${type}.${label}`);
    }
  }
  for (const [one, { names, block }] of given)
    lead(resource(one), { kind: "resource", id: [...names].toSorted().join(", ") }, block);
  return links;

  function lead(from: ChainNode | undefined, to: ChainNode, { header }: Block): void {
    if (from && from.id !== to.id) links.push({ from, to, range: header });
  }
}

const forRun = (name: string | undefined): ChainNode | undefined =>
  name === undefined ? undefined : { kind: "stored-name", id: storedNameId("terraform", "run", name) };

const variableOf = (said: (attribute: string) => string | undefined): string | undefined =>
  said("variable_name") ?? said("secret_name");

/** Addresses of what a block names, each once. */
function namedIn({ attributes }: Body): ReadonlySet<string> {
  const addressOf = ({ path: [type = "", name = ""] }: Value["traversals"][number]): readonly string[] =>
    signedInto.has(type) && presentable(name) !== undefined ? [`${type}.${name}`] : [];
  return new Set(attributes.flatMap(({ value }) => value.traversals.flatMap(addressOf)));
}
