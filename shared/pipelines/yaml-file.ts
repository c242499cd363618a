import type { Problem } from "../model/problem.ts";
import type { PipelineReading } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { parseYaml } from "../text/yaml.ts";
import type { YamlNode } from "../text/yaml.ts";
import { createCollector } from "./collector.ts";
import type { Collector, Dialect } from "./collector.ts";
import { isCredentialName } from "./known-names.ts";
import { assembleReading, emptyReading } from "./reading.ts";
import { deepestNesting } from "./scalars.ts";
import { variableAccesses } from "./shell.ts";

/** UTF-16 units. */
const maxLength = 5_000_000;

/** Values, with aliases written out. */
const maxSize = 1_000_000;

const maxNesting = 500;

/** How one pipeline system's YAML files are read. */
export interface YamlPipeline extends Dialect {
  /** Files without it are not parsed. */
  readonly marker: RegExp;
  /** Problems are those of what could be read all the same. */
  readonly walk: (documents: readonly YamlNode[], collector: Collector, file: SourceFile) => readonly Problem[];
  /** What a text names that cannot be read as YAML; absent: the names that its shell text would look at. */
  readonly walkText?: (text: string, collector: Collector) => void;
}

/**
 * What nearly every name, key or command that has to do with a credential has one of, or an escape that could stand
 * for it.
 */
export const credentialMarker =
  /secret|token|pass|pwd|cred|key|auth|oidc|vault|webhook|connection|login|role|(?<![a-z])(?:pat|dsn)(?![a-z])|database.?url|context|subscription|gcloud|kubectl|kube_?config|\\[xuU\d]/i;

/** Never throws for what the file holds; what cannot be read as YAML still names what it looks at. */
export function readYamlPipeline(file: SourceFile, pipeline: YamlPipeline): PipelineReading {
  const { path, text } = file;
  if (!pipeline.marker.test(text)) return emptyReading;
  const collector = createCollector(file, pipeline);
  if (text.length > maxLength || deepestNesting(text) > maxNesting)
    return readAsText(file, pipeline, { code: "pipeline-too-large", path, severity: "error" });
  const { documents, problems } = parseYaml(file);
  const [fault] = problems;
  // Comments alone.
  if (fault === undefined && documents.every((one) => one.kind === "scalar" && one.value === null)) return emptyReading;
  if (fault?.severity === "error" || documents.every(({ kind }) => kind === "scalar")) {
    const code = fault?.code.startsWith("yaml-too-") === true ? "pipeline-too-large" : "pipeline-syntax";
    return readAsText(file, pipeline, { ...fault, code, path, severity: "error" });
  }
  if (documents.reduce((size, document) => size + document.size, 0) > maxSize)
    return readAsText(file, pipeline, { code: "pipeline-too-large", path, severity: "error" });
  const found = pipeline.walk(documents, collector, file);
  return assembleReading(path, collector.finish(), [...problems, ...found]);
}

function readAsText(file: SourceFile, pipeline: YamlPipeline, problem: Problem): PipelineReading {
  const collector = createCollector(file, { ...pipeline, accesses: everyAccess(pipeline) });
  if (pipeline.walkText) pipeline.walkText(file.text, collector);
  else collector.look({ start: 0, end: file.text.length }, { at: { system: pipeline.system }, group: 0 });
  return assembleReading(file.path, collector.finish(), [problem]);
}

/** Only names that say what they are: in a text without a shape anything else could be anything. */
function everyAccess({ accesses = variableAccesses, minted }: Dialect): NonNullable<Dialect["accesses"]> {
  return (text, within) =>
    accesses(text, within).filter(({ name }) => isCredentialName(name) || Object.hasOwn(minted, name));
}
