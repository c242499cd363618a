import type { Problem } from "../model/problem.ts";
import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { Position, SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { parseYaml, valueAt } from "../text/yaml.ts";
import { chainOf, maxLinks } from "./github-actions/chain.ts";
import { findAccesses, loadGrammar } from "./github-actions/expressions.ts";
import { isPlainReference, signInUse, usesOf } from "./github-actions/uses.ts";
import { loadValidator } from "./github-actions/validate.ts";
import { walkWorkflow } from "./github-actions/walk.ts";
import type { Reference, Walk } from "./github-actions/walk.ts";

/** UTF-16 units. The largest workflows in public repositories are a tenth of it; GitHub's own parser is slow on hostile text. */
const maxLength = 1_000_000;

/** Values, with aliases written out. */
const maxSize = 200_000;

/** Opened brackets and braces; GitHub's parser takes seconds over hundreds of thousands. */
const maxNesting = 500;

/**
 * Aliases times values. GitHub's parser looks through the whole file for each alias, a second for a million; beyond that
 * its opinion is not asked, which costs no finding.
 */
const maxAliasWork = 1_000_000;

const maxFaults = 20;

const nothing: Walk = { references: [], signIns: [], slots: [], jobs: [], handedIn: new Set(), refused: [] };

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
    // Any tool may have an action.yml, so that one which cannot be read need not be GitHub's.
    const isWorkflow = workflowPath.test(path);
    const severity = isWorkflow ? "error" : "warning";
    if (text.length > maxLength || nesting(text) > maxNesting)
      return readAsText(file, { code: "workflow-too-large", path, severity });
    const { root, documents, problems } = parseYaml(file);
    if (root?.kind !== "mapping" || documents.length > 1)
      return readAsText(file, { ...problems[0], code: "workflow-syntax", path, severity });
    if (root.size > maxSize) return readAsText(file, { code: "workflow-too-large", path, severity });
    if (!isWorkflow && valueAt(root, "runs") === undefined) return reading(path, nothing, []);
    const { grammar, validate } = await (parsers ??= loadParsers());
    const walk = walkWorkflow(file, root, grammar);
    const faults = aliases(text) * root.size > maxAliasWork ? [] : validate[isWorkflow ? "workflow" : "action"](file);
    return reading(path, walk, problemsOf(file, walk.refused, faults));
  },
};

let parsers: ReturnType<typeof loadParsers> | undefined;

/** GitHub's own parsers take a tenth of a second to load, which only repositories with workflows pay. */
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
      references.push({ ...access, at, group: 0 });
  }
  return reading(file.path, { ...nothing, references }, [problem]);
}

function reading(path: string, walk: Walk, problems: readonly Problem[]): PipelineReading {
  const uses = [...usesOf(path, walk.references, walk.handedIn), ...walk.signIns.map(signInUse)];
  const links = chainOf(path, uses, walk);
  return {
    uses: uses.toSorted((one, other) => one.start - other.start || one.end - other.end),
    issuances: [],
    slots: walk.slots,
    links,
    notCredentials: [...new Set(walk.references.filter(isPlainReference).map(({ name }) => name))].toSorted(),
    problems:
      links.length < maxLinks ? problems : [...problems, { code: "workflow-too-large", path, severity: "error" }],
  };
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

/** At most; what only looks like an alias counts too. */
function aliases(text: string): number {
  return text.includes("&") ? (text.match(/(?<=[\s,[{:])\*[^\s,[\]{}]/g)?.length ?? 0) : 0;
}

/** Brackets and braces open at once, at most. */
function nesting(text: string): number {
  let open = 0;
  let most = 0;
  for (const character of text) {
    if (character === "[" || character === "{") most = Math.max(most, (open += 1));
    else if ((character === "]" || character === "}") && open > 0) open -= 1;
  }
  return most;
}
