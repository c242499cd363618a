import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { cloudformation } from "./cloudformation.ts";
import { kubernetes } from "./kubernetes.ts";
import { emptyReading } from "./reading.ts";
import { blankTemplates } from "./templates.ts";
import { readYamlPipeline } from "./yaml-file.ts";
import type { YamlPipeline } from "./yaml-file.ts";

/** What any YAML file may be; the first whose marker its text has. */
const kinds: readonly YamlPipeline[] = [cloudformation, kubernetes];

/** Files whose path does not say what they are: manifests, templates, playbooks. */
export const manifests: PipelineSystem = {
  id: "manifests",
  files: (path) =>
    /\.ya?ml$|\.template(?:\.json)?$|(?:cloudformation|cfn|k8s|kubernetes|manifests?)\b.*\.json$/i.test(path),
  read: (file) => Promise.resolve(readManifest(file)),
};

function readManifest({ path, text }: SourceFile): PipelineReading {
  const kind = kinds.find(({ marker }) => marker.test(text));
  return kind === undefined ? emptyReading : readInfrastructure({ path, text }, kind);
}

/** As a pipeline, but for templates: much of what cannot be read was never meant to be before it is filled in. */
export function readInfrastructure({ path, text }: SourceFile, kind: YamlPipeline): PipelineReading {
  const blanked = kind.system === "cloudformation" ? text : blankTemplates(text);
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
