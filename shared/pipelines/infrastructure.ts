import type { Problem } from "../model/problem.ts";
import type { PipelineReading } from "../model/scan.ts";
import type { Range, SourceFile } from "../model/source.ts";
import { mergeReadings } from "./reading.ts";
import { salvage } from "./salvage.ts";
import { blankTemplates, hasTemplate } from "./templates.ts";
import { credentialMarker, readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** What writes two braces itself, always where YAML can read them. */
const ownBraces: ReadonlySet<string> = new Set(["ansible", "cloudformation"]);

/**
 * As a pipeline, but for templates, much of which was never meant to be read before it is filled in; and what is broken
 * costs no more than itself.
 */
export function readInfrastructure({ path, text }: SourceFile, kind: YamlPipeline): PipelineReading {
  const blanked = ownBraces.has(kind.system) ? text : blankTemplates(text);
  const whole = readYamlPipeline({ path, text: blanked }, kind);
  const fault = whole.problems.find(({ code }) => code === "pipeline-syntax");
  if (fault === undefined) return { ...whole, problems: whole.problems.flatMap(asInfrastructure) };
  const rest = salvage({ path, text: blanked });
  const read = readYamlPipeline({ path, text: rest }, kind);
  const isLost = ({ start }: Range): boolean => rest[start] !== blanked[start];
  return {
    ...mergeReadings(read, {
      ...whole,
      uses: whole.uses.filter(isLost),
      issuances: whole.issuances.filter(isLost),
      links: whole.links.filter(({ range }) => range !== undefined && isLost(range)),
    }),
    problems: [
      ...read.problems.filter(({ code }) => code !== "pipeline-syntax").flatMap(asInfrastructure),
      lostIn(linesLost(text, blanked, rest), fault),
    ],
  };
}

function asInfrastructure(problem: Problem): Problem | readonly [] {
  if (problem.code === "pipeline-too-large") return { ...problem, code: "infrastructure-too-large" };
  // Both of two keys are read here, and a template has one in each of its branches.
  return problem.code === "yaml-duplicate-key" ? [] : problem;
}

/** The lines of a text that cannot be read, as they are written; what only steers a template goes with the line above. */
function linesLost(text: string, blanked: string, rest: string): string {
  const [before, after] = [blanked.split("\n"), rest.split("\n")];
  let isLost = false;
  return text
    .split("\n")
    .filter((_, line) => {
      isLost = before[line] !== after[line] || (isLost && (after[line] ?? "").trim() === "");
      return isLost;
    })
    .join("\n");
}

function lostIn(lost: string, fault: Problem): Problem {
  if (hasTemplate(lost)) return { code: "infrastructure-template", path: fault.path, severity: "warning" };
  const severity = credentialMarker.test(lost) ? "error" : "warning";
  return { ...fault, code: "infrastructure-syntax", severity };
}
