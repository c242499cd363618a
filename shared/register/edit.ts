import { stringify } from "yaml";
import type { Edit } from "../model/edit.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { parseYaml, valueAt } from "../text/yaml.ts";
import type { IdentityDocument } from "./document.ts";

const opening = "apiVersion: keyholder/v1\nkind: IdentityRegister\n";

/** Adds an entry and leaves every other character alone; `undefined` when the register cannot be read. */
export function addIdentity(file: SourceFile, entry: IdentityDocument): Edit | undefined {
  const { root, problems } = parseYaml(file);
  const { text } = file;
  if (root === undefined && problems.length === 0)
    return edit({ start: text.length, end: text.length }, `${opening}${list()}`);
  if (root?.kind !== "mapping" || text[root.range.start] === "{") return undefined;

  const identities = valueAt(root, "identities");
  if (identities === undefined) return insertAfter(root.range.end, list());
  if (identities.kind === "scalar" && identities.value === null) return insertAfter(identities.range.end, items(2));
  if (identities.kind !== "sequence") return undefined;
  if (text[identities.range.start] !== "[")
    return insertAfter(identities.range.end, items(identities.start.column - 1));
  if (identities.items.length === 0) return edit(identities.range, `\n${items(2).trimEnd()}`);
  const end = identities.items.at(-1)?.range.end ?? identities.range.end;
  return edit({ start: end, end }, `, ${JSON.stringify(entry)}`);

  function list(): string {
    return `identities:\n${items(2)}`;
  }

  function items(indent: number): string {
    const margin = " ".repeat(indent);
    return stringify([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, margin);
  }

  /** On a line of its own, behind whatever else stands on the line before. */
  function insertAfter(offset: number, lines: string): Edit {
    const lineEnd = /[\r\n]|$/g;
    lineEnd.lastIndex = offset;
    const at = lineEnd.exec(text)?.index ?? text.length;
    return edit({ start: at, end: at }, `\n${lines.trimEnd()}${at === text.length ? "\n" : ""}`);
  }

  function edit(range: Range, newText: string): Edit {
    const lines = createLines(text);
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    return {
      path: file.path,
      start: lines.position(range.start),
      end: lines.position(range.end),
      newText: newText.replaceAll("\n", newline),
    };
  }
}
