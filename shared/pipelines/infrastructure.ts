import type { PipelineReading } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { blankTemplates } from "./templates.ts";
import { readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** What writes two braces itself, always where YAML can read them. */
const ownBraces: ReadonlySet<string> = new Set(["ansible", "cloudformation"]);

/** As a pipeline, but for templates: much of what cannot be read was never meant to be before it is filled in. */
export function readInfrastructure({ path, text }: SourceFile, kind: YamlPipeline): PipelineReading {
  const blanked = ownBraces.has(kind.system) ? text : blankTemplates(text);
  const reading = readYamlPipeline({ path, text: blanked }, kind);
  return {
    ...reading,
    problems: reading.problems.flatMap((problem) => {
      if (problem.code === "pipeline-too-large")
        return { code: "infrastructure-too-large", path, severity: "warning" as const };
      if (problem.code === "pipeline-syntax")
        return blanked === text
          ? { ...problem, code: "infrastructure-syntax", severity: "warning" as const }
          : { code: "infrastructure-template", path, severity: "warning" as const };
      // Both of two keys are read here, and a template has one in each of its branches.
      return problem.code === "yaml-duplicate-key" ? [] : problem;
    }),
  };
}
