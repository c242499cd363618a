import { registerKey } from "../model/finding.ts";
import type { Verdict } from "../model/verdict.ts";
import type { IdentityDocument } from "./document.ts";

/** Stands where only a person knows what to write; the register refuses it, so that nobody owns anything by a draft. */
export const toFill = "@";

/**
 * The register entry that would claim a credential, but for what a person must say; `undefined` where no key claims it,
 * or an entry has it already.
 */
export function draftToCopy({ finding, identity, owner }: Verdict): IdentityDocument | undefined {
  const key = registerKey(finding);
  if (!key || identity.status !== "unknown") return undefined;
  const { business, steward } = owner;
  return {
    id: idOf(finding.name ?? finding.type ?? ""),
    owners: { business: business?.handle ?? toFill, steward: steward?.handle ?? toFill },
    credentials: [{ ...(finding.type !== undefined && { type: finding.type }), match: { [key.key]: key.values } }],
  };
}

/** `NPM_TOKEN` is `npm-token`: what an id may be, register.schema.json says. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return id === "" ? "credential" : id;
}
