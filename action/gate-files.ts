import type { SourceFile } from "../shared/model/source.ts";
import { parseYaml, textOf, valueAt } from "../shared/text/yaml.ts";
import type { Changes } from "./changes.ts";

/** What runs the gate. */
export interface Gate {
  /** Path of the workflow, where this repository holds it. */
  readonly workflow?: string;
  /** This very action, as workflows call it: `owner/name`. */
  readonly action?: string;
}

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** Bytes; a workflow or an action that is larger calls nothing that is seen. */
const longestFile = 1024 * 1024;
/** One workflow cannot make us read the whole repository. */
const mostFiles = 200;

/**
 * Which of the files that make up a gate a change touches: its workflow, the reusable workflows and actions of the same
 * repository that this calls as the change has it, and every other workflow that called our action before.
 */
export async function listGateFiles(changes: Changes, { workflow, action }: Gate): Promise<readonly string[]> {
  const { changed, noFiles } = changes;
  const paths = new Set([...changed.flatMap(({ path, basePath = path }) => [path, basePath]), ...noFiles.keys()]);
  if (paths.size === 0) return [];
  const belongs = workflow === undefined ? () => false : await followCalls(workflow, changes);
  const others = action === undefined ? [] : await listCallers(action.toLowerCase(), changes);
  return [...new Set([...[...paths].filter(belongs), ...others])];
}

async function followCalls(workflow: string, { readHead }: Changes): Promise<(path: string) => boolean> {
  const files = new Set([workflow]);
  const folders: string[] = [];
  for (const path of files) {
    const file = await readHead(path, longestFile);
    const { called, main = "" } = "text" in file ? readCalls(file) : { called: [] };
    // An action runs what lies beside it; one that is the whole repository, what lies beside its program.
    if (!isWorkflow(path)) folders.push(folderOf(path) || folderOf(main));
    const local = called.filter((one) => one.startsWith("./")).map((one) => one.slice(2).replace(/\/+$/, ""));
    for (const one of local.flatMap((place) => (isWorkflow(place) ? [place] : manifestsIn(place))))
      if (files.size < mostFiles) files.add(one);
  }
  return (path) => files.has(path) || folders.some((folder) => folder !== "" && path.startsWith(folder));
}

async function listCallers(action: string, { changed, readBase }: Changes): Promise<readonly string[]> {
  const callers: string[] = [];
  for (const { path, basePath = path } of changed) {
    const text = isWorkflow(basePath) ? await readBase(path) : undefined;
    const { called } = text === undefined ? { called: [] } : readCalls({ path: basePath, text });
    if (called.some((one) => one.toLowerCase().startsWith(`${action}@`))) callers.push(basePath);
  }
  return callers;
}

/** With its `/`; empty at the root. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const manifestsIn = (folder: string): readonly string[] =>
  ["action.yml", "action.yaml"].map((name) => (folder === "" ? name : `${folder}/${name}`));

/** What the jobs and steps of a workflow call, or the steps of an action, and the program that an action is. */
function readCalls(file: SourceFile): { readonly called: readonly string[]; readonly main?: string } {
  const { root } = parseYaml(file);
  const jobs = valueAt(root, "jobs");
  const runs = valueAt(root, "runs");
  const callers = [
    ...(jobs?.kind === "mapping" ? jobs.entries.map(({ value }) => value) : []),
    ...(runs ? [runs] : []),
  ];
  const steps = callers
    .map((caller) => valueAt(caller, "steps"))
    .flatMap((all) => (all?.kind === "sequence" ? all.items : []));
  const main = textOf(valueAt(runs, "main"));
  return {
    called: [...callers, ...steps].flatMap((one) => textOf(valueAt(one, "uses")) ?? []),
    ...(main !== undefined && { main }),
  };
}
