import type { SourceFile } from "../model/source.ts";
import { applyEdit } from "../text/edits.ts";
import { addKeys } from "../text/yaml-edit.ts";
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
  let text: string | undefined = file.text;
  for (const role of ["business", "steward"] as const) {
    const handle = completion[role];
    if (handle !== undefined && text !== undefined) text = setOwner({ ...file, text }, id, role, handle);
  }
  const { credential } = completion;
  return credential === undefined || text === undefined ? text : addCredential({ ...file, text }, id, credential);
}

function setOwner(file: SourceFile, id: string, role: "business" | "steward", handle: string): string | undefined {
  const entry = findEntry(file, id);
  if (entry?.kind !== "mapping") return undefined;
  const owners = valueAt(entry, "owners");
  if (owners === undefined) return withKeys(file, entry, { owners: { [role]: handle } });
  if (isOpen(owners)) return fillIn(file, owners, { [role]: handle });
  if (owners.kind !== "mapping") return undefined;
  const there = valueAt(owners, role);
  if (there === undefined) return withKeys(file, owners, { [role]: handle });
  return isOpen(there) ? fillIn(file, there, handle) : file.text;
}

function addCredential(file: SourceFile, id: string, credential: CredentialDocument): string | undefined {
  const entry = findEntry(file, id);
  if (entry?.kind !== "mapping") return undefined;
  const there = valueAt(entry, "credentials");
  if (there === undefined) return withKeys(file, entry, { credentials: [credential] });
  if (isOpen(there)) return fillIn(file, there, [credential]);
  if (there.kind !== "sequence") return undefined;
  const { text } = file;
  const last = there.items.at(-1);
  const item = JSON.stringify(credential);
  if (text[there.range.start] === "[") {
    const at = last?.range.end ?? there.range.start + 1;
    return `${text.slice(0, at)}${last ? ", " : ""}${item}${text.slice(at)}`;
  }
  const lineEnd = /[\r\n]|$/g;
  lineEnd.lastIndex = there.range.end;
  const at = lineEnd.exec(text)?.index ?? text.length;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return `${text.slice(0, at)}${newline}${" ".repeat(there.start.column - 1)}- ${item}${text.slice(at)}`;
}

function withKeys(file: SourceFile, mapping: YamlMapping, keys: object): string | undefined {
  const edit = addKeys(file, mapping, keys);
  return edit && applyEdit(file.text, edit);
}

/** `key:`, `key: null` or `key: ""`: prepared for somebody who knows. */
const isOpen = (node: YamlNode): boolean => node.kind === "scalar" && (node.value === null || node.value === "");

/** What is put in is JSON, which is YAML on one line. Where nothing stands, `{ key }` has not even a colon. */
function fillIn({ text }: SourceFile, { range: { start, end } }: YamlNode, value: string | object): string {
  const before = text.slice(0, start);
  const lead = start < end || before.endsWith(": ") ? "" : before.endsWith(":") ? " " : ": ";
  return `${before}${lead}${JSON.stringify(value)}${text.slice(end)}`;
}
