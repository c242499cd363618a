import type { Problem } from "../model/problem.ts";
import type { PipelineReading, PipelineSystem } from "../model/scan.ts";
import type { SourceFile } from "../model/source.ts";
import { createLines } from "../text/lines.ts";
import { parseYaml } from "../text/yaml.ts";
import { assembleReading, emptyReading, nothingSeen } from "./reading.ts";
import { salvage } from "./salvage.ts";
import { deepestNesting } from "./scalars.ts";
import { readHcl } from "./terraform/hcl.ts";
import { grantingResources } from "./terraform/known-grants.ts";
import { federations, issuingData } from "./terraform/known-resources.ts";
import { readJsonBody } from "./terraform/json.ts";
import { readState } from "./terraform/state.ts";
import { walkModule } from "./terraform/walk.ts";
import { credentialMarker } from "./yaml-file.ts";

/** UTF-16 units. */
const maxLength = 5_000_000;

const maxNesting = 300;

const paths = /\.(?:tf|tofu|tfvars)(?:\.json)?$|(?<!\.terraform\.lock)\.hcl$|\.tfstate(?:\.backup|\.\d+\.backup)?$/;

/**
 * Terraform and OpenTofu: modules, values of variables, state; what else is written in their language.
 * https://developer.hashicorp.com/terraform/language
 */
export const terraform: PipelineSystem = {
  id: "terraform",
  files: (path) => paths.test(path),
  read: (file) => Promise.resolve(readFile(file)),
};

function readFile(file: SourceFile): PipelineReading {
  const { path, text } = file;
  if (!credentialMarker.test(text) && !otherMarker.test(text)) return emptyReading;
  if (text.length > maxLength || deepestNesting(text, true) > maxNesting)
    return assembleReading(path, nothingSeen, [{ code: "infrastructure-too-large", path, severity: "error" }]);
  if (/\.(?:json|tfstate|backup)$/.test(path)) return readJson(file);
  const { body, faults } = readHcl(text);
  const seen = walkModule(text, directoryOf(path), body, path.endsWith(".tfvars"));
  return assembleReading(path, seen, faults.length === 0 ? [] : [faultAt(file, faults[0] ?? 0)]);
}

const otherMarker = new RegExp(
  `sensitive|[Ff]ederated|workload_?[iI]dentity|principalSet|${Object.keys({ ...issuingData, ...federations, ...grantingResources }).join("|")}`,
);

const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

function readJson(file: SourceFile): PipelineReading {
  const { path, text } = file;
  const whole = parseYaml(file);
  const problems = whole.problems.map((problem): Problem =>
    problem.severity === "error" ? { ...problem, code: "infrastructure-syntax" } : problem,
  );
  const root = whole.root ?? parseYaml({ path, text: salvage(file) }).root;
  if (root === undefined) return assembleReading(path, nothingSeen, problems);
  if (!path.endsWith(".json")) return assembleReading(path, { ...nothingSeen, slots: readState(text, root) }, problems);
  const seen = walkModule(text, directoryOf(path), readJsonBody(text, root), path.endsWith(".tfvars.json"));
  return assembleReading(path, seen, problems);
}

function faultAt({ path, text }: SourceFile, offset: number): Problem {
  return { code: "infrastructure-syntax", path, ...createLines(text).position(offset), severity: "error" };
}
