import type { SourceFile } from "../model/source.ts";
import { applyChanges } from "../text/edits.ts";
import { keysIn } from "../text/yaml-edit.ts";
import { textOf, valueAt, type YamlMapping, type YamlNode } from "../text/yaml.ts";
import { findEntry } from "./edit.ts";

/**
 * The register's text where a credential's `containment.lastRehearsed` is a day and every other character is as it was;
 * `undefined` when the entry or the credential does not stand in this file, or cannot be written to.
 */
export function recordRehearsal(
  file: SourceFile,
  identity: string,
  credential: string,
  day: string,
): string | undefined {
  const credentials = valueAt(findEntry(file, identity), "credentials");
  const items = credentials?.kind === "sequence" ? credentials.items : [];
  const entry = items.find((item) => (textOf(valueAt(item, "id")) ?? identity) === credential);
  if (entry?.kind !== "mapping") return undefined;
  const containment = valueAt(entry, "containment");
  if (containment?.kind === "mapping" && containment.entries.length > 0) {
    const last = valueAt(containment, "lastRehearsed");
    if (last?.kind === "scalar") return write(file, last, day);
    return last === undefined ? withKeys({ lastRehearsed: day }, containment) : undefined;
  }
  if (containment === undefined) return withKeys({ containment: { lastRehearsed: day } }, entry);
  return containment.kind === "sequence" ? undefined : write(file, containment, `{ lastRehearsed: ${day} }`);

  function withKeys(keys: object, mapping: YamlMapping): string {
    return applyChanges(file.text, [keysIn(file.text, mapping, keys)]);
  }
}

/** Where nothing stands yet, the value begins right behind the colon. */
function write({ text }: SourceFile, { range: { start, end } }: YamlNode, value: string): string {
  const lead = start === end && text[start - 1] === ":" ? " " : "";
  return `${text.slice(0, start)}${lead}${value}${text.slice(end)}`;
}
