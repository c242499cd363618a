import type { SourceFile } from "../model/source.ts";
import { applyChanges, type Change } from "../text/edits.ts";
import { deepestFirst, itemsIn, keysIn } from "../text/yaml-edit.ts";
import { valueAt, type YamlMapping, type YamlNode } from "../text/yaml.ts";
import type { CredentialDocument } from "./document.ts";
import { findEntry } from "./edit.ts";

/** What an entry may lack. */
export interface Completion {
  /** A handle, or `""` for a place in which a person writes one. */
  readonly business?: string;
  readonly steward?: string;
  /** One more credential of the identity. */
  readonly credential?: CredentialDocument;
}

/**
 * The register's text where an entry says more and every other character is as it was: an owner that is named already
 * stays. `undefined` when there is no such entry, or none that can be added to.
 */
export function completeIdentity(file: SourceFile, id: string, completion: Completion): string | undefined {
  const entry = findEntry(file, id);
  if (entry?.kind !== "mapping") return undefined;
  const { business, steward, credential } = completion;
  const changes = [
    ...ownerChanges(file.text, entry, {
      ...(business !== undefined && { business }),
      ...(steward !== undefined && { steward }),
    }),
    ...(credential === undefined ? [] : [credentialsChange(file.text, entry, [credential])]),
  ];
  const possible = changes.filter((change) => change !== undefined);
  return possible.length < changes.length ? undefined : applyChanges(file.text, deepestFirst(possible));
}

type NewOwners = Readonly<Partial<Record<"business" | "steward", string>>>;

/** What names the owners that an entry lacks; `undefined` stands for one that cannot be named. */
export function ownerChanges(text: string, entry: YamlMapping, named: NewOwners): readonly (Change | undefined)[] {
  const roles = Object.entries(named);
  if (roles.length === 0) return [];
  const owners = valueAt(entry, "owners");
  if (owners === undefined) return [keysIn(text, entry, { owners: named })];
  if (isOpen(owners)) return [fillIn(text, owners, named)];
  if (owners.kind !== "mapping") return [undefined];
  const lacking = roles.filter(([role]) => valueAt(owners, role) === undefined);
  return [
    ...roles.flatMap(([role, handle]) => {
      const there = valueAt(owners, role);
      return there && isOpen(there) && handle !== "" ? [fillIn(text, there, handle)] : [];
    }),
    ...(lacking.length === 0 ? [] : [keysIn(text, owners, Object.fromEntries(lacking))]),
  ];
}

/** What gives an entry more credentials; `undefined` where it cannot have any. */
export function credentialsChange(
  text: string,
  entry: YamlMapping,
  credentials: readonly object[],
): Change | undefined {
  const there = valueAt(entry, "credentials");
  if (there === undefined) return keysIn(text, entry, { credentials });
  if (isOpen(there)) return fillIn(text, there, credentials);
  return there.kind === "sequence" ? itemsIn(text, there, credentials) : undefined;
}

/** `key:`, `key: null` or `key: ""`: prepared for somebody who knows. */
export const isOpen = (node: YamlNode): boolean => node.kind === "scalar" && (node.value === null || node.value === "");

/** What is put in is JSON, which is YAML on one line. Where nothing stands, `{ key }` has not even a colon. */
export function fillIn(text: string, { range: { start, end } }: YamlNode, value: string | object): Change {
  const lead = start < end || text.endsWith(": ", start) ? "" : text.endsWith(":", start) ? " " : ": ";
  return { start, end, newText: `${lead}${JSON.stringify(value)}` };
}
