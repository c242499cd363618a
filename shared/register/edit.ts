import type { YAMLMap } from "yaml";
import type { Edit } from "../model/edit.ts";
import type { Position, SourceFile } from "../model/source.ts";
import { addItem, addKeys } from "../text/yaml-edit.ts";
import { parseYaml, textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import type { IdentityDocument, OwnersDocument } from "./document.ts";

/** Adds an entry and leaves every other character alone; `undefined` when the register cannot be read. */
export const addIdentity = (file: SourceFile, entry: IdentityDocument | YAMLMap): Edit | undefined =>
  addItem(file, "identities", entry, "apiVersion: keyholder/v1\nkind: IdentityRegister\n");

/** Names the owners that an entry lacks; `undefined` when it lacks none, is not there, or cannot be read. */
export function addOwners(file: SourceFile, id: string, owners: OwnersDocument): Edit | undefined {
  const entry = findEntry(file, id);
  if (entry?.kind !== "mapping") return undefined;
  const there = valueAt(entry, "owners");
  if (there === undefined) return addKeys(file, entry, { owners });
  if (there.kind !== "mapping") return undefined;
  const lacking = Object.entries(owners).filter(([role]) => valueAt(there, role) === undefined);
  return lacking.length === 0 ? undefined : addKeys(file, there, Object.fromEntries(lacking));
}

/**
 * Where in an entry a person has to write next: inside the quotes of the first owner that is prepared and not named, else
 * where the entry starts. `undefined` when there is no such entry.
 */
export function fieldToFill(file: SourceFile, id: string): Position | undefined {
  const entry = findEntry(file, id);
  const owners = valueAt(entry, "owners");
  const empty = ["business", "steward"].map((role) => valueAt(owners, role)).find((node) => textOf(node) === "");
  return empty === undefined ? entry?.start : { ...empty.start, column: empty.start.column + 1 };
}

/** The entry with an id, as it stands in the file; `undefined` when there is none. */
export function findEntry(file: SourceFile, id: string): YamlNode | undefined {
  const identities = valueAt(parseYaml(file).root, "identities");
  const entries = identities?.kind === "sequence" ? identities.items : [];
  return entries.find((item) => textOf(valueAt(item, "id")) === id);
}
