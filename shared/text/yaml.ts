import * as jsYaml from "js-yaml";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "./lines.ts";
import { growTree, YamlFault } from "./yaml-tree.ts";
import type { YamlNode } from "./yaml-tree.ts";

export type { YamlEntry, YamlMapping, YamlNode, YamlScalar, YamlSequence, YamlValue } from "./yaml-tree.ts";

export interface YamlReading {
  /** The first document; absent for an empty text and for one that cannot be read. */
  readonly root: YamlNode | undefined;
  readonly documents: readonly YamlNode[];
  readonly problems: readonly Problem[];
}

const maxDepth = 100;
const maxMergeDepth = 20;

/** Reads one YAML text. Never throws for what the text holds; a duplicate key is a problem and the rest still counts. */
export function parseYaml(file: SourceFile): YamlReading {
  const lines = createLines(file.text);
  const problemAt = (code: string, severity: Problem["severity"], offset: number): Problem => ({
    code,
    path: file.path,
    ...lines.position(offset),
    severity,
  });
  const shift = file.text.startsWith("\uFEFF") ? 1 : 0;
  const tree = growTree(file.text, shift, lines);
  try {
    jsYaml.loadAll(file.text, null, { schema: anyTagSchema, json: true, listener: tree.listener });
  } catch (error) {
    const { code, offset } = faultOf(error, tree.depth(), shift);
    return { root: undefined, documents: [], problems: [problemAt(code, "error", offset)] };
  }
  const problems = tree.duplicates.map(({ range }) => problemAt("yaml-duplicate-key", "warning", range.start));
  return { root: tree.documents[0], documents: tree.documents, problems };
}

/** The value under a key, merge keys (`<<`) followed; `undefined` when there is none or the node is no mapping. */
export function valueAt(node: YamlNode | undefined, name: string, depth = 0): YamlNode | undefined {
  if (node?.kind !== "mapping") return undefined;
  const own = node.entries.findLast((entry) => entry.name === name);
  if (own !== undefined || depth === maxMergeDepth) return own?.value;
  const merged = node.entries.findLast((entry) => entry.name === "<<")?.value;
  const sources = merged?.kind === "sequence" ? merged.items : [merged];
  return sources.map((source) => valueAt(source, name, depth + 1)).find((value) => value !== undefined);
}

/** The text of a string scalar; `undefined` for everything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** Tags such as GitLab's `!reference` are kept and change nothing about the value. */
const anyTagSchema = jsYaml.CORE_SCHEMA.extend(
  (["scalar", "sequence", "mapping"] as const).map(
    (kind) => new jsYaml.Type("!", { kind, multi: true, resolve: () => true, construct: (data: unknown) => data }),
  ),
);

function faultOf(error: unknown, depth: number, shift: number): { readonly code: string; readonly offset: number } {
  if (error instanceof YamlFault) return error;
  if (!(error instanceof jsYaml.YAMLException)) throw error;
  return { code: depth >= maxDepth ? "yaml-too-deep" : "yaml-syntax", offset: error.mark.position + shift };
}
