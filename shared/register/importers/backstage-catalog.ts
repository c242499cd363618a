import type { Importer } from "./importer.ts";

interface Entity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: { readonly owner?: string; readonly lifecycle?: string };
}

/** https://backstage.io/docs/features/software-catalog/references: `[<kind>:][<namespace>/]<name>`, `group` where an owner names none. */
function ownersOf(reference: string | undefined): { readonly business?: string; readonly steward?: string } {
  if (reference === undefined) return {};
  const owner = reference.includes(":") ? reference.toLowerCase() : `group:${reference}`;
  if (owner.startsWith("user:")) return { business: owner };
  return owner.startsWith("group:") ? { steward: owner } : {};
}

/** Fills in entries that name the entity as their `catalogRef`; it adds none, for a catalog knows no credentials. */
export const backstageCatalog: Importer<Entity> = {
  id: "backstage-catalog",
  title: "Backstage catalog-info.yaml",
  documentation: "https://backstage.io/docs/features/software-catalog/descriptor-format",
  marks: [["apiVersion", "kind", "metadata", "spec"]],
  schema: {
    type: "object",
    required: ["apiVersion", "kind", "metadata"],
    additionalProperties: true,
    properties: {
      apiVersion: { type: "string", pattern: "^backstage\\.io/", title: "backstage.io/v1alpha1" },
      kind: { type: "string" },
      metadata: {
        type: "object",
        required: ["name"],
        additionalProperties: true,
        properties: { name: { type: "string" }, namespace: { type: "string" } },
      },
      spec: {
        type: "object",
        additionalProperties: true,
        properties: { owner: { type: "string" }, lifecycle: { type: "string" } },
      },
    },
  },
  read: ({ kind, metadata: { name, namespace = "default" }, spec = {} }) => {
    const owners = ownersOf(spec.owner);
    const isDeprecated = spec.lifecycle === "deprecated";
    if (Object.keys(owners).length === 0 && !isDeprecated) return undefined;
    const as = `${kind}:${namespace}/${name}`.toLowerCase();
    return { as, name, credentials: [], catalog: { owners, isDeprecated } };
  },
};
