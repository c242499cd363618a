import type { YAMLMap } from "yaml";
import type { Edit } from "../model/edit.ts";
import type { Position, SourceFile } from "../model/source.ts";
import { addItems } from "../text/yaml-edit.ts";
import { parseYaml, textOf, valueAt } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import type { IdentityDocument } from "./document.ts";

/** How a register begins. */
export const registerOpening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";

/** Adds an entry and leaves every other character alone; `undefined` when the register cannot be read. */
export const addIdentity = (file: SourceFile, entry: IdentityDocument | YAMLMap): Edit | undefined =>
  addItems(file, "identities", [entry], registerOpening);

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
