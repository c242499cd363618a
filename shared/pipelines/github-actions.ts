import type { Problem } from "../model/problem.ts";
import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Position, SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { parseYaml, valueAt } from "../text/yaml.ts";
import { findAccesses, loadGrammar } from "./github-actions/expressions.ts";
import { loadValidator } from "./github-actions/validate.ts";
import { originOf, walkWorkflow } from "./github-actions/walk.ts";
import { assembleReading, emptyReading, nothingSeen } from "./reading.ts";
import type { Reference } from "./reading.ts";
import { deepestNesting } from "./scalars.ts";

/** UTF-16 units. The largest workflows in public repositories are a tenth of it. */
const maxLength = 1_000_000;

/** Values, with aliases written out. */
const maxSize = 200_000;

/** Opened brackets and braces. */
const maxNesting = 500;

const maxFaults = 20;

/**
 * What every credential's name, input or sign-in has one of, or an escape that could stand for it; other files are not
 * worth parsing.
 */
const marker =
  /secret|token|pass|pwd|cred|key|auth|oidc|federat|vault|write-all|webhook|connection|login|role-to-assume|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|identity|publish|gcloud|kubectl|kube_?config|\b(?:fly|flyctl) |\[xuU\d]/i;

const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/i;

const actionPath = /(?:^|\/)action\.ya?ml$/;

/**
 * Workflows, and actions that consist of steps.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
export const githubActions: PipelineSystem = {
  id: "github-actions",
  files: (path) => workflowPath.test(path) || actionPath.test(path),
  async read(file) {
    const { path, text } = file;
    if (!marker.test(text)) return emptyReading;
    // Any tool may have an action.yml, so that one which cannot be read need not be GitHub's.
    const isWorkflow = workflowPath.test(path);
    const severity = isWorkflow ? "error" : "warning";
    if (text.length > maxLength || deepestNesting(text) > maxNesting)
      return readAsText(file, { code: "pipeline-too-large", path, severity });
    const { root, documents, problems } = parseYaml(file);
    if (root?.kind !== "mapping" || documents.length > 1)
      return readAsText(file, { ...problems[0], code: "workflow-syntax", path, severity });
    if (root.size > maxSize) return readAsText(file, { code: "pipeline-too-large", path, severity });
    if (!isWorkflow && valueAt(root, "runs") === undefined) return emptyReading;
    const { grammar, validate } = await (parsers ??= loadParsers());
    const walk = walkWorkflow(file, root, grammar);
    const faults = validate[isWorkflow ? "workflow" : "action"](text, root);
    return assembleReading(path, walk, problemsOf(file, walk.refused, faults));
  },
};

let parsers: ReturnType<typeof loadParsers> | undefined;

/** GitHub's own rules take a while to load, which only repositories with workflows pay. */
async function loadParsers() {
  return { grammar: await loadGrammar(), validate: await loadValidator() };
}

/** A workflow that cannot be read as one still names what it uses, though not which job does. */
function readAsText(file: SourceFile, problem: Problem): PipelineReading {
  const references: Reference[] = [];
  const at = { system: githubActions.id };
  for (const { index, 0: stretch } of file.text.matchAll(/^[ \t]*#.*|\$\{\{(?:[^}]|\}(?!\}))*|^[ \t-]*if:.*/gm)) {
    if (stretch.trimStart().startsWith("#")) continue;
    for (const access of findAccesses(file.text, { start: index, end: index + stretch.length }))
      references.push({ ...access, ...originOf(access.name, "repository"), at, group: 0 });
  }
  return assembleReading(file.path, { ...nothingSeen, references }, [problem]);
}

/** One problem a line; what GitHub only warns of here still ran through our own reading, so nothing was missed. */
function problemsOf(
  { path, text }: SourceFile,
  refused: readonly number[],
  faults: readonly Partial<Position>[],
): readonly Problem[] {
  const lines = createLines(text);
  const problems = new Map<number | undefined, Problem>();
  for (const offset of refused) {
    const place = lines.position(offset);
    problems.set(place.line, { code: "workflow-expression", path, ...place, severity: "warning" });
  }
  for (const place of faults) {
    if (problems.has(place.line)) continue;
    const rest = lines.lineText(place.line ?? 0).slice((place.column ?? 1) - 1);
    const code = rest.startsWith("${{") ? "workflow-expression" : "workflow-syntax";
    problems.set(place.line, { code, path, ...place, severity: "warning" });
  }
  return [...problems.values()].slice(0, maxFaults);
}
